/** How large and in which colours does somebody read? */
import type { Language } from '../../i18n/index.ts';

/** Body text of 18, 24 and 30 px. */
export const textSizes = ['normal', 'large', 'largest'] as const;
export type TextSize = (typeof textSizes)[number];

/** `auto`: as the device is set. */
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export interface Reading {
  readonly language: Language;
  readonly textSize: TextSize;
  readonly theme: Theme;
}

/** The sizes there are to choose from: at a window nothing is read across the counter in less than large text. */
export function sizesAt({ on }: { readonly on: boolean }): readonly TextSize[] {
  return on ? textSizes.slice(1) : textSizes;
}

/** The size that is shown: the chosen one, or the least there is. */
export function shownSize(chosen: TextSize, at: { readonly on: boolean }): TextSize {
  const sizes = sizesAt(at);
  return sizes.includes(chosen) ? chosen : (sizes[0] ?? chosen);
}

/** The size that one press leads to: the next one, after the last the first. */
export function nextSize(chosen: TextSize, at: { readonly on: boolean }): TextSize {
  const sizes = sizesAt(at);
  return sizes[(sizes.indexOf(shownSize(chosen, at)) + 1) % sizes.length] ?? chosen;
}

/** At which widths of the screen do the styles turn, when the text is larger? */
import type { CSSOptions } from 'vite';

type Accepted = NonNullable<Exclude<NonNullable<CSSOptions['postcss']>, string>['plugins']>[number];
type Plugin = Exclude<Extract<Accepted, { readonly postcssPlugin: string }>, (...given: never[]) => unknown>;
type Styles = Parameters<NonNullable<Plugin extends { Once?: infer Once } ? Once : never>>[0];
type Media = Extract<Styles['nodes'][number], { readonly type: 'atrule' }>;

/** How much larger each size of text is than the usual one; the same as in tokens.css. */
const scales = { large: 4 / 3, largest: 5 / 3 } as const;
const usual = `:not(${Object.keys(scales).map(it => `[data-text="${it}"]`)})`;

/** Lets the rules hold only under such a root; they weigh no more than before. */
function restrict(media: Media, root: string): void {
  media.walkRules(rule => {
    rule.selectors = rule.selectors.map(it =>
      it.startsWith(':root') ? it.replace(':root', `:root:where(${root})`) : `:where(:root${root}) ${it}`,
    );
  });
}

/**
 * Widths in `@media` are counted in the browser's own text, not in the page's: where ours is larger there is room for less.
 * Each `@media (max-width: …rem)` is repeated for every larger text with a width as much larger, each `(min-width: …rem)` too, which then holds by itself for the usual text alone.
 */
export function breakpoints(styles: Styles): void {
  const found: Media[] = [];
  styles.walkAtRules('media', it => {
    found.push(it);
  });
  for (const media of found) {
    const [, side, rem] = /^\((max|min)-width: ([\d.]+)rem\)$/.exec(media.params) ?? [];
    if (!side) continue;
    const copies = Object.entries(scales).map(([size, scale]) => {
      const copy = media.clone({ params: `(${side}-width: ${Number((Number(rem) * scale).toFixed(3))}rem)` });
      restrict(copy, `[data-text="${size}"]`);
      return copy;
    });
    if (side === 'min') restrict(media, usual);
    media.after(copies);
  }
}

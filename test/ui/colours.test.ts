/** Can everything be told from what it stands on, in light and dark, and does nothing move for those who asked for rest? */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = 'src/ui/style';
const tokens = readFileSync(`${folder}/tokens.css`, 'utf8');

/** The colours set in the first block that begins so. */
function coloursOf(beginning: string): Readonly<Record<string, string>> {
  const [, block = ''] = tokens.split(`${beginning} {`);
  return Object.fromEntries(
    [...(block.split('}')[0] ?? '').matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(it => [it[1], it[2]]),
  );
}

/** Relative luminance by WCAG 2. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map(it => it + it).join('') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(at => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const light = coloursOf(':root');
const dark = { ...light, ...coloursOf(':root[data-theme="dark"]') };
const grounds = ['paper', 'sheet', 'act-tint', 'open-tint', 'reach-tint', 'red-tint', 'quote', 'mark'];

describe.each([
  ['light', light],
  ['dark', dark],
])('the colours of the %s page', (_, colours) => {
  const on = (text: string, ground: string) => contrast(colours[text] ?? '', colours[ground] ?? '');
  const below = (texts: readonly string[], on_: readonly string[], least: number) =>
    texts.flatMap(text =>
      on_.filter(it => on(text, it) < least).map(it => `${text} on ${it}: ${on(text, it).toFixed(2)}`),
    );

  it('let text of every colour be read on every ground it stands on, 4.5 to 1', () => {
    expect(below(['ink'], grounds, 7)).toEqual([]);
    const plain = ['paper', 'sheet', 'act-tint', 'open-tint', 'quote'];
    expect(below(['soft', 'act', 'open', 'red', 'off', 'reach'], plain, 4.5)).toEqual([]);
    expect(below(['red'], ['red-tint'], 4.5)).toEqual([]);
    expect(below(['reach', 'act'], ['reach-tint'], 4.5)).toEqual([]);
    expect(below(['on-act'], ['act', 'act-deep', 'red'], 4.5)).toEqual([]);
  });

  it('let the edge of what is operated, the ring around it and the line at a quote be seen, 3 to 1', () => {
    expect(below(['edge', 'act', 'soft', 'quote-line'], ['paper', 'sheet', 'act-tint', 'quote'], 3)).toEqual([]);
  });
});

describe('the styles', () => {
  const files = readdirSync(folder).map(it => [it, readFileSync(`${folder}/${it}`, 'utf8')] as const);

  it('name colours in tokens.css only, so that none stays light in the dark', () => {
    const own = files.filter(([name, text]) => name !== 'tokens.css' && /#[0-9a-f]{3,8}\b(?![^{]*\{)/i.test(text));
    expect(own.map(([name]) => name)).toEqual([]);
  });

  it('move nothing but where motion is welcome', () => {
    for (const [name, text] of files) {
      const still = text.replaceAll(/@media \(prefers-reduced-motion: no-preference\) \{[\s\S]*?\n\}/g, '');
      expect(still, name).not.toMatch(/transition|animation|scroll-behavior/);
    }
  });
});

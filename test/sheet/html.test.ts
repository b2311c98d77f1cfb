// @vitest-environment jsdom
/** Does the HTML file say what the sheet says, and nothing else? */
import { describe, expect, it } from 'vitest';
import { sheetHtml } from '../../src/sheet/index.ts';
import { voice } from '../report/voices.ts';
import { bad, hostile } from './hostile.ts';
import { linesOf, made, plans } from './made.ts';

const nursing = plans['a nursing centre of 20 beds in Dadukou'] ?? {};
const { it: list } = made(nursing, { voices: [voice('zh'), voice('en')] });

function read(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('the HTML file', () => {
  it('says every line of the sheet in its order', () => {
    const all = read(sheetHtml(list, '')).body.textContent ?? '';
    let at = 0;
    for (const line of list.blocks.flatMap(linesOf)) {
      const found = all.indexOf(line, at);
      expect(found, line).toBeGreaterThanOrEqual(0);
      at = found;
    }
  });

  it('loads nothing, runs nothing, and has real heads', () => {
    const html = sheetHtml(list, '.sheet { color: #111 }');
    const page = read(html);
    expect(page.querySelectorAll('script, link, img, [style], [onclick], iframe')).toHaveLength(0);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    for (const table of page.querySelectorAll('table')) {
      expect(table.querySelectorAll('thead th[scope=col]').length).toBe(table.querySelectorAll('col').length);
      expect(table.querySelector('caption')?.textContent).not.toBe('');
    }
  });

  it('takes nothing that is said for markup', () => {
    const page = read(sheetHtml(bad, ''));
    expect(page.querySelectorAll('script, img')).toHaveLength(0);
    expect(page.title).toContain(hostile);
    expect(page.querySelector('h1')?.textContent).toBe(hostile);
    expect(page.querySelector('blockquote')?.firstChild?.textContent).toBe(hostile);
    expect(page.querySelector('.qr-address')?.textContent).toBe('#/results?q="><img src=x onerror=alert(1)>');
  });
});

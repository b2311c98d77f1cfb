/** Whatever an address or the storage holds: is it shown as the text it is, and does the page go on? */
import { act, cleanup } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/ui/plan/address.ts';
import { readRulebook } from '../rulebook.ts';
import { heading, openPage } from './page.tsx';

const { vocabulary } = readRulebook();

const texts = [
  '<script>window.broken=1</script>',
  '<img src=x onerror=window.broken=1>',
  '<svg/onload=window.broken=1>',
  '"><iframe srcdoc="<script>parent.broken=1</script>">',
  "'-window.broken=1-'",
  'javascript:window.broken=1',
  'data:text/html,<script>broken=1</script>',
  '{{constructor.constructor("return 1")()}}',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '__proto__.broken',
  '../../../etc/passwd',
  '%',
  '%E4%',
  '%zz%00',
  '\u0000\u0007',
  '\u202e倒过来',
  '𠮷'.repeat(2_000),
  '9'.repeat(400),
  '-1e308',
  'NaN',
  '[object Object]',
  'null',
  '=HYPERLINK("x")',
  ','.repeat(5_000),
];

/** Each door of an address; a text comes in raw and encoded. */
const doors: readonly ((text: string) => string)[] = [
  text => `#/${text}`,
  text => `#/check/${text}`,
  text => `#/desk/${text}`,
  text => `#/desk?q=${text}`,
  text => `#/documents/${text}/${text}?rule=${text}`,
  text => `#/glossary/${text}`,
  text => `#/results?location=${text}&bedCount=${text}&services=${text},${text}`,
  text => `#/results?${text}=${text}`,
  text => `#/places?location=500104&in=${text},500152`,
  text => `#/compare?a.name=${text}&a.${text}=1&b.bedCount=${text}`,
  text => `#/results?lang=${text}`,
];
const raw = doors.flatMap(door => texts.map(door));
const encoded = doors.flatMap(door => texts.map(it => door(encodeURIComponent(it))));

/** What only markup could have made, and what a polluted prototype would show. */
function expectUnharmed(): void {
  const made =
    'script, iframe, object, embed, base, img[src="x"], svg[onload], [onerror], [onclick], [srcdoc], [style]';
  expect([...document.querySelectorAll(made)].map(it => it.outerHTML)).toEqual([]);
  const links = [...document.querySelectorAll('a[href]')].map(it => it.getAttribute('href') ?? '');
  expect(links.filter(it => !/^#\/|^https:\/\//.test(it))).toEqual([]);
  expect('broken' in window).toBe(false);
  expect('broken' in {}).toBe(false);
}

describe(`${raw.length + encoded.length} hostile addresses`, () => {
  it('are read without an error, and what is taken from them is an answer that a person could give', () => {
    for (const fragment of [...raw, ...encoded]) {
      const { facility, faults, unknownPath, page } = readAddress(vocabulary, fragment);
      expect(Object.keys(facility).filter(it => !vocabulary.byName.has(it))).toEqual([]);
      for (const it of faults) expect(`${it.fact} ${it.value}`.trim()).not.toBe('');
      if (page === 'start' && fragment.length > 2 && fragment !== '#/../../../etc/passwd')
        expect([fragment, unknownPath !== undefined || fragment.startsWith('#/?')]).toEqual([fragment, true]);
    }
    expectUnharmed();
  });
});

describe('a page to which hostile addresses are brought', () => {
  it.each(doors.map((door, at) => [at, door] as const))('shows them as texts and goes on: door %i', (_, door) => {
    openPage('#/');
    for (const text of texts.slice(1, 4)) {
      act(() => {
        window.history.pushState(null, '', door(encodeURIComponent(text)));
        window.dispatchEvent(new HashChangeEvent('hashchange'));
      });
      expect(heading()).not.toBe('');
      expectUnharmed();
    }
  });
});

describe('a storage in which somebody wrote', () => {
  const text = '<img src=x onerror=window.broken=1>';
  const facility = { location: text, bedCount: 1e300, [text]: text, services: [text, '__proto__'] };
  it.each([
    text,
    '{"__proto__":{"broken":1},"facility":{"__proto__":{"broken":1}}}',
    JSON.stringify({ facility, unsure: [text], language: text, token: text, day: text, largeText: text }),
    JSON.stringify({ facility: {}, plans: [{ name: text.slice(0, 30), facility }, text, null, 7] }),
    JSON.stringify({ facility: {}, own: { facility, replacedBy: text }, desk: text, visitor: text }),
    JSON.stringify({ facility: {}, visitors: { day: '2026-11-21', cases: [{ id: 1e9, label: text, at: text }] } }),
    '['.repeat(20_000),
    `{"facility":{"name":"${'x'.repeat(300_000)}"}}`,
  ])('is read, told of and survived: %#', stored => {
    window.localStorage.setItem('private-medical-policy-check', stored);
    for (const page of ['#/', '#/results', '#/compare']) {
      openPage(page);
      expect(heading()).not.toBe('');
      expectUnharmed();
      cleanup();
    }
  });
});

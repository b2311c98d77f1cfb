/** Does the address hold a whole case, readable, and survive every mistake in it? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/index.ts';
import { type Page, pages, readAddress, writeAddress } from '../../src/ui/plan/address.ts';
import { facilityOf } from '../facility.ts';
import { readRulebook } from '../rulebook.ts';

const rulebook = readRulebook();
const { vocabulary } = rulebook;
const read = (fragment: string) => readAddress(vocabulary, fragment);

describe('the address of any page with any answers in either language', () => {
  it('opens the same page with the same answers in the same language', () => {
    const name = fc.constantFrom(undefined, ...vocabulary.facts.map(it => it.name));
    fc.assert(
      fc.property(
        facilityOf(rulebook),
        fc.constantFrom<Page>(...pages),
        name,
        fc.constantFrom(...languages),
        (facility, page, asked, language) => {
          const question = page === 'check' ? asked : undefined;
          expect(read(writeAddress({ page, question }, facility, language))).toEqual({
            page,
            question,
            facility,
            faults: [],
            unknownPath: undefined,
            language: language === 'zh' ? undefined : language,
          });
        },
      ),
      { seed: 2027, numRuns: 300 },
    );
  });

  it('is readable, and written as the interface says', () => {
    const facility = { location: '500104', bedCount: 20, phasedOpening: false, services: ['homeBed', 'telemedicine'] };
    expect(writeAddress({ page: 'results' }, facility, 'en')).toBe(
      '#/results?location=500104&bedCount=20&phasedOpening=false&services=homeBed,telemedicine&lang=en',
    );
    expect(writeAddress({ page: 'check', question: 'bedCount' }, {}, 'zh')).toBe('#/check/bedCount');
    expect(writeAddress({ page: 'start' }, { services: [] }, 'zh')).toBe('#/?services=');
  });
});

describe('an address that someone sent', () => {
  it.each([
    ['', { page: 'start', facility: {}, faults: [] }],
    ['#', { page: 'start', facility: {} }],
    ['#/', { page: 'start', facility: {} }],
    ['#/results', { page: 'results', facility: {}, language: undefined }],
    ['#/results?location=500104', { page: 'results', facility: { location: '500104' } }],
    ['#/results?services=homeBed%2Ctelemedicine', { facility: { services: ['homeBed', 'telemedicine'] } }],
    ['#/check/bedCount?bedCount=20', { page: 'check', question: 'bedCount', facility: { bedCount: 20 } }],
    ['#/results/bedCount', { page: 'results', question: undefined }],
    ['#/check/floor', { page: 'check', question: undefined, faults: [] }],
    ['#/documents?lang=en', { page: 'documents', language: 'en' }],
    ['#/documents?lang=zh-CN', { language: 'zh', faults: [] }],
    ['#/prices?bedCount=20', { page: 'start', unknownPath: 'prices', facility: { bedCount: 20 } }],
  ])('“%s” opens what it names', (fragment, expected) => {
    expect(read(fragment)).toMatchObject(expected);
  });

  it('opens with its good parameters and names every bad one', () => {
    const { facility, faults } = read('#/results?location=500104&bedCount=many&floor=3&services=homeBed,x&lang=fr');
    expect(facility).toEqual({ location: '500104' });
    expect(faults.map(it => [it.fact, it.value, it.code])).toEqual([
      ['bedCount', 'many', 'wrongType'],
      ['floor', '3', 'unknownFact'],
      ['services', 'x', 'notAllowed'],
      ['lang', 'fr', 'notAllowed'],
    ]);
  });

  it('takes neither of two different answers to one question, and names both; the same twice is one', () => {
    const { facility, faults, language } = read(
      '#/results?bedCount=10&profitStatus=nonprofit&bedCount=20&profitStatus=nonprofit&floor=1&floor=2&lang=en&lang=zh',
    );
    expect(facility).toEqual({ profitStatus: 'nonprofit' });
    expect(language).toBeUndefined();
    expect(faults.map(it => [it.fact, it.value, it.code])).toEqual([
      ['bedCount', '10 / 20', 'repeated'],
      ['floor', '1 / 2', 'repeated'],
      ['lang', 'en / zh', 'repeated'],
    ]);
  });

  it('is read without an exception, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webFragments()), rest => {
        for (const fragment of [rest, `#${rest}`, `#/results?${rest}`, `#/check/${rest}`])
          expect(pages).toContain(read(fragment).page);
      }),
      { seed: 2028, numRuns: 500 },
    );
  });

  it.each(['#/results?location=%', '#/results?%E4%BD=%E4', '#/%zz/x?=&&=', '#/results?__proto__=1&toString=2'])(
    'is read also where it is broken: %s',
    fragment => {
      const { facility } = read(fragment);
      expect(facility).toEqual({});
    },
  );
});

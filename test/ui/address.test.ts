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
        fc.constantFrom<Page>(...pages.filter(it => it !== 'compare')),
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

  it('opens the same thing on it, whatever that is called', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(...'%/?#&=+ 附件'), fc.string({ minLength: 1, maxLength: 1 })),
    });
    const name = text.filter(it => it !== '');
    const item = fc.constantFrom<Page>('desk', 'documents', 'ledger', 'conflicts', 'later', 'glossary');
    fc.assert(
      fc.property(item, name, name, name, facilityOf(rulebook), (page, item, said, rule, facility) => {
        const place = {
          ...{ page, item },
          ...(page === 'documents' && { clause: said, rule }),
          ...(page === 'desk' && { words: said }),
        };
        expect(read(writeAddress(place, facility, 'zh'))).toMatchObject({ ...place, facility, faults: [] });
      }),
      { seed: 2032, numRuns: 500 },
    );
  });

  it('takes no part of a name for an answer, and leaves Chinese readable', () => {
    expect(writeAddress({ page: 'desk', item: 'x?bedCount=7' }, {}, 'zh')).toBe('#/desk/x%3FbedCount=7');
    expect(read('#/desk/x%3FbedCount=7')).toMatchObject({ item: 'x?bedCount=7', facility: {} });
    expect(writeAddress({ page: 'documents', item: 'a/b', clause: '附件11' }, {}, 'zh')).toBe(
      '#/documents/a%2Fb/附件11',
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

describe('the address of a comparison', () => {
  it('holds up to four plans by name, and nothing of one’s own answers', () => {
    const name = fc.string({ minLength: 1, maxLength: 30 }).map(it => `${it.trim()}.`);
    const plans = fc.uniqueArray(fc.record({ name, facility: facilityOf(rulebook) }), {
      selector: it => it.name,
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(plans, compared => {
        const address = read(writeAddress({ page: 'compare', compared }, { bedCount: 7 }, 'zh'));
        expect(address).toMatchObject({ page: 'compare', facility: {}, faults: [] });
        expect(address.compared).toEqual(compared);
      }),
      { seed: 2031, numRuns: 200 },
    );
  });

  it('is readable', () => {
    const compared = [
      { name: '甲', facility: { bedCount: 19 } },
      { name: '乙', facility: { services: ['homeBed', 'homeVisit'] } },
    ];
    expect(decodeURIComponent(writeAddress({ page: 'compare', compared }, {}, 'en'))).toBe(
      '#/compare?a.name=甲&a.bedCount=19&b.name=乙&b.services=homeBed,homeVisit&lang=en',
    );
  });

  it('survives mistakes: each is named with its plan, the rest stands', () => {
    const { compared, faults } = read('#/compare?a.bedCount=many&a.profitStatus=nonprofit&b.floors=3&c.name=c');
    expect(compared).toEqual([
      { name: 'A', facility: { profitStatus: 'nonprofit' } },
      { name: 'B', facility: {} },
      { name: 'c', facility: {} },
    ]);
    expect(faults.map(it => [it.fact, it.value])).toEqual([
      ['a.bedCount', 'many'],
      ['b.floors', '3'],
    ]);
  });

  it('tells plans of one name apart', () => {
    expect(read('#/compare?a.name=x&b.name=x').compared?.map(it => it.name)).toEqual(['x', 'x 2']);
  });

  it('of places holds the plan and the places, each once; what is no place is named', () => {
    const among = ['330902', '500104'];
    const written = writeAddress({ page: 'places', among }, { bedCount: 7 }, 'zh');
    expect(decodeURIComponent(written)).toBe('#/places?bedCount=7&in=330902,500104');
    expect(read(written)).toMatchObject({ page: 'places', among, facility: { bedCount: 7 }, faults: [] });
    const sent = read('#/places?in=500104,5001,500104');
    expect(sent.among).toEqual(['500104']);
    expect(sent.faults).toMatchObject([{ fact: 'in', value: '5001' }]);
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

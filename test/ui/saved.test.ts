/** Does the device remember the answers, and does the page open whatever it finds there? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find, forget, write } from '../../src/ui/plan/device.ts';
import { replacements } from '../../src/ui/plan/ownAnswers.ts';
import { textSizes, themes } from '../../src/ui/plan/reading.ts';
import { load as loadOn, type Saved, savedText } from '../../src/ui/plan/saved.ts';
import { nobody } from '../../src/ui/plan/visits.ts';
import { idleChoices, usualSettings } from '../../src/ui/plan/windowSettings.ts';
import { facilityOf } from '../facility.ts';
import { readRulebook } from '../rulebook.ts';

const rulebook = readRulebook();
const { vocabulary } = rulebook;
const day = '2026-11-21';
const save = (storage: Storage | undefined, saved: Saved) => write(storage, find(storage).key, savedText(saved));
const load = (known: typeof vocabulary, storage: Storage | undefined) => loadOn(known, storage, day);

/** A storage that holds one text, as a device does. */
function memory(text?: string): Storage & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>(text === undefined ? [] : [['private-medical-policy-check', text]]);
  return {
    texts,
    get length() {
      return texts.size;
    },
    key: (at: number) => [...texts.keys()][at] ?? null,
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, value: string) => texts.set(key, value),
    removeItem: (key: string) => texts.delete(key),
  } as unknown as Storage & { readonly texts: Map<string, string> };
}

const refusing = {
  getItem: () => {
    throw new DOMException('denied', 'SecurityError');
  },
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
} as unknown as Storage;

const empty: Saved = {
  facility: {},
  unsure: [],
  plans: [],
  language: 'zh',
  textSize: 'normal',
  theme: 'auto',
  desk: usualSettings,
  visitor: nobody,
  day,
  token: 'first',
};

describe('what was saved', () => {
  it('comes back as it was: answers, those left open, one’s own beside a link’s, plans, today’s visitors, language and text size', () => {
    const answers = { facility: facilityOf(rulebook), unsure: fc.subarray(vocabulary.facts.map(it => it.name)) };
    const told = fc.record({ 'insurance-acceptance': fc.constantFrom('2026-02-28', '2024-02-29') });
    const dates = fc.option(told, { nil: undefined });
    const label = fc.string({ maxLength: 24 });
    const visitor = fc.record({ label, id: fc.nat(), card: fc.string() }, { requiredKeys: ['label'] });
    const aside = { ...answers, dates, replacedBy: fc.constantFrom(...replacements) };
    const before = fc.option(fc.record(aside), { nil: undefined });
    const own = fc.record({ ...aside, visitor: fc.option(visitor, { nil: undefined }), before });
    const plan = fc.record({
      name: fc.string({ minLength: 1, maxLength: 36 }).map(it => `${it.trim()}.`),
      facility: answers.facility,
      dates,
    });
    const saved = fc.record({
      ...answers,
      dates,
      own: fc.option(own, { nil: undefined }),
      plans: fc.uniqueArray(plan, { selector: it => it.name, maxLength: 3 }),
      language: fc.constantFrom('zh' as const, 'en' as const),
      textSize: fc.constantFrom(...textSizes),
      theme: fc.constantFrom(...themes),
      desk: fc.record({
        on: fc.boolean(),
        keys: fc.boolean(),
        idleMinutes: fc.constantFrom(...idleChoices),
        place: fc.constantFrom(undefined, '500104'),
      }),
      visitor,
      visitors: fc.record({
        day: fc.constant(day),
        cases: fc.array(
          fc.record({ label, id: fc.nat(), card: fc.string(), at: fc.constant('09:30'), facility: answers.facility }),
          { maxLength: 3 },
        ),
      }),
      day: fc.constant(day),
      token: fc.string({ minLength: 1, maxLength: 30 }),
    });
    fc.assert(
      fc.property(saved, it => {
        const storage = memory();
        expect(save(storage, it)).toBe('saved');
        expect(load(vocabulary, storage)).toEqual({ saved: it, faults: [] });
      }),
      { seed: 2029, numRuns: 100 },
    );
  });

  it('is one entry and holds nothing but these things', () => {
    const storage = memory();
    save(storage, { ...empty, facility: { bedCount: 20 } });
    expect([...storage.texts.values()].map(it => JSON.parse(it))).toEqual([
      { version: 1, ...empty, facility: { bedCount: 20 } },
    ]);
  });

  it('by an older rulebook comes back without the answers that are gone, which are named', () => {
    const storage = memory(JSON.stringify({ facility: { bedCount: 20, floors: 3, targetLevel: 'level9' } }));
    const { saved, faults } = load(vocabulary, storage);
    expect(saved.facility).toEqual({ bedCount: 20 });
    expect(faults.map(it => it.fact)).toEqual(['floors', 'targetLevel']);
  });
});

describe('days told for time limits', () => {
  const dates = { 'insurance-acceptance': '2026-03-02' };
  const others = {
    'grade-review-acceptance': '2026-02-30',
    'setting-approval': '20260101',
    'setting-approval-end': '12026-01-01',
    'idle-transition-start': 20260101,
    constructor: { 'a-b': '2026-01-01' },
    '<b>': '2026-01-01',
    __proto__x: '2026-01-01',
  };

  it('come back where a calendar has them; what is none counts as not said, and the answers stay', () => {
    const stored = { facility: { bedCount: 20 }, dates: { ...dates, ...others } };
    const { saved, unreadable } = load(vocabulary, memory(JSON.stringify(stored)));
    expect([saved.facility, saved.dates, unreadable]).toEqual([{ bedCount: 20 }, dates, undefined]);
  });

  it.each([null, [], 'x', 7, {}])('that are %j count as not said', stored => {
    const { saved } = load(vocabulary, memory(JSON.stringify({ facility: { bedCount: 20 }, dates: stored })));
    expect([saved.facility, saved.dates]).toEqual([{ bedCount: 20 }, undefined]);
  });

  it('stay with the plan kept by name to which they belong', () => {
    const plans = [{ name: '甲', facility: { bedCount: 9 }, dates: { ...dates, ...others } }];
    const { saved } = load(vocabulary, memory(JSON.stringify({ facility: {}, plans })));
    expect(saved.plans).toEqual([{ name: '甲', facility: { bedCount: 9 }, dates }]);
  });

  it('are gone from a window on another day', () => {
    const stored = { ...empty, dates, day: '2026-11-20', desk: { ...usualSettings, on: true } };
    expect(load(vocabulary, memory(JSON.stringify(stored))).saved.dates).toBeUndefined();
  });
});

describe('what was saved on another day', () => {
  const visitors = { day: '2026-11-20', cases: [{ id: 1, label: 'A1', at: '16:00', facility: { bedCount: 7 } }] };
  const own = { facility: { bedCount: 7 }, unsure: [], replacedBy: 'nothing' } as const;
  const yesterday = { ...empty, day: '2026-11-20', visitors, visitor: { label: 'A1' } };
  const plans = [{ name: '甲', facility: { bedCount: 9 } }];
  const answered = { ...yesterday, plans, facility: { bedCount: 20 }, unsure: ['stage'] };
  const later = (saved: Saved) => {
    const storage = memory();
    save(storage, saved);
    return load(vocabulary, storage);
  };

  it('tells nothing of visitors and none of their labels, but keeps the answers of a founder at home', () => {
    const { saved, isOver } = later({ ...answered, own });
    expect(saved).toMatchObject({ facility: { bedCount: 20 }, unsure: ['stage'], own, plans, visitor: nobody });
    expect(saved.visitors).toBeUndefined();
    expect(isOver).toBeUndefined();
    expect(later({ ...answered, own: { ...own, visitor: { label: 'A1' } } }).saved.own).toBeUndefined();
  });

  it('at a window tells nothing of the answers either, only of the plans and settings', () => {
    const desk = { ...usualSettings, on: true, place: '500104' };
    const { saved, isOver } = later({ ...answered, own, desk });
    expect(saved).toMatchObject({ facility: {}, unsure: [], visitor: nobody, plans, desk });
    expect([saved.own, saved.visitors]).toEqual([undefined, undefined]);
    expect(isOver).toBe(true);
  });
});

describe('forgetting', () => {
  it('leaves nothing on the device, neither what was saved nor what could not be read', () => {
    const storage = memory('{"facility":');
    load(vocabulary, storage);
    save(storage, empty);
    expect(storage.texts.size).toBe(2);
    forget(storage);
    expect(storage.texts.size).toBe(0);
  });

  it('is no fault where the device allows nothing', () => {
    expect(() => forget(refusing)).not.toThrow();
    expect(() => forget(undefined)).not.toThrow();
  });
});

describe('plans kept by name', () => {
  const good = { name: '甲', facility: { bedCount: 20 } };

  it('that are damaged cost neither the answers nor the other plans, and what stood there is kept and shown', () => {
    const text = JSON.stringify({ facility: { bedCount: 7 }, plans: [good, { name: '乙' }, 3] });
    const storage = memory(text);
    const { saved, unreadable } = load(vocabulary, storage);
    expect(saved).toMatchObject({ facility: { bedCount: 7 }, plans: [good] });
    expect(unreadable).toBe(text);
    expect([...storage.texts.values()]).toContain(text);
  });

  it('of one name are told apart', () => {
    const { saved } = load(vocabulary, memory(JSON.stringify({ plans: [good, good] })));
    expect(saved.plans?.map(it => it.name)).toEqual(['甲', '甲 2']);
  });

  it('lose only the answers that are gone, which are named', () => {
    const old = { name: '旧', facility: { bedCount: 20, floors: 3 } };
    const { saved, faults } = load(vocabulary, memory(JSON.stringify({ plans: [old] })));
    expect(saved.plans).toEqual([{ name: '旧', facility: { bedCount: 20 }, was: { floors: 3 } }]);
    expect(faults.map(it => it.fact)).toEqual(['floors']);
  });
});

describe('a storage in which something else stands', () => {
  it.each(['', '{', 'null', '7', '"text"', '[]', 'true', '{"facility":null}', '{"facility":[1]}', '{"unsure":3}'])(
    'counts as empty: %s',
    text => {
      const { saved } = load(vocabulary, memory(text));
      expect({ ...empty, ...saved }).toEqual(empty);
    },
  );

  it.each([
    '',
    '{"facility":{"bedCount":2',
    'null',
    '[]',
    '{"facility":[1]}',
    '{"own":{"facility":3,"replacedBy":"link"}}',
    '{"own":{"facility":{"bedCount":3},"replacedBy":"nobody"}}',
  ])('is handed on as it stood, and put aside before it is overwritten: %s', text => {
    const storage = memory(text);
    expect(load(vocabulary, storage)).toEqual({ saved: {}, faults: [], unreadable: text });
    expect(storage.texts.get('private-medical-policy-check-unreadable')).toBe(text);
  });

  it('names what is wrong in the answers kept aside, too', () => {
    const own = { facility: { bedCount: 3, floors: 2 }, unsure: [], replacedBy: 'link' };
    const { saved, faults } = load(vocabulary, memory(JSON.stringify({ facility: { floors: 1 }, own })));
    expect(saved.own?.facility).toEqual({ bedCount: 3 });
    expect(faults.map(it => [it.fact, it.value])).toEqual([
      ['floors', '1'],
      ['floors', '2'],
    ]);
  });

  it('loses only what is wrong in it', () => {
    const text = JSON.stringify({
      facility: { bedCount: 3 },
      unsure: ['stage', 7, 'x'],
      language: 'fr',
      textSize: 'huge',
      theme: 1,
    });
    const { saved } = load(vocabulary, memory(text));
    expect(saved).toEqual({
      desk: usualSettings,
      visitor: nobody,
      facility: { bedCount: 3 },
      unsure: ['stage'],
      plans: [],
    });
  });

  it('still knows who read in large text while there was one large size', () => {
    const { saved } = load(vocabulary, memory('{"facility":{},"unsure":[],"largeText":true}'));
    expect(saved.textSize).toBe('large');
  });
});

describe('a device that allows no saving', () => {
  it.each([
    ['has no storage at all', undefined],
    ['refuses it', refusing],
  ])('and %s opens empty and is told so, not broken', (_, storage) => {
    expect(load(vocabulary, storage).faults).toEqual([]);
    expect({ ...empty, ...load(vocabulary, storage).saved }).toEqual(empty);
    expect(save(storage, empty)).toBe(storage ? 'full' : 'refused');
  });
});

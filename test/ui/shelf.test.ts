/** Is nothing on this device written over that somebody could still want? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putAsideBefore } from '../../src/ui/plan/device.ts';
import { migrated, savedVersion, versionOf } from '../../src/ui/plan/migrations.ts';
import { plansOfBoth } from '../../src/ui/plan/otherTab.ts';
import type { OwnAnswers } from '../../src/ui/plan/ownAnswers.ts';
import type { Saved } from '../../src/ui/plan/saved.ts';
import { openShelf } from '../../src/ui/plan/shelf.ts';
import { nobody } from '../../src/ui/plan/visits.ts';
import { usualSettings } from '../../src/ui/plan/windowSettings.ts';
import { readRulebook } from '../rulebook.ts';
import { memory, place } from './memory.ts';

const { vocabulary } = readRulebook();
const open = (storage: Storage | undefined) => openShelf(vocabulary, storage, '2026-11-21', () => true);
const saved = (facility: Saved['facility'], more: Partial<Saved> = {}): Saved => ({
  ...{ facility, unsure: [], plans: [], language: 'zh', textSize: 'normal', theme: 'auto' },
  ...{ desk: usualSettings, visitor: nobody, day: '2026-11-21', token: 't' },
  ...more,
});
const bedsIn = (storage: ReturnType<typeof memory>) => JSON.parse(storage.texts.get(place) ?? '{}').facility?.bedCount;

describe('two tabs of one device', () => {
  it('do not write over one another: the second to save is handed what the first has saved', () => {
    const storage = memory();
    const [one, two] = [open(storage), open(storage)];
    expect(one.save(saved({ bedCount: 20 }))).toBe('saved');
    expect(two.save(saved({ bedCount: 30 }))).toMatchObject({
      base: { facility: {} },
      theirs: { facility: { bedCount: 20 } },
    });
    expect(bedsIn(storage)).toBe(20);
    // Once it knows, it may.
    expect(two.save(saved({ bedCount: 30 }))).toBe('saved');
    expect(one.look()).toMatchObject({ base: { facility: { bedCount: 20 } }, theirs: { facility: { bedCount: 30 } } });
  });

  it('that save the same do not meet', () => {
    const storage = memory();
    const [one, two] = [open(storage), open(storage)];
    one.save(saved({ bedCount: 20 }));
    two.look();
    expect(two.save(saved({ bedCount: 20 }))).toBe('saved');
    expect(one.look()).toBeUndefined();
  });

  it('tell one another when all is cleared, and the one that clears goes on at once', () => {
    const storage = memory();
    const [one, two] = [open(storage), open(storage)];
    one.save(saved({ bedCount: 20 }));
    two.look();
    one.forget();
    expect(storage.texts.size).toBe(0);
    expect(two.save(saved({ bedCount: 30 }))).toMatchObject({ theirs: { facility: {} } });
    expect(storage.texts.size).toBe(0);
    expect(one.save(saved({}))).toBe('saved');
  });
});

describe('a device without room', () => {
  it('keeps what it had, and says why it could not save', () => {
    const storage = memory(600);
    const shelf = open(storage);
    expect(shelf.save(saved({ bedCount: 20 }))).toBe('saved');
    const plans = [{ name: '甲', facility: { bedCount: 1 }, was: { old: 'x'.repeat(900) } }];
    expect(shelf.save(saved({ bedCount: 30 }, { plans }))).toBe('full');
    expect(bedsIn(storage)).toBe(20);
    expect(shelf.save(saved({ bedCount: 30 }))).toBe('saved');
  });

  it('takes no plan for removed by another tab that was never stored', () => {
    const storage = memory(1_000);
    const [one, two] = [open(storage), open(storage)];
    one.save(saved({ bedCount: 20 }));
    two.look();
    const plans = [{ name: '甲', facility: { bedCount: 1 }, was: { old: 'x'.repeat(900) } }];
    expect(one.save(saved({ bedCount: 20 }, { plans }))).toBe('full');
    expect(two.save(saved({ bedCount: 20 }, { language: 'en' }))).toBe('saved');
    expect(one.look()).toMatchObject({ base: { plans: [] }, theirs: { plans: [], language: 'en' } });
  });

  it('takes a plan for removed that another tab had added, met here, and then removed, though nothing could be saved since', () => {
    const storage = memory(1_000);
    const [one, two] = [open(storage), open(storage)];
    const added = [{ name: '乙', facility: { bedCount: 2 } }];
    two.save(saved({}, { plans: added }));
    expect(one.look()).toMatchObject({ base: { plans: [] }, theirs: { plans: added } });
    const plans = [...added, { name: '甲', facility: { bedCount: 1 }, was: { old: 'x'.repeat(900) } }];
    expect(one.save(saved({}, { plans }))).toBe('full');
    two.save(saved({}));
    expect(one.look()).toMatchObject({ base: { plans: added }, theirs: { plans: [] } });
  });

  it('says of what can not be read whether there was room to put it aside', () => {
    const text = `{"facility":${' '.repeat(100)}`;
    const [wide, narrow] = [memory(), memory(150)];
    for (const it of [wide, narrow]) it.texts.set(place, text);
    expect(open(wide).loaded).toMatchObject({ unreadable: text, saved: {} });
    expect(open(wide).loaded.isOnlyHere).toBeUndefined();
    expect(open(narrow).loaded).toMatchObject({ unreadable: text, isOnlyHere: true });
    expect(putAsideBefore(wide)).toEqual([text]);
  });

  it('keeps each text that can not be read, and each once', () => {
    const storage = memory();
    for (const text of ['{', '[', '{']) {
      storage.texts.set(place, text);
      open(storage);
    }
    expect(putAsideBefore(storage)).toEqual(['{', '[']);
  });
});

describe('a text that can not be read, come while the page is open,', () => {
  const damaged = '{"facility":{"bedCount":2';

  it('is put aside before it is written over', () => {
    const storage = memory();
    const shelf = open(storage);
    shelf.save(saved({ bedCount: 20 }));
    storage.texts.set(place, damaged);
    expect(shelf.save(saved({ bedCount: 30 }))).toBe('saved');
    expect([bedsIn(storage), putAsideBefore(storage)]).toEqual([30, [damaged]]);
  });

  it('is left as long as there is no room to put it aside', () => {
    const storage = memory(600);
    const shelf = open(storage);
    storage.texts.set(place, damaged.padEnd(400));
    expect([shelf.look(), shelf.save(saved({ bedCount: 30 }))]).toEqual([undefined, 'full']);
    expect(storage.texts.get(place)).toBe(damaged.padEnd(400));
    storage.texts.set(place, damaged);
    expect(shelf.save(saved({ bedCount: 30 }))).toBe('saved');
    expect(putAsideBefore(storage)).toEqual([damaged]);
  });

  it('in one of its plans is put aside too, and takes no plan from this tab', () => {
    const storage = memory();
    const shelf = open(storage);
    const plans = ['甲', '乙'].map(name => ({ name, facility: { bedCount: 1 } }));
    shelf.save(saved({}, { plans }));
    const text = JSON.stringify({ ...saved({}), plans: [plans[0], { name: '乙' }] });
    storage.texts.set(place, text);
    const meeting = shelf.look();
    expect(meeting && plansOfBoth(meeting.base.plans, plans, meeting.theirs.plans)).toEqual(plans);
    expect(putAsideBefore(storage)).toEqual([text]);
  });
});

describe('a text that is deeper than anything a page saves', () => {
  it.each([300, 3_000, 30_000])('as one with %i levels of answers put aside opens, and is kept', levels => {
    const level = '{"facility":{"bedCount":1},"unsure":[],"replacedBy":"link"';
    const own = `${`${level},"before":`.repeat(levels)}${level}}${'}'.repeat(levels)}`;
    const storage = memory();
    const text = `{"version":1,"facility":{"bedCount":2},"own":${own}}`;
    storage.texts.set(place, text);
    expect(open(storage).loaded).toEqual({ saved: {}, faults: [], unreadable: text });
    expect(putAsideBefore(storage)).toEqual([text]);
  });

  it('comes back whole as far as a page may save it', () => {
    const chain = Array.from({ length: 200 }).reduce<OwnAnswers | undefined>(
      (before, _, at) => ({ facility: { bedCount: at }, unsure: [], replacedBy: 'link', ...(before && { before }) }),
      undefined,
    );
    const storage = memory();
    open(storage).save(saved({}, { own: chain }));
    expect(open(storage).loaded.saved.own).toEqual(chain);
  });
});

describe('what a newer page has saved', () => {
  const newer = JSON.stringify({ version: savedVersion + 1, answers: { beds: 20 } });

  it('is left as it is: this page saves beside it and finds that again', () => {
    const storage = memory();
    storage.texts.set(place, newer);
    const shelf = open(storage);
    expect(shelf.loaded).toMatchObject({ saved: {}, newer });
    expect(shelf.save(saved({ bedCount: 20 }))).toBe('saved');
    expect(storage.texts.get(place)).toBe(newer);
    expect(open(storage).loaded).toMatchObject({ saved: { facility: { bedCount: 20 } }, newer });
  });

  it('while this page is open is left as it is, too', () => {
    const storage = memory();
    const shelf = open(storage);
    shelf.save(saved({ bedCount: 20 }));
    storage.texts.set(place, newer);
    expect(shelf.look()).toBeUndefined();
    expect(shelf.save(saved({ bedCount: 30 }))).toBe('saved');
    expect(storage.texts.get(place)).toBe(newer);
    expect(open(storage).loaded.saved.facility).toEqual({ bedCount: 30 });
  });
});

describe('the version of saved data', () => {
  it('is 0 where there is none, and such data is read as it stood', () => {
    expect(versionOf({ facility: {} })).toBe(0);
    expect(migrated({ facility: { bedCount: 2 } })).toEqual({ facility: { bedCount: 2 } });
    expect(migrated({ version: savedVersion + 1 })).toBeUndefined();
  });

  it('of whatever stands there makes no page fall', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (data, version) => {
        expect(() => [migrated(data), migrated({ version }), versionOf(data)]).not.toThrow();
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});

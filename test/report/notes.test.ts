/** Do notes on later law stand where they bear, for whom they bear, and change nothing that is decided? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, decideOfRecord } from '../../src/engine/index.ts';
import type { Facility } from '../../src/facts/index.ts';
import { mattersIn, noteBadges, noteScope, noteSource, notesFor, parts, report } from '../../src/report/index.ts';
import { badges, notesOn, notesOnDocument } from '../../src/rulebook/index.ts';
import { facilityOf } from '../facility.ts';
import { readRulebook } from '../rulebook.ts';
import { voice } from './voices.ts';

const rulebook = readRulebook();
const bare = { ...rulebook, notes: [], noteThemes: [] };
const [decider, without] = [compile(rulebook), compile(bare)];
const on = (facility: Facility) => {
  const assessed = { asOf: '2026-11-21', ...facility };
  return report(rulebook, assessed, decider.decide(assessed));
};
const matterOn = (facility: Facility, id: string) => on(facility).matters.find(it => it.matter.id === id);
const idsOn = (facility: Facility, id: string) => matterOn(facility, id)?.notes.map(it => it.id) ?? [];
const noteOf = (id: string) => {
  const found = rulebook.notes.find(it => it.id === id);
  if (!found) throw new Error(`There is no note ${id}.`);
  return found;
};

const places = ['500104', '500152', '330903', '500107', '500000', '330000'];
const plans = fc
  .sample(facilityOf(rulebook), { seed: 2026, numRuns: 120 })
  .map((it, at): Facility => ({ asOf: '2026-11-21', ...it, location: places[at % places.length] ?? '' }));

describe('any facility', () => {
  it('is decided with notes as without them, by both engines', async () => {
    for (const it of plans) expect(decider.decide(it)).toEqual(without.decide(it));
    for (const it of plans.slice(0, 12))
      expect(await decideOfRecord(rulebook, it)).toEqual(await decideOfRecord(bare, it));
  });

  it('has its matters in the same groups and the same order with notes as without them', () => {
    for (const it of plans) {
      const [with_, bareReport] = [report(rulebook, it, decider.decide(it)), report(bare, it, without.decide(it))];
      for (const part of parts)
        expect(mattersIn(with_, part).map(view => view.matter.id)).toEqual(
          mattersIn(bareReport, part).map(view => view.matter.id),
        );
      expect(bareReport.matters.flatMap(view => view.notes)).toEqual([]);
    }
  });

  it('sees on a matter exactly the notes on its rules that may concern it, each once', () => {
    for (const it of plans)
      for (const { rules, notes } of on(it).matters) {
        expect(new Set(notes).size).toBe(notes.length);
        expect(new Set(notes)).toEqual(new Set(rules.flatMap(view => view.notes)));
      }
  });
});

describe('a note', () => {
  it('stands on the rules of its clauses and matters, and on no others', () => {
    const rules = rulebook.rules.filter(it => notesOn(rulebook, it).includes(noteOf('B1'))).map(it => it.id);
    expect(rules).toEqual(
      rulebook.rules
        .filter(
          it =>
            (it.matter === 'insurance-application' && it.cite.some(cite => cite.clause === '五（十五）')) ||
            (it.matter === 'insurance-inclusion' &&
              it.cite.some(cite => ['五（十五）', '三（十二）26', '三（三）', '二（二）'].includes(cite.clause))),
        )
        .map(it => it.id),
    );
    expect(rules.length).toBeGreaterThan(4);
  });

  it('for some facilities only is left out for others, and shown with its condition while that is open', () => {
    const plan = { location: '500104', plansInsuranceDesignation: true };
    expect(idsOn({ ...plan, facilityType: 'clinic' }, 'insurance-application')).not.toContain('B4');
    expect(idsOn({ ...plan, facilityType: 'nursingCentre' }, 'insurance-application')).toContain('B4');
    expect(idsOn(plan, 'insurance-application')).toContain('B4');
    const scope = (facility?: Facility) => noteScope(voice('zh'), noteOf('B4a'), facility);
    expect(scope({ facilityType: 'internetHospital' })).toBeUndefined();
    expect(scope({})).toBe('只有“机构类别是互联网医院”才与您有关，这一点您还没有回答。');
    expect(scope()).toBe('只关系到：机构类别是互联网医院。');
    expect(noteScope(voice('zh'), noteOf('B1'), {})).toBeUndefined();
  });

  it('on exactly twenty beds is not for nineteen', () => {
    const plan = { location: '500104', facilityType: 'generalHospital' };
    expect(idsOn({ ...plan, bedCount: 20 }, 'environmental-assessment')).toContain('A2');
    expect(idsOn({ ...plan, bedCount: 19 }, 'environmental-assessment')).not.toContain('A2');
  });

  it('of one document does not stand on the same matter in another', () => {
    expect(idsOn({ location: '330903' }, 'insurance-inclusion')).toContain('B10');
    expect(idsOn({ location: '500104' }, 'insurance-inclusion')).not.toContain('B10');
    expect(idsOn({ location: '330903' }, 'insurance-inclusion')).not.toContain('B3');
  });

  it('on a document as a whole stands on no rule', () => {
    const whole = rulebook.documents.flatMap(it => notesOnDocument(rulebook, it));
    expect(whole.length).toBeGreaterThan(0);
    const onRules = new Set(rulebook.rules.flatMap(it => notesOn(rulebook, it)));
    expect(whole.filter(it => onRules.has(it))).toEqual([]);
    for (const it of rulebook.documents) expect(notesOnDocument(rulebook, it).length).toBeGreaterThan(0);
  });

  it('names its source with the article where there is one', () => {
    expect(noteSource(voice('zh'), noteOf('C3'))).toBe('中华人民共和国医师法 第20条');
    expect(noteSource(voice('en'), noteOf('D5'))).toBe('Announcement 12 of 2023 (finance and tax)');
  });
});

describe('the words of the notes', () => {
  it('send the reader to the text in force wherever they state a rule that was read elsewhere', () => {
    const ours = (page: string) => page.startsWith('本库原文');
    const stating = rulebook.notes.filter(
      it => it.form === 'note' && it.grade !== 'C' && !it.evidence.every(source => ours(source.page)),
    );
    expect(stating.length).toBeGreaterThan(20);
    expect(stating.filter(it => !/现行(文本|目录)/u.test(it.zh)).map(it => it.id)).toEqual([]);
    expect(stating.filter(it => !/in force/u.test(it.en)).map(it => it.id)).toEqual([]);
  });

  it('promise nobody anything', () => {
    for (const it of rulebook.notes) expect(it.zh).not.toMatch(/放心|保证|一定能|肯定/u);
  });
});

describe('several notes', () => {
  it('come in the order of their badges, what has to be asked last', () => {
    for (const it of plans)
      for (const { notes } of on(it).matters) {
        const order = notes.map(note => badges.indexOf(note.badge));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }
    expect(notesFor([noteOf('B5'), noteOf('B3'), noteOf('B1')], {}).map(it => it.id)).toEqual(['B1', 'B3', 'B5']);
  });

  it('are told in short by their badges; that something is not verified only where nothing else is said', () => {
    expect(noteBadges([noteOf('B5'), noteOf('B3'), noteOf('B1')])).toEqual(['narrowed', 'basisUpdated']);
    expect(noteBadges([noteOf('B5')])).toEqual(['unverified']);
    expect(noteBadges([])).toEqual([]);
  });
});

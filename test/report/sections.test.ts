/** Are matters read in an order that promises nothing the texts do not give? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import { isMereEncouragement, mattersIn, parts, report, sections } from '../../src/report/index.ts';
import { facilityOf } from '../facility.ts';
import { readRulebook } from '../rulebook.ts';

const rulebook = readRulebook();
const decider = compile(rulebook);
const places = ['500104', '500152', '330903', '500107'];
const reports = fc.sample(facilityOf(rulebook, { asOf: '2026-11-21' }), { seed: 2028, numRuns: 60 }).map((plan, at) => {
  const facility = { ...plan, location: places[at % places.length] ?? '' };
  return report(rulebook, facility, decider.decide(facility));
});
const all = reports.flatMap(it => parts.map(part => ({ part, matters: mattersIn(it, part) })));

describe('the sections of a part', () => {
  it('hold each matter once, procedures before benefits, encouragements last before red lines', () => {
    const order = ['procedure', 'deadline', 'obligation', 'benefit', 'equalTreatment', 'encouragement', 'redLine'];
    for (const { part, matters } of all) {
      const found = sections(matters, part);
      expect(found.map(it => it.id)).toEqual(order.filter(id => found.some(it => it.id === id)));
      const read = found.flatMap(it => it.matters);
      expect(read).toHaveLength(matters.length);
      expect(new Set(read)).toEqual(new Set(matters));
    }
  });

  it('set apart what the text only encourages or explores, and keep with the benefits what one rule grants', () => {
    const soft = new Set(['encourage', 'explore']);
    for (const it of all.flatMap(({ matters }) => matters).filter(({ matter }) => matter.kind === 'benefit'))
      expect(isMereEncouragement(it)).toBe(it.carrying.every(view => soft.has(view.rule.modality)));
    for (const group of ['applies', 'open', 'reachable'])
      expect(all.some(({ part, matters }) => part === group && matters.some(isMereEncouragement))).toBe(true);
  });

  it('say of what is merely encouraged that it gives no claim, in every part', () => {
    for (const { part, matters } of all)
      for (const { id, note } of sections(matters, part))
        expect(note === 'results.encouragement').toBe(id === 'encouragement');
  });
});

describe('the procedures that apply', () => {
  const [covered] = reports;
  const applying = covered ? covered.byGroup.applies : [];
  const isProcedure = (it: (typeof applying)[number]) => it.matter.kind === 'procedure';
  const first = (...of: Parameters<typeof sections>) => sections(...of)[0];

  it('are said not to be all', () => {
    const some = reports.map(it => it.byGroup.applies).find(it => it.some(isProcedure)) ?? [];
    expect(first(some, 'applies')).toMatchObject({ id: 'procedure', note: 'results.notAllProcedures' });
  });

  it('are said to be none in the texts, where they are, which is no promise', () => {
    const none = applying.filter(it => !isProcedure(it));
    expect(first(none, 'applies')).toEqual({ id: 'procedure', matters: [], note: 'results.noProcedures' });
    expect(first(none, 'open')?.id).not.toBe('procedure');
  });

  it('are not said to be none where a reader only looks at something else', () => {
    const some = reports.map(it => it.byGroup.applies).find(it => it.some(isProcedure)) ?? [];
    const benefits = some.filter(it => it.matter.kind === 'benefit');
    expect(sections(benefits, 'applies', some).map(it => it.id)).not.toContain('procedure');
  });
});

/** Does the command line say what the page says: whom a rule binds, what contradicts what, and what is not in the texts? */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import type { Facility } from '../../src/facts/index.ts';
import { translator } from '../../src/i18n/index.ts';
import { type Report, report, tagOf } from '../../src/report/index.ts';
import { readRulebook } from '../rulebook.ts';
import { runCli } from './runCli.ts';

const words = translator('zh');
const rulebook = readRulebook();
const decider = compile(rulebook);

async function both(facility: Facility): Promise<{ readonly output: string; readonly view: Report }> {
  const full = { asOf: '2026-06-01', ...facility };
  const { output } = await runCli(['assess', '-'], { input: JSON.stringify(facility) });
  return { output, view: report(rulebook, full, decider.decide(full)) };
}

describe('the readable report of a plan in a covered place', () => {
  it('tags what binds the authority as such', async () => {
    const { output, view } = await both({ location: '500104', facilityType: 'clinic', bedCount: 20 });
    const rules = view.byGroup.applies.flatMap(it => it.carrying).map(it => it.rule);
    expect(rules.some(it => tagOf(it).look === 'authority')).toBe(true);
    for (const it of rules) expect(output).toContain(`[${words(tagOf(it).key)}] ${it.title.zh}`);
  });

  it('says where two matters that apply contradict one another', async () => {
    const { output, view } = await both({
      location: '500104',
      facilityType: 'clinic',
      bedCount: 20,
      minorEnvImpact: true,
    });
    const conflicts = view.matters.flatMap(it => it.conflict?.zh ?? []);
    expect(conflicts).toHaveLength(2);
    for (const it of conflicts) expect(output).toContain(it);
  });

  it('says that the procedures are not all, and of encouragements that they give no claim', async () => {
    const { output } = await both({ location: '500104', facilityType: 'clinic', bedCount: 20 });
    expect(output).toContain(words('results.notAllProcedures'));
    expect(output).toContain(words('results.encouragement'));
  });

  it('says that no procedure in the texts is not no procedure', async () => {
    const { output, view } = await both({ location: '330903' });
    expect(view.byGroup.applies.filter(it => it.matter.kind === 'procedure')).toEqual([]);
    expect(output).toContain(words('results.noProcedures'));
  });
});

describe('the readable report of a plan of which nothing can be said', () => {
  it.each<[Facility, string]>([
    [{ facilityType: 'clinic' }, 'results.noPlace'],
    [{ location: '500107', asOf: '2020-04-29' }, 'results.nothingThen'],
  ])('%j says so and counts nothing', async (facility, key) => {
    const { output } = await both(facility);
    expect(output).toContain(words(key));
    expect(output).not.toContain(words('groupMeaning.applies'));
    expect(output).toContain(words('footer.disclaimer'));
  });
});

/** Is what we call within reach really within the applicant's reach? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import { type Facility, truth } from '../../src/facts/index.ts';
import { opportunity, type RuleView, report } from '../../src/report/index.ts';
import { gate, type Rule } from '../../src/rulebook/index.ts';
import { facilityOf } from '../facility.ts';
import { readRulebook } from '../rulebook.ts';

const rulebook = readRulebook();
const { vocabulary } = rulebook;
const decider = compile(rulebook);
const reportOn = (facility: Facility) => report(rulebook, facility, decider.decide(facility));

/** Every rule that is shown as a chance, each with the facility it is a chance for. */
const chances = fc
  .sample(facilityOf(rulebook, { asOf: '2026-11-21' }), { seed: 2024, numRuns: 400 })
  .map((it, at) => ({ ...it, location: ['500104', '500152', '330903', '500107'][at % 4] ?? '' }))
  .flatMap(facility => {
    const views = reportOn(facility).matters.flatMap(it => it.rules);
    return views.filter(it => it.opportunity).map(view => ({ facility, view }));
  });
const named = ({ facility, view }: { facility: Facility; view: RuleView }) =>
  `${view.rule.id} ${JSON.stringify({ facility, ...view.opportunity })}`;

describe('everything shown as within reach, for hundreds of random plans', () => {
  it('is found often enough for the laws below to mean something', () => {
    expect(chances.length).toBeGreaterThan(500);
    expect(new Set(chances.map(it => it.view.rule.id)).size).toBeGreaterThan(60);
  });

  it('applies once the choices are changed and the missing answers come out as named', () => {
    const broken = chances.filter(({ facility, view: { rule, opportunity: it } }) => {
      const then = { ...facility, ...it?.change, ...it?.need };
      return decider.decideRule(rule.id, then).status !== 'applies';
    });
    expect(broken.map(named)).toEqual([]);
  });

  it('changes only answers that were given and are the applicant’s to choose: never the place or the type', () => {
    const broken = chances.filter(({ facility, view }) =>
      Object.keys(view.opportunity?.change ?? {}).some(
        it => !(it in facility) || vocabulary.byName.get(it)?.nature !== 'choice',
      ),
    );
    expect(broken.map(named)).toEqual([]);
  });

  it('needs only answers that were not given', () => {
    const broken = chances.filter(({ facility, view }) =>
      Object.keys(view.opportunity?.need ?? {}).some(it => it in facility),
    );
    expect(broken.map(named)).toEqual([]);
  });

  it('changes nothing needlessly: without any one of the changes the rule would still not apply', () => {
    const broken = chances.filter(({ facility, view: { rule, opportunity: it } }) =>
      Object.keys(it?.change ?? {}).some(name => {
        const { [name]: _spared, ...others } = it?.change ?? {};
        return decider.decideRule(rule.id, { ...facility, ...others, ...it?.need }).status === 'applies';
      }),
    );
    expect(broken.map(named)).toEqual([]);
  });

  it('is a benefit or equal treatment that does not apply yet: nobody strives for a duty', () => {
    for (const { view } of chances) {
      expect(['benefit', 'equalTreatment']).toContain(view.rule.kind);
      expect(view.decision.status).toBe('doesNotApply');
    }
  });
});

describe('a missed benefit of a document that covers the plan', () => {
  it('is shown as within reach whenever changing choices alone would do', () => {
    const facilities = fc.sample(facilityOf(rulebook, { asOf: '2026-11-21', location: '500152' }), {
      seed: 2025,
      numRuns: 40,
    });
    const single = (rule: Rule, facility: Facility) =>
      vocabulary.facts
        .filter(it => it.nature === 'choice' && it.name in facility && it.type !== 'set' && it.type !== 'int')
        .some(fact => (fact.options ?? []).some(o => applies(rule, { ...facility, [fact.name]: o.value })));
    const applies = (rule: Rule, facility: Facility) => decider.decideRule(rule.id, facility).status === 'applies';
    const overlooked = facilities.flatMap(facility =>
      rulebook.rules
        .filter(it => it.when && truth(gate(it.document), facility) && truth(it.when, facility) === false)
        .filter(it => single(it, facility) && !opportunity(vocabulary, it, facility))
        .map(it => it.id),
    );
    expect(overlooked).toEqual([]);
  });
});

describe('the chance that is named', () => {
  const ruleOn = (document: string, matter: string): Rule => {
    const rule = rulebook.rules.find(it => it.document.slug === document && it.matter === matter);
    if (!rule) throw new Error(`${document} says nothing of ${matter}.`);
    return rule;
  };
  const of = (rule: Rule, facility: Facility) => opportunity(vocabulary, rule, { asOf: '2026-11-21', ...facility });

  it('is the nearest number of beds', () => {
    const filing = ruleOn('chongqing-2020-18', 'environmental-filing');
    const plan = { location: '500107', facilityType: 'clinic', bedCount: 30, minorEnvImpact: false };
    expect(of(filing, plan)).toEqual({ change: { bedCount: 20 }, need: {} });
  });

  it('keeps the other members of a set when one has to be added', () => {
    const tourism = ruleOn('tongnan-2017-27', 'health-tourism');
    const chance = of(tourism, { location: '500152', services: ['homeVisit'] });
    expect(chance).toEqual({ change: { services: ['homeVisit', 'healthTourism'] }, need: {} });
  });

  it('does not exist where the type of facility or the place stands against it', () => {
    const layout = ruleOn('tongnan-2017-27', 'clinic-no-layout-limit');
    const clinic = { location: '500152', facilityType: 'clinic' };
    expect(of(layout, clinic)).toEqual({ change: {}, need: { investorType: 'person' } });
    expect(of(layout, { ...clinic, facilityType: 'generalHospital' })).toBeUndefined();
    expect(of(layout, { ...clinic, location: '500104' })).toBeUndefined();
    expect(of(layout, { ...clinic, asOf: '2017-01-01' })).toBeUndefined();
  });
});

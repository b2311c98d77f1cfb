/** On what is speed measured: a plan with every question answered, and a rulebook a hundred times as large? */
import type { Facility, FactValue } from '../../src/facts/index.ts';
import type { PolicyDocument, Rule, Rulebook } from '../../src/rulebook/index.ts';

/** Every question answered; sets with two members. */
export function fullPlan({ vocabulary }: Rulebook, location: string): Facility {
  const answers: Readonly<Record<string, FactValue>> = {
    location,
    asOf: '2026-11-21',
    facilityType: 'eyeHospital',
    profitStatus: 'forProfit',
    bedCount: 60,
    initialBedPercent: 60,
    targetLevel: 'level3',
    stage: 'operating',
    landRoute: 'newLand',
    investorType: 'overseas',
  };
  const usual = vocabulary.facts.map(fact => {
    const values = (fact.options ?? []).map(it => it.value);
    return [fact.name, fact.type === 'set' ? values.slice(0, 2).map(String) : (values[0] ?? '')] as const;
  });
  return { ...Object.fromEntries(usual), ...answers };
}

/** So many places with so many rules each, all with the conditions of real rules. */
export function manyPlaces(real: Rulebook, places: number, rulesEach: number): Rulebook {
  const provinces = real.divisions.map(it => it.code).filter(it => it.endsWith('0000'));
  const districtAt = (at: number) => {
    const province = provinces[at % provinces.length] ?? '';
    return `${province.slice(0, 2)}01${String(Math.floor(at / provinces.length) + 1).padStart(2, '0')}`;
  };
  const models = real.rules.slice(0, rulesEach);
  const [model] = real.documents;
  if (!model) throw new Error('The rulebook has no document.');
  const documents = Array.from(
    { length: places },
    (_, at): PolicyDocument => ({ ...model, slug: `place-${at}`, jurisdiction: districtAt(at) }),
  );
  const rules = documents.flatMap(document =>
    models.map((it, at): Rule => ({ ...it, id: `${document.slug}/${at}`, document })),
  );
  const divisions = documents.map(it => ({ code: it.jurisdiction, zh: '', en: '', search: '' }));
  return { ...real, divisions, documents, rules };
}

/** The same with the rules of one place alone. */
export function onlyPlace(rulebook: Rulebook, at: number): Rulebook {
  const document = rulebook.documents[at];
  if (!document) throw new Error(`There is no place ${at}.`);
  return { ...rulebook, documents: [document], rules: rulebook.rules.filter(it => it.document === document) };
}

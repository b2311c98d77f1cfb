/** Which facilities stand for many? The same ones from the same seed, with answers between which the rules can tell. */
import { type Facility, type Fact, type FactValue, representatives, within } from '../facts/index.ts';
import { everyDemand, type Rulebook } from '../rulebook/index.ts';

/** Numbers from 0 up to 1, the same from the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The districts that some document covers, and a place that none does. */
function placesOf({ documents, divisions }: Rulebook): readonly string[] {
  const inside = documents.flatMap(({ jurisdiction }) =>
    divisions.map(it => it.code).filter(it => !it.endsWith('00') && within(it, jurisdiction) === true),
  );
  return [...new Set([...documents.map(it => it.jurisdiction), ...inside, '000000'])];
}

/** So many partial facilities. `asOf` is the day on which all are assessed, YYYY-MM-DD. */
export function sample(rulebook: Rulebook, asOf: string, count: number, seed: number): readonly Facility[] {
  const random = randomFrom(seed);
  const one = <T>(of: readonly T[]): T | undefined => of[Math.floor(random() * of.length)];
  const demands = everyDemand(rulebook);
  const asked = rulebook.vocabulary.facts.filter(it => it.type !== 'division' && it.type !== 'date');
  const values = new Map(
    asked.map(fact => [
      fact,
      fact.type === 'int'
        ? representatives(
            fact,
            demands.filter(it => it.fact === fact.name),
          )
        : (fact.options ?? []).map(it => it.value),
    ]),
  );
  const answerTo = (fact: Fact): FactValue | undefined => {
    const options = values.get(fact) ?? [];
    if (fact.type !== 'set') return one(options);
    return options.map(String).filter(() => random() < 1.5 / options.length);
  };
  const places = placesOf(rulebook);
  return Array.from({ length: count }, () => {
    const density = random();
    const answers = asked.flatMap(fact => {
      const value = random() < density ? answerTo(fact) : undefined;
      return value === undefined ? [] : [[fact.name, value] as const];
    });
    return { location: one(places) ?? '000000', asOf, ...Object.fromEntries(answers) };
  });
}

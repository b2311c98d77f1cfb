/** How does json-rules-engine decide the rules of a rulebook? */
import type { Condition, Facility, Truth, Vocabulary } from '../../facts/index.ts';
import { gate, type OtherReading, type Rule, type Rulebook } from '../../rulebook/index.ts';
import type { Decision, Reason, Status } from '../decision.ts';
import { type ExactTruth, exactTruth, missing } from './exactTruth.ts';
import { rulesEngine } from './rulesEngine.ts';

/** Lets others have their turn: resolves when the work may go on. */
export type Pause = () => Promise<void>;

/** Decides facilities, one after the other, with a pause after each portion of the work. */
export type Recorder = (facility: Facility, pause: Pause) => Promise<readonly Decision[]>;

/** So many conditions are put between two pauses: some milliseconds on a slow phone. */
const portion = 20;

const standing: ExactTruth = { truth: true, missing: [] };

function statusOf(access: Truth, own: Truth): Status {
  if (access === false || own === false) return 'doesNotApply';
  return access && own ? 'applies' : 'open';
}

/** How each reading stands by itself, under no gate. */
type TruthOfReading = (reading: Rule | OtherReading) => ExactTruth;

/** Some conditions, put to a facility. */
type Portion = (facility: Facility) => Promise<readonly ExactTruth[]>;

function portionOf(vocabulary: Vocabulary, conditions: readonly Condition[]): Portion {
  const put = rulesEngine(conditions);
  const exact = conditions.map(it => exactTruth(vocabulary, it));
  return async facility => {
    const trees = await put(facility);
    return Promise.all(exact.map((it, at) => it(trees[at] as Reason, facility)));
  };
}

/** Puts all readings of some rules to a facility. Readings with the same condition are one rule of the engine; engines are made when they are first needed. */
function readingsOf(
  vocabulary: Vocabulary,
  rules: readonly Rule[],
): (facility: Facility, pause: Pause) => Promise<TruthOfReading> {
  const readings = rules.flatMap(rule => [rule, ...rule.otherReadings]);
  const keyed = readings.flatMap(reading => (reading.when ? [{ reading, key: JSON.stringify(reading.when) }] : []));
  const distinct = new Map(keyed.map(({ reading, key }) => [key, reading.when as Condition]));
  const [keys, conditions] = [[...distinct.keys()], [...distinct.values()]];
  const placeOf = new Map(keyed.map(({ reading, key }) => [reading, keys.indexOf(key)]));
  const portions: Portion[] = [];
  return async (facility, pause) => {
    const truths: ExactTruth[] = [];
    for (let number = 0; truths.length < conditions.length; number += 1) {
      const some = conditions.slice(truths.length, truths.length + portion);
      const put = portions[number] ?? portionOf(vocabulary, some);
      portions[number] = put;
      truths.push(...(await put(facility)));
      await pause();
    }
    return reading => truths[placeOf.get(reading) ?? -1] ?? standing;
  };
}

/** Makes a rulebook's engines: one over the gates of all documents, one for the rules of each. */
export function recorder({ documents, rules, vocabulary }: Rulebook): Recorder {
  const names = vocabulary.facts.map(it => it.name);
  const gates = rulesEngine(documents.map(gate));
  const readings = documents.map(document =>
    readingsOf(
      vocabulary,
      rules.filter(it => it.document === document),
    ),
  );

  const inOrder = (open: readonly string[]) => (open.length === 0 ? [] : names.filter(it => open.includes(it)));
  const decision = (rule: Rule, access: Reason, truthOf: TruthOfReading): Decision => {
    const put = <T extends Rule | OtherReading>(reading: T) => {
      const own = truthOf(reading);
      const status = statusOf(access.holds, own.truth);
      return { reading, status, open: status === 'open' ? [...missing(access), ...own.missing] : [] };
    };
    const { status, open } = put(rule);
    const contesting = rule.otherReadings.map(it => put(it)).filter(it => it.status !== status);
    return {
      rule: rule.id,
      status,
      missing: inOrder(open),
      contested: contesting.map(it => it.reading),
      contestedOn: inOrder(contesting.flatMap(it => it.open)),
    };
  };
  return async (facility, pause) => {
    const access = await gates(facility);
    await pause();
    const truths: (TruthOfReading | undefined)[] = [];
    for (const [at, put] of readings.entries())
      truths.push(access[at]?.holds === false ? undefined : await put(facility, pause));
    const byDocument = new Map(documents.map((it, at) => [it, { access: access[at], truthOf: truths[at] }]));
    return rules.map(rule => {
      const own = byDocument.get(rule.document);
      if (own?.access && own.truthOf) return decision(rule, own.access, own.truthOf);
      return { rule: rule.id, status: 'doesNotApply', missing: [], contested: [], contestedOn: [] };
    });
  };
}

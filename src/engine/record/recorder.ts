/** How does json-rules-engine decide the rules of a rulebook? */
import type { Facility, Truth, Vocabulary } from '../../facts/index.ts';
import { gate, type OtherReading, type Rule, type Rulebook } from '../../rulebook/index.ts';
import type { Decision, Reason, Status } from '../decision.ts';
import { type ExactTruth, exactTruth, missing } from './exactTruth.ts';
import { rulesEngine } from './rulesEngine.ts';

/** Decides facilities, one after the other. */
export type Recorder = (facility: Facility) => Promise<readonly Decision[]>;

const standing: ExactTruth = { truth: true, missing: [] };

function statusOf(access: Truth, own: Truth): Status {
  if (access === false || own === false) return 'doesNotApply';
  return access && own ? 'applies' : 'open';
}

/** How each reading stands by itself, under no gate. */
type TruthOfReading = (reading: Rule | OtherReading) => ExactTruth;

/** Puts all readings of some rules to a facility. Readings with the same condition are one rule of the engine. */
function readingsOf(vocabulary: Vocabulary, rules: readonly Rule[]): (facility: Facility) => Promise<TruthOfReading> {
  const readings = rules.flatMap(rule => [rule, ...rule.otherReadings]);
  const keyOf = (it: Rule | OtherReading) => JSON.stringify(it.when);
  const conditions = [...new Map(readings.flatMap(it => (it.when ? [[keyOf(it), it.when]] : []))).values()];
  const keys = conditions.map(when => JSON.stringify(when));
  const exact = conditions.map(it => exactTruth(vocabulary, it));
  const put = rulesEngine(conditions);
  return async facility => {
    const trees = await put(facility);
    const truths = await Promise.all(exact.map((it, at) => it(trees[at] as Reason, facility)));
    const byKey = new Map(keys.map((key, at) => [key, truths[at]]));
    return reading => (reading.when && byKey.get(keyOf(reading))) ?? standing;
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

  const decision = (rule: Rule, access: Reason, truthOf: TruthOfReading): Decision => {
    const put = (reading: Rule | OtherReading) => {
      const own = truthOf(reading);
      const status = statusOf(access.holds, own.truth);
      return { reading, status, open: status === 'open' ? [...missing(access), ...own.missing] : [] };
    };
    const { status, open } = put(rule);
    const contesting = rule.otherReadings.map(put).filter(it => it.status !== status);
    const inOrder = (open: readonly string[]) => names.filter(it => open.includes(it));
    return {
      rule: rule.id,
      status,
      missing: inOrder(open),
      contested: contesting.map(it => it.reading as OtherReading),
      contestedOn: inOrder(contesting.flatMap(it => it.open)),
    };
  };
  return async facility => {
    const access = await gates(facility);
    const truths = await Promise.all(
      readings.map(async (put, at) => (access[at]?.holds === false ? undefined : put(facility))),
    );
    const byDocument = new Map(documents.map((it, at) => [it, { access: access[at], truthOf: truths[at] }]));
    return rules.map(rule => {
      const own = byDocument.get(rule.document);
      if (own?.access && own.truthOf) return decision(rule, own.access, own.truthOf);
      return { rule: rule.id, status: 'doesNotApply', missing: [], contested: [], contestedOn: [] };
    });
  };
}

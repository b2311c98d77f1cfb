/** How does json-rules-engine decide the rules of a rulebook? */
import type { Facility, Truth, Vocabulary } from '../facts/index.ts';
import { gate, type OtherReading, type Rule, type Rulebook } from '../rulebook/index.ts';
import type { Decision, Reason, Status } from './decision.ts';
import { missing, type Settled, settler } from './settle.ts';
import { tracer } from './trace.ts';

/** Decides facilities, one after the other. */
export type Recorder = (facility: Facility) => Promise<readonly Decision[]>;

const standing: Settled = { truth: true, missing: [] };

function statusOf(access: Truth, own: Truth): Status {
  if (access === false || own === false) return 'doesNotApply';
  return access && own ? 'applies' : 'open';
}

/** How each reading stands by itself, under no gate. */
type Outcome = (reading: Rule | OtherReading) => Settled;

/** Puts all readings of some rules to a facility. Readings with the same condition are one rule of the engine. */
function hearing(vocabulary: Vocabulary, rules: readonly Rule[]): (facility: Facility) => Promise<Outcome> {
  const readings = rules.flatMap(rule => [rule, ...rule.otherReadings]);
  const keyOf = (it: Rule | OtherReading) => JSON.stringify(it.when);
  const conditions = [...new Map(readings.flatMap(it => (it.when ? [[keyOf(it), it.when]] : []))).values()];
  const keys = conditions.map(when => JSON.stringify(when));
  const settlers = conditions.map(it => settler(vocabulary, it));
  const put = tracer(conditions);
  return async facility => {
    const traces = await put(facility);
    const settled = await Promise.all(settlers.map((it, at) => it(traces[at] as Reason, facility)));
    const outcomes = new Map(keys.map((key, at) => [key, settled[at]]));
    return reading => (reading.when && outcomes.get(keyOf(reading))) ?? standing;
  };
}

/** Makes a rulebook's engines: one over the gates of all documents, one for the rules of each. */
export function createRecord({ documents, rules, vocabulary }: Rulebook): Recorder {
  const names = vocabulary.facts.map(it => it.name);
  const gates = tracer(documents.map(gate));
  const hearings = documents.map(document =>
    hearing(
      vocabulary,
      rules.filter(it => it.document === document),
    ),
  );

  const decision = (rule: Rule, access: Reason, outcome: Outcome): Decision => {
    const own = outcome(rule);
    const status = statusOf(access.holds, own.truth);
    const open = status === 'open' ? [...missing(access), ...own.missing] : [];
    return {
      rule: rule.id,
      status,
      missing: names.filter(it => open.includes(it)),
      contested: rule.otherReadings.filter(it => statusOf(access.holds, outcome(it).truth) !== status),
    };
  };
  return async facility => {
    const access = await gates(facility);
    const outcomes = await Promise.all(
      hearings.map(async (hear, at) => (access[at]?.holds === false ? undefined : hear(facility))),
    );
    const chapters = new Map(documents.map((it, at) => [it, { access: access[at], outcome: outcomes[at] }]));
    return rules.map(rule => {
      const chapter = chapters.get(rule.document);
      if (chapter?.access && chapter.outcome) return decision(rule, chapter.access, chapter.outcome);
      return { rule: rule.id, status: 'doesNotApply', missing: [], contested: [] };
    });
  };
}

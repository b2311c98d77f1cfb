/** What was decided of a plan once, and which matters stand otherwise now? */
import type { Decision, Status } from '../engine/index.ts';
import type { Matter, Rulebook } from '../rulebook/index.ts';

/** The ids of the rules that applied, were open, and could be read in several ways; all others did not apply. */
export interface Decided {
  readonly applies: readonly string[];
  readonly open: readonly string[];
  readonly contested: readonly string[];
}

export function decidedOf(decisions: readonly Decision[]): Decided {
  const rules = (wanted: (it: Decision) => boolean) => decisions.filter(wanted).map(it => it.rule);
  return {
    applies: rules(it => it.status === 'applies'),
    open: rules(it => it.status === 'open'),
    contested: rules(it => it.status !== 'doesNotApply' && it.contested.length > 0),
  };
}

/** A matter that stands otherwise: how then and now, and whether its words could then, and can now, be read in several ways. */
export interface ChangedMatter {
  readonly matter: Matter;
  readonly from: Status;
  readonly to: Status;
  readonly contested: readonly [boolean, boolean];
}

export interface ChangesSince {
  readonly matters: readonly ChangedMatter[];
  /** Rules that applied or were open then and are no longer in the rulebook. */
  readonly gone: readonly string[];
}

/** What differs between a decision from before and one of today on the same answers. A matter applies where one of its rules does, else is open where one is. */
export function changedSince({ rules, matters }: Rulebook, was: Decided, now: readonly Decision[]): ChangesSince {
  const is = decidedOf(now);
  const standing = (by: Decided) => {
    const [applies, open, contested] = [by.applies, by.open, by.contested].map(it => new Set(it));
    return (matter: string): readonly [Status, boolean] => {
      const own = rules.filter(it => it.matter === matter);
      const some = (of: ReadonlySet<string> | undefined) => own.some(it => of?.has(it.id));
      return [some(applies) ? 'applies' : some(open) ? 'open' : 'doesNotApply', some(contested)];
    };
  };
  const [then, today] = [standing(was), standing(is)];
  const known = new Set(rules.map(it => it.id));
  return {
    matters: matters.flatMap(matter => {
      const [[from, doubtThen], [to, doubtNow]] = [then(matter.id), today(matter.id)];
      return from === to && doubtThen === doubtNow ? [] : [{ matter, from, to, contested: [doubtThen, doubtNow] }];
    }),
    gone: [...was.applies, ...was.open].filter(it => !known.has(it)),
  };
}

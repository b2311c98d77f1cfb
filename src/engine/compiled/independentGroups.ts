/** Which parts of a condition can be judged apart from one another, and which ask the same and must be judged together? */
import { type GatedCondition, leaves, type Vocabulary } from '../../facts/index.ts';
import { variable } from '../variables.ts';

interface Group {
  readonly parts: readonly GatedCondition[];
  readonly asks: ReadonlySet<string>;
}

/** Divides the parts of an `all` or `any` into the smallest groups that share no variable with one another. */
export function independentGroups(
  vocabulary: Vocabulary,
  parts: readonly GatedCondition[],
): readonly (readonly GatedCondition[])[] {
  const join = (before: readonly Group[], part: GatedCondition): readonly Group[] => {
    const own = leaves(part).map(it => variable(vocabulary, it));
    const touches = (it: Group) => own.some(name => it.asks.has(name));
    const touched = before.filter(touches);
    const merged = {
      parts: [...touched.flatMap(it => it.parts), part],
      asks: new Set([...touched.flatMap(it => [...it.asks]), ...own]),
    };
    return [...before.filter(it => !touches(it)), merged];
  };
  return parts.reduce(join, []).map(it => it.parts);
}

/** Did two runs decide the same? */
import type { Decision } from './decision.ts';

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((it, at) => it === b[at]);
}

function isSame(a: Decision, b: Decision): boolean {
  // Most decisions are the very same ones, handed out again.
  if (a === b) return true;
  const words = (it: Decision) => it.contested.map(reading => reading.zh);
  return (
    a.status === b.status &&
    isSameList(a.missing, b.missing) &&
    isSameList(words(a), words(b)) &&
    isSameList(a.contestedOn, b.contestedOn)
  );
}

/** The ids of the rules that two runs decide differently, or that only one of them decides. Their order is irrelevant. */
export function agree(a: readonly Decision[], b: readonly Decision[]): readonly string[] {
  const others = new Map(b.map(it => [it.rule, it]));
  const ids = new Set(a.map(it => it.rule));
  const differing = a.filter(it => {
    const other = others.get(it.rule);
    return !other || !isSame(it, other);
  });
  return [...differing, ...b.filter(it => !ids.has(it.rule))].map(it => it.rule);
}

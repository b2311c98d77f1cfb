/** Do two pieces of data hold the same? Fields count in any order, and one that is undefined as none, as in what is saved and read again. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [mine, theirs] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return [...mine.keys(), ...theirs.keys()].every(it => same(mine.get(it), theirs.get(it)));
}

/** What is found, or, where it is the same, what stood there before: nothing has changed then. */
export function unlessSame<T>(before: T, found: T): T {
  return same(before, found) ? before : found;
}

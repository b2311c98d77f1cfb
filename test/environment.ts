/** What do the variables of the environment ask of a test? */

/** The number in a variable, or the usual one. @throws where it is no whole number above zero. */
export function countFrom(variable: string, usual: number): number {
  const text = process.env[variable];
  if (text === undefined) return usual;
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`${variable}=${text}: a whole number above zero is wanted.`);
  return Number(text);
}

/** What does a text say in JSON, and if it is none, at which line and column does it stop being so? */

/** Why a text is refused. `key`: given twice in one object, which JSON.parse would pass over in silence. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly key?: string;
}

export type Json = { readonly value: unknown } | { readonly fault: JsonFault };

const SPACE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON strings hold none unescaped
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const OTHER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const DEEPEST = 100;

/** Thrown inside the scanner only. */
class Stop extends Error {
  constructor(
    readonly at: number,
    readonly key?: string,
  ) {
    super();
  }
}

/** Reads a text as JSON; refuses what is none, keys given twice and nesting beyond any use here. */
export function parseJson(text: string): Json {
  try {
    const end = space(text, value(text, space(text, 0), 0));
    if (end < text.length) throw new Stop(end);
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    const before = text.slice(0, error.at).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    return { fault: { line: before.length, column, ...(error.key !== undefined && { key: error.key }) } };
  }
}

function token(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function space(text: string, at: number): number {
  return token(SPACE, text, at) ?? at;
}

/** The end of the value that begins at a place. */
function value(text: string, at: number, depth: number): number {
  if (depth > DEEPEST) throw new Stop(at);
  if (text[at] === '{') return list(text, at, '}', entries(text, depth));
  if (text[at] === '[') return list(text, at, ']', it => value(text, it, depth + 1));
  const end = token(STRING, text, at) ?? token(OTHER, text, at);
  if (end === undefined) throw new Stop(at);
  return end;
}

function list(text: string, start: number, close: string, part: (at: number) => number): number {
  let at = space(text, start + 1);
  if (text[at] === close) return at + 1;
  for (;;) {
    at = space(text, part(at));
    if (text[at] === close) return at + 1;
    if (text[at] !== ',') throw new Stop(at);
    at = space(text, at + 1);
  }
}

function entries(text: string, depth: number): (at: number) => number {
  const keys = new Set<string>();
  return at => {
    const end = token(STRING, text, at);
    if (end === undefined) throw new Stop(at);
    const key = JSON.parse(text.slice(at, end)) as string;
    if (keys.has(key)) throw new Stop(at, key);
    keys.add(key);
    const colon = space(text, end);
    if (text[colon] !== ':') throw new Stop(colon);
    return value(text, space(text, colon + 1), depth + 1);
  };
}

/** Does a value have the shape that its schema demands, and if not, where and how, in two languages? */
import type { z } from 'zod';
import { zhCN } from 'zod/locales';
import { type Fault, fault } from '../fault.ts';

type Path = readonly PropertyKey[];

const inChinese = zhCN().localeError;

/** A path as one writes it in JavaScript: `rules[2].cite[0].quote`. */
export function pathOf(keys: Path): string {
  const step = (it: PropertyKey) => (typeof it === 'number' ? `[${it}]` : `.${String(it)}`);
  return keys.map(step).join('').replace(/^\./, '');
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((it, key) => (it as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

function chinese(issue: z.core.$ZodIssue, whole: unknown): string {
  if (issue.code === 'custom') return String(issue.params?.zh ?? `不合约定：${issue.message}`);
  const said = inChinese({ ...issue, input: valueAt(whole, issue.path) } as Parameters<typeof inChinese>[0]);
  return (typeof said === 'string' ? said : said?.message) ?? issue.message;
}

export interface Shaped<T> {
  /** Absent where the shape is wrong. */
  readonly value?: T;
  readonly faults: readonly Fault[];
}

/** The value by its schema, or one fault for each place where it differs. `at` words the place, `''` leaves it to the path alone. */
export function shaped<T>(schema: z.ZodType<T>, value: unknown, file: string, at = ''): Shaped<T> {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, faults: [] };
  const place = (path: Path) => [at, pathOf(path)].filter(it => it !== '').join(' · ');
  return {
    faults: result.error.issues.map(it => fault('fileShape', file, place(it.path), chinese(it, value), it.message)),
  };
}

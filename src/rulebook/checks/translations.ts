/** Is everything said in both languages? */
import type { RuleFiles } from '../assemble.ts';
import { type Fault, fault } from '../fault.ts';
import { pathOf } from './shaped.ts';

/** Identical words are two languages only where there are no letters, as in `%`. */
function lacks(zh: string, en: string): boolean {
  return zh.trim() === '' || en.trim() === '' || (zh === en && /\p{L}/u.test(zh));
}

function walk(value: unknown, file: string, label: string, path: readonly PropertyKey[]): readonly Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  const { id, zh, en } = value as { readonly id?: unknown; readonly zh?: unknown; readonly en?: unknown };
  const own = typeof id === 'string';
  const [name, from] = own ? [id, []] : [label, path];
  const half = (zh === undefined) !== (en === undefined);
  const faults =
    half || (typeof zh === 'string' && typeof en === 'string' && lacks(zh, en))
      ? [
          fault(
            'missingTranslation',
            file,
            [name, pathOf(from)].filter(it => it !== '').join(' · '),
            '中文和英文都要有，且不相同',
            'both languages are needed, and not the same words',
          ),
        ]
      : [];
  const inside = Object.entries(value).flatMap(([key, it]) =>
    walk(it, file, name, [...from, Array.isArray(value) ? Number(key) : key]),
  );
  return [...faults, ...inside];
}

export function translations(files: RuleFiles): readonly Fault[] {
  return Object.entries(files).flatMap(([file, it]) => walk(it, file, '', []));
}

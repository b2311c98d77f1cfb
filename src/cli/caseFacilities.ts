/** Which facilities stand in the project's own cases? */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedFacility } from '../difference/index.ts';
import type { Facility } from '../facts/index.ts';
import { parseJson } from './json.ts';
import { BadInput } from './outside.ts';

interface Place {
  readonly slug: string;
  readonly place: Facility;
}

/** The day on which a case that gives none is decided, as in the project's own tests. */
const DAY = '2026-11-22';

/** Everything below a value that is a case: words and a facility. */
function casesIn(value: unknown, { slug, place }: Place): readonly NamedFacility[] {
  if (typeof value !== 'object' || value === null) return [];
  const { zh, facility } = value as { readonly zh?: unknown; readonly facility?: unknown };
  if (typeof zh === 'string' && typeof facility === 'object' && facility !== null)
    return [{ name: `${slug} · ${zh}`, facility: { ...place, ...(facility as Facility) } }];
  return Object.values(value).flatMap(it => casesIn(it, { slug, place }));
}

/** The facilities of `test/cases` below a project's root, each once and known by its document's folder and its own words; none where there is no such folder. @throws BadInput that names a file which is no JSON. */
export function readCaseFacilities(root: string): readonly NamedFacility[] {
  const folder = join(root, 'test', 'cases');
  if (!existsSync(folder)) return [];
  const slugs = readdirSync(folder, { withFileTypes: true }).filter(it => it.isDirectory());
  const all = slugs.flatMap(({ name: slug }) =>
    readdirSync(join(folder, slug))
      .filter(it => it.endsWith('.json'))
      .flatMap(file => {
        const json = parseJson(readFileSync(join(folder, slug, file), 'utf8'));
        if ('fault' in json) throw new BadInput(`test/cases/${slug}/${file}:${json.fault.line}:${json.fault.column}`);
        const read = json.value as { readonly place?: string };
        const place: Facility = { asOf: DAY, ...(read.place && { location: read.place }) };
        return casesIn(read, { slug, place });
      }),
  );
  return [...new Map(all.map(it => [JSON.stringify(it.facility), it])).values()];
}

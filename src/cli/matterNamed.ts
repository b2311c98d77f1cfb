/** Which matter is meant? */
import { closest } from '../facts/index.ts';
import type { Voice } from '../report/index.ts';
import type { Matter } from '../rulebook/index.ts';
import { BadInput } from './outside.ts';

/** By its id, or by its title in either language. */
export function matterNamed({ rulebook: { matters }, words }: Voice, id: string): Matter {
  const matter = matters.find(it => [it.id, it.title.zh, it.title.en].includes(id));
  if (matter) return matter;
  const near = closest(
    id,
    matters.flatMap(it => [it.id, it.title.zh, it.title.en]),
  );
  const hint = near ? ` ${words('fault.near', { near })}` : '';
  throw new BadInput(words('cli.explore.noMatter', { id }) + hint);
}

/** Does each name from before lead to one that is in use today, and is none of them in use itself? */
import { nameToday } from '../../facts/index.ts';
import { type Fault, fault } from '../fault.ts';
import type { Legible } from './legible.ts';

const FILE = 'renamed.json';

export function renamed({ renamed: file, facts }: Legible): readonly Fault[] {
  if (!file || !facts) return [];
  const all = file.renamed;
  const optionsOf = (name: string) => facts.facts.find(it => it.name === name)?.options?.map(it => String(it.value));
  const written = all.map(it => ('value' in it ? `${it.fact} · ${it.value}` : it.fact));
  return all.flatMap((it, at): readonly Fault[] => {
    const place = `renamed[${at}] · ${written[at]}`;
    if (written.indexOf(written[at] ?? '') < at)
      return [fault('duplicateId', FILE, place, '这个旧名称已经写过', 'this old name stands here before')];
    const old = 'value' in it ? it.value : it.fact;
    const known = 'value' in it ? (optionsOf(it.fact) ?? []) : facts.facts.map(({ name }) => name);
    const today = nameToday(all, old, 'value' in it ? it.fact : undefined);
    if (known.includes(old))
      return [fault('renamedStillInUse', FILE, place, `“${old}”现在还在用`, `"${old}" is still in use`)];
    if (!known.includes(today))
      return [fault('renamedToNothing', FILE, place, `现在没有“${today}”`, `there is no "${today}" today`)];
    return [];
  });
}

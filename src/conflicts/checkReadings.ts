/** Has every conflict its decided reading, and every reading its conflict? */
import { conflictKinds, type DecidedReading, type Fault, fault, type Rulebook } from '../rulebook/index.ts';
import type { Conflict } from './conflict.ts';
import { conflicts, isReadingOf } from './conflicts.ts';
import { differsInWords } from './weight.ts';

const FILE = 'readings.json';

function unread({ matter, kind, documents, differences }: Conflict): Fault {
  const numbers = documents.map(it => it.number).join('、');
  const rules = [...new Set(differences.flatMap(it => it.sides.flatMap(side => side.rule?.id ?? [])))].join(', ');
  return fault(
    'conflictWithoutReading',
    FILE,
    `${matter} · ${kind} · ${documents.map(it => it.slug).join(', ')}`,
    `${numbers}在这一事项上有出入，没有写怎么读（规则：${rules}）`,
    `there is a conflict on this matter, and no reading of it (rules: ${rules})`,
  );
}

/** What is wrong with one reading; the first thing hides the rest. */
function readingFaults(rulebook: Rulebook, all: readonly Conflict[], reading: DecidedReading, at: number) {
  const { matter, kind, documents } = reading;
  const place = `readings[${at}] · ${matter} · ${kind}`;
  if (!rulebook.matters.some(it => it.id === matter))
    return [fault('matterUnknown', FILE, place, `没有事项 ${matter}`, `there is no matter ${matter}`)];
  return documents.flatMap((slug): readonly Fault[] => {
    const [zh, en] = rulebook.documents.some(it => it.slug === slug)
      ? [`${slug} 在这一事项上没有这类出入`, `${slug} has no such conflict on this matter`]
      : [`没有文件 ${slug}`, `there is no document ${slug}`];
    const its = all.filter(it => isReadingOf(reading, it) && it.documents.some(one => one.slug === slug));
    if (its.length === 0) return [fault('readingWithoutConflict', FILE, place, zh, en)];
    if (reading.onlyWords && !its.every(differsInWords))
      return [
        fault(
          'readingWithoutConflict',
          FILE,
          place,
          `${slug} 的这一出入不只是用词不同`,
          `this conflict of ${slug} is not one of words alone`,
        ),
      ];
    const first = its.every(it => it.reading === reading);
    return first
      ? []
      : [
          fault(
            'readingWithoutConflict',
            FILE,
            place,
            `${slug} 的这一出入已有另一种读法`,
            `this conflict of ${slug} has another reading already`,
          ),
        ];
  });
}

/** Faults of the decided readings, conflicts without one first. */
export function checkReadings(rulebook: Rulebook): readonly Fault[] {
  const all = conflicts(rulebook);
  return [
    ...conflictKinds.flatMap(kind => all.filter(it => it.kind === kind && !it.reading).map(unread)),
    ...rulebook.readings.flatMap((it, at) => readingFaults(rulebook, all, it, at)),
  ];
}

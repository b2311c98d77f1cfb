/** Does the text name the other documents that it is said to name, and can the planning periods that it is said to set be so? */
import { bare } from '../../sources/index.ts';
import { type Fault, fault } from '../fault.ts';
import type { DocumentFile } from '../shape.ts';
import type { Legible, LegibleDocument } from './legible.ts';
import { citeFault } from './quotes.ts';

export function mentions({ documents }: Legible): readonly Fault[] {
  return documents.flatMap(({ slug, document, source }) =>
    document && source ? [...named(slug, document, source), ...periods(slug, document, source)] : [],
  );
}

type Read = NonNullable<LegibleDocument['source']>;

function named(slug: string, { names = [] }: DocumentFile, source: Read): readonly Fault[] {
  return names.flatMap((it, index) => {
    const file = `${slug}/document.json`;
    const at = `names[${index}] · ${it.clause}`;
    const missing = [it.name.zh, ...(it.number ? [it.number] : [])].filter(
      word => !bare(it.quote).includes(bare(word)),
    );
    return [
      ...citeFault(source, { file, id: at }, it),
      ...missing.map(word =>
        fault(
          'nameNotInQuote',
          file,
          at,
          `引文“${it.quote}”里没有“${word}”`,
          `the quote "${it.quote}" does not hold "${word}"`,
        ),
      ),
    ];
  });
}

function periods(slug: string, { periods = [], issued }: DocumentFile, source: Read): readonly Fault[] {
  return periods.flatMap((it, index) => {
    const file = `${slug}/document.json`;
    const at = `periods[${index}] · ${it.clause}`;
    return [
      ...citeFault(source, { file, id: at }, it),
      ...(it.until < issued
        ? [
            fault(
              'periodBeforeIssue',
              file,
              at,
              `规划期到 ${it.until} 为止，早于文件的成文日期 ${issued}`,
              `the period ends on ${it.until}, before the document was issued on ${issued}`,
            ),
          ]
        : []),
    ];
  });
}

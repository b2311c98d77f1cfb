/** What is put side by side: each plan with its answers in short and the documents that speak to it? */
import { useTranslation } from 'react-i18next';
import { marks, mattersIn, type Part, parts, type Report, uncoveredKey } from '../../report/index.ts';
import { formatDate } from '../formatDate.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { Chinese } from '../results/Chinese.tsx';

/** One plan: what it is called, and what stands beneath. */
export interface Column {
  readonly name: string;
  readonly more: string;
  readonly report: Report;
}

const counted: readonly Part[] = parts.filter(it => it !== 'doesNotApply');

export function Heads({ columns }: { readonly columns: readonly Column[] }) {
  const { t } = useTranslation();
  const { language, assessed } = usePlan();
  const day = String(assessed.asOf);
  return (
    <>
      <ul className="heads">
        {columns.map(({ name, more, report }) => (
          <li key={name}>
            <b>{name}</b>
            {more && more !== name && <p>{more}</p>}
            <p className="meta">
              <Chinese
                text={report.documents.map(it => it.number).join(t('results.listComma')) || t(uncoveredKey(report))}
              />
            </p>
            <p className="tally">
              {counted.map(part => (
                <span key={part} className={`is-${part}`}>
                  <span aria-hidden="true">{marks[part]}</span> {t(`group.${part}`)} {mattersIn(report, part).length}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
      <p className="meta">
        {t('compare.asOf', { date: formatDate(language, day) })} {t('compare.counts')}
      </p>
    </>
  );
}

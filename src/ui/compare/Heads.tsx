/** What is put side by side: each plan with its answers in short and the documents that speak to it? */
import { useTranslation } from 'react-i18next';
import {
  differingAnswers,
  documentsText,
  marks,
  mattersIn,
  type NamedReport,
  type Part,
  parts,
} from '../../report/index.ts';
import { formatDate } from '../formatDate.ts';
import { Chinese } from '../results/Chinese.tsx';
import { useVoice } from '../useVoice.ts';

/** One plan: what it is called, and what stands beneath. */
export interface Column extends NamedReport {
  readonly more: string;
}

const counted: readonly Part[] = parts.filter(it => it !== 'doesNotApply');

/** Told by the name and the line below it already. */
const inTitle = ['asOf', 'location', 'facilityType', 'bedCount', 'profitStatus'];

export function Heads({ columns }: { readonly columns: readonly Column[] }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const days = columns.map(it => String(it.report.facility.asOf));
  const isOneDay = new Set(days).size === 1;
  const isOneLaw = new Set(columns.map(it => documentsText(voice, it.report))).size === 1;
  const date = (day: string | undefined) => formatDate(voice.language, day ?? '');
  const differing = differingAnswers(
    voice,
    columns.map(it => it.report.facility),
  ).filter(it => !inTitle.includes(it.name));
  return (
    <>
      <ul className="heads">
        {columns.map(({ name, more, report }, at) => (
          <li key={name}>
            <b>{name}</b>
            {more && more !== name && <p>{more}</p>}
            {differing.map(it => (
              <p key={it.name}>{t('case.is', { label: it.label, value: it.answers[at] })}</p>
            ))}
            {!isOneDay && <p>{t('compare.days', { date: date(days[at]) })}</p>}
            <p className="meta">
              <Chinese text={documentsText(voice, report)} />
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
        {isOneDay && t('compare.asOf', { date: date(days[0]) })}{' '}
        {t(isOneLaw ? 'compare.countsAnswers' : 'compare.counts')}
      </p>
    </>
  );
}

/** Which documents were held against the plan, as of which day, and what do they not say of themselves? */
import { useTranslation } from 'react-i18next';
import type { Report } from '../../report/index.ts';
import type { PolicyDocument } from '../../rulebook/index.ts';
import { formatDate } from '../formatDate.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';

export function Coverage({ report, asOf }: { readonly report: Report; readonly asOf: string }) {
  const { t } = useTranslation();
  const { language } = useVoice();
  const { facility, href } = usePlan();
  const numbers = (documents: readonly PolicyDocument[]) =>
    documents.map(it => it.number).join(language === 'zh' ? '、' : ', ');
  const date = formatDate(language, asOf);
  const change = <a href={href({ page: 'check', question: 'location' })}>{t('results.choosePlace')}</a>;
  if (facility.location === undefined)
    return (
      <p className="notice">
        {t('results.noPlace')} {change}
      </p>
    );
  if (report.documents.length + report.possibleDocuments.length + report.futureDocuments.length === 0)
    return (
      <p className="notice">
        {t('results.elsewhere')} {change}
      </p>
    );
  return (
    <>
      {report.documents.length > 0 && (
        <p className="lede">
          {t('results.documents', { date, count: report.documents.length, numbers: numbers(report.documents) })}{' '}
          <a href={href({ page: 'documents' })}>{t('results.noExpiry')}</a>{' '}
          <a href={href({ page: 'check', question: 'asOf' })}>{t('results.changeDate')}</a>
        </p>
      )}
      {report.possibleDocuments.length > 0 && (
        <p className="notice">
          {t('results.possible', { numbers: numbers(report.possibleDocuments) })} {change}
        </p>
      )}
      {report.futureDocuments.length > 0 && (
        <p className="notice">
          {t('results.future', { date, numbers: numbers(report.futureDocuments) })}{' '}
          {report.documents.length + report.possibleDocuments.length === 0 && t('results.nothingThen')}{' '}
          <a href={href({ page: 'check', question: 'asOf' })}>{t('results.changeDate')}</a>
        </p>
      )}
    </>
  );
}

/** Which documents were held against the plan, as of which day, and what do they not say of themselves? */
import { useTranslation } from 'react-i18next';
import { coverage, coveredPlaces, enumeration, type Report } from '../../report/index.ts';
import type { PolicyDocument } from '../../rulebook/index.ts';
import { formatDate } from '../formatDate.ts';
import { DocumentNotes } from '../later/DocumentNotes.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';
import { Chinese } from './Chinese.tsx';

export function Coverage({ report, asOf }: { readonly report: Report; readonly asOf: string }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { href } = usePlan();
  const { documents, possibleDocuments, futureDocuments } = report;
  const numbers = (of: readonly PolicyDocument[]) =>
    enumeration(
      voice,
      of.map(it => it.number),
    );
  const date = formatDate(voice.language, asOf);
  const changePlace = <a href={href({ page: 'check', question: 'location' })}>{t('results.choosePlace')}</a>;
  const changeDate = <a href={href({ page: 'check', question: 'asOf' })}>{t('results.changeDate')}</a>;
  const covers = coverage(report);
  if (covers === 'noPlace')
    return (
      <p className="notice">
        {t('results.noPlace')} {changePlace}
      </p>
    );
  if (covers === 'elsewhere')
    return (
      <p className="notice">
        {t('results.elsewhere', { places: coveredPlaces(voice) })} {changePlace}
      </p>
    );
  return (
    <>
      {documents.length > 0 && (
        <p className="lede">
          <Chinese text={t('results.documents', { date, count: documents.length, numbers: numbers(documents) })} />{' '}
          <a href={href({ page: 'documents' })}>{t('results.noExpiry')}</a> {changeDate}
        </p>
      )}
      {possibleDocuments.length > 0 && (
        <p className="notice">
          <Chinese text={t('results.possible', { numbers: numbers(possibleDocuments) })} /> {changePlace}
        </p>
      )}
      {futureDocuments.length > 0 && (
        <p className="notice">
          <Chinese text={t('results.future', { date, numbers: numbers(futureDocuments) })} />{' '}
          {covers === 'notYetInForce' && t('results.nothingThen')} {changeDate}
        </p>
      )}
      <DocumentNotes documents={[...documents, ...possibleDocuments]} />
    </>
  );
}

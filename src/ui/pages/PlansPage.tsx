/** Which plans are kept on this device, and how do they come to another one or back from a file? */
import { useTranslation } from 'react-i18next';
import { Asides } from '../keep/Asides.tsx';
import { ImportFile } from '../keep/ImportFile.tsx';
import { PlanList } from '../keep/PlanList.tsx';
import { useExport } from '../keep/useExport.ts';
import { usePlan } from '../plan/PlanProvider.tsx';

export function PlansPage() {
  const { t } = useTranslation();
  const { plans, facility, href } = usePlan();
  const exportPlans = useExport();
  const isAnswered = Object.keys(facility).length > 0;
  return (
    <>
      <h1 tabIndex={-1}>{t('page.plans')}</h1>
      <p className="lede how">{t('keep.lede')}</p>
      <section aria-labelledby="kept-heading" className="kept">
        <h2 id="kept-heading" tabIndex={-1}>
          {t('keep.onDevice', { count: plans.length })}
        </h2>
        {!isAnswered && plans.length === 0 && (
          <p className="notice">
            {t('compare.nothingToKeep')} <a href={href({ page: 'check' })}>{t('start.begin')}</a>
          </p>
        )}
        <PlanList isChosen={false} after="#kept-heading" />
        {plans.length > 1 && (
          <p>
            <a href={href({ page: 'compare' })}>{t('keep.toCompare')}</a>
          </p>
        )}
      </section>
      <section aria-labelledby="files" className="files">
        <h2 id="files">{t('keep.files')}</h2>
        {(plans.length > 0 || isAnswered) && (
          <p>
            <button type="button" className="quiet" onClick={() => exportPlans(plans, t('page.plans'), true)}>
              {t('keep.exportAll')}
            </button>{' '}
            <small>{t(isAnswered ? 'keep.exportHowAnswers' : 'keep.exportHow')}</small>
          </p>
        )}
        <ImportFile />
      </section>
      <Asides />
    </>
  );
}

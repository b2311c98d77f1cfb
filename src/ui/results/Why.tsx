/** Why does this rule apply, stay open, or not apply? With the applicant's own numbers. */
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { type RuleView, why } from '../../report/index.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';

export function Why({ view }: { readonly view: RuleView }) {
  const { t } = useTranslation();
  const { href, facility } = usePlan();
  const voice = useVoice();
  const { standing, known, asked } = why(voice, view);
  if (standing) return <p className="why">{standing}</p>;
  return (
    <div className="why">
      {known.length > 0 && (
        <p>
          {t(`results.because.${view.decision.status}`)}
          {known.map(({ statement, relation }, at) => (
            <Fragment key={`${statement} ${relation}`}>
              {at > 0 && t('results.semicolon')}
              <b>{statement}</b>
              {relation && t('results.comma') + relation}
            </Fragment>
          ))}
          {t('results.stop')}
        </p>
      )}
      {asked.length > 0 && (
        <p>
          {t('results.dependsOn')}
          {asked.map((fact, at) => (
            <Fragment key={fact.name}>
              {at > 0 && t('results.listComma')}
              <a href={href({ page: 'check', question: fact.name })}>
                {fact.name in facility ? t('results.whichDistrict') : fact.question[voice.language]}
              </a>
            </Fragment>
          ))}
        </p>
      )}
    </div>
  );
}

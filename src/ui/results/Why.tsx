/** Why does this rule apply, stay open, or not apply? With the applicant's own numbers. */
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { type RuleView, relationText, why } from '../../report/index.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';

/** Questions, each leading to where it is answered. */
export function Questions({ asked }: { readonly asked: ReturnType<typeof why>['asked'] }) {
  const { t } = useTranslation();
  const { href } = usePlan();
  return asked.map(({ name, question }, at) => (
    <Fragment key={name}>
      {at > 0 && t('results.listComma')}
      <a className="alone" href={href({ page: 'check', question: name })}>
        {question}
      </a>
    </Fragment>
  ));
}

export function Why({ view }: { readonly view: RuleView }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { standing, known, asked } = why(voice, view);
  if (standing) return <p className="why">{standing}</p>;
  return (
    <div className="why">
      {known.length > 0 && (
        <p>
          {t(`results.because.${view.decision.status}`)}
          {known.map((it, at) => (
            <Fragment key={it.id}>
              {at > 0 && t('results.semicolon')}
              <b>{it.statement}</b>
              {it.relations.length > 0 && t('results.comma') + relationText(voice, it)}
            </Fragment>
          ))}
          {t('results.stop')}
        </p>
      )}
      {asked.length > 0 && (
        <p>
          {t('results.dependsOn')}
          <Questions asked={asked} />
        </p>
      )}
    </div>
  );
}

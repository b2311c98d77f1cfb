/** Why does this rule apply, stay open, or not apply? With the applicant's own numbers. */
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeafReason } from '../../engine/index.ts';
import { placeName, type RuleView, sentence } from '../../report/index.ts';
import { rulebook } from '../corpus.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';

function Clause({ reason }: { readonly reason: LeafReason }) {
  const { statement, relation } = sentence(useVoice(), reason);
  const { t } = useTranslation();
  return (
    <>
      <b>{statement}</b>
      {relation && t('results.comma') + relation}
    </>
  );
}

export function Why({ view }: { readonly view: RuleView }) {
  const { rule, decision, because } = view;
  const { t } = useTranslation();
  const { href } = usePlan();
  const voice = useVoice();
  const known = because.filter(it => it.holds !== undefined && it.fact !== 'asOf');
  const standing = decision.status === 'applies' && !rule.when;
  if (standing)
    return <p className="why">{t('results.standing', { place: placeName(voice, rule.document.jurisdiction) })}</p>;
  return (
    <div className="why">
      {known.length > 0 && (
        <p>
          {t(`results.because.${decision.status}`)}
          {known.map((it, at) => (
            <Fragment key={`${it.fact} ${it.operator} ${String(it.value)}`}>
              {at > 0 && t('results.semicolon')}
              <Clause reason={it} />
            </Fragment>
          ))}
          {t('results.stop')}
        </p>
      )}
      {decision.missing.length > 0 && (
        <p>
          {t('results.dependsOn')}
          {decision.missing.map((name, at) => (
            <Fragment key={name}>
              {at > 0 && t('results.listComma')}
              <a href={href({ page: 'check', question: name })}>
                {rulebook.vocabulary.byName.get(name)?.question[voice.language]}
              </a>
            </Fragment>
          ))}
        </p>
      )}
    </div>
  );
}

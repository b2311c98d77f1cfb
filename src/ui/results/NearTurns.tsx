/** Would one more, or one fewer, be decided otherwise? Whoever stands on the edge of a line is told. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Effect, effectsAround } from '../../explore/index.ts';
import type { Fact } from '../../facts/index.ts';
import { isAskable } from '../../questionnaire/index.ts';
import { answerName, effectLines } from '../../report/index.ts';
import { useAssessment } from '../AssessmentProvider.tsx';
import { decider, rulebook } from '../corpus.ts';
import { EffectList } from '../explore/EffectList.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';

interface Turn {
  readonly fact: Fact;
  readonly value: number;
  readonly isFewer: boolean;
  readonly effect: Effect;
}

const numeric = rulebook.vocabulary.facts.filter(it => it.type === 'int');

/** `facts`: of these numbers alone, where all about them stands beside it. */
export function NearTurns({ facts = numeric }: { readonly facts?: readonly Fact[] }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { assessed, href } = usePlan();
  const { decisions } = useAssessment();
  const contested = new Set(decisions.filter(it => it.contested.length > 0).map(it => it.rule));
  const turns = useMemo(() => {
    const effectOf = effectsAround(rulebook, decider.around(assessed));
    return facts.flatMap((fact): readonly Turn[] => {
      const answer = assessed[fact.name];
      if (typeof answer !== 'number' || !isAskable(fact, assessed)) return [];
      return [answer - 1, answer + 1]
        .filter(it => it >= (fact.min ?? 0) && it <= (fact.max ?? 0))
        .map(value => ({ fact, value, isFewer: value < answer, effect: effectOf({ [fact.name]: value }) }))
        .filter(it => it.effect.changes.length > 0);
    });
  }, [assessed, facts]);
  if (turns.length === 0) return null;
  const isPoint = (fact: Fact) => turns.filter(it => it.fact === fact).length > 1;
  const doubtful = [...new Set(turns.map(it => it.fact))].filter(
    fact =>
      isPoint(fact) && turns.some(it => it.fact === fact && it.effect.changes.some(one => contested.has(one.rule))),
  );
  return (
    <div className="notice">
      {doubtful.map(fact => (
        <p key={fact.name}>
          <b>{t('explore.onTheLine', { value: answerName(voice, fact, assessed[fact.name] ?? '') })}</b>
        </p>
      ))}
      {turns.map(({ fact, value, isFewer, effect }) => (
        <div key={`${fact.name} ${value}`}>
          <p>
            <b>
              {t(isFewer ? 'explore.oneFewer' : 'explore.oneMore', {
                one: answerName(voice, fact, 1),
                value: answerName(voice, fact, value),
              })}
            </b>
          </p>
          <EffectList lines={effectLines(voice, effect)} />
        </div>
      ))}
      {facts === numeric && <a href={href({ page: 'explore' })}>{t('explore.numbers')}</a>}
    </div>
  );
}

/** Would one more, or one fewer, be decided otherwise? Whoever stands on the edge of a line is told. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Effect, effectsAround, isIdle } from '../../explore/index.ts';
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
    const effectOf = effectsAround(rulebook, decider, assessed);
    return facts.flatMap((fact): readonly Turn[] => {
      const answer = assessed[fact.name];
      if (typeof answer !== 'number' || !isAskable(fact, assessed)) return [];
      return [answer - 1, answer + 1]
        .filter(it => it >= (fact.min ?? 0) && it <= (fact.max ?? 0))
        .map(value => ({ fact, value, isFewer: value < answer, effect: effectOf({ [fact.name]: value }) }))
        .filter(it => !isIdle(it.effect));
    });
  }, [assessed, facts]);
  if (turns.length === 0) return null;
  const isDoubtful = (fact: Fact) => {
    const own = turns.filter(it => it.fact === fact);
    return own.length > 1 && own.some(it => it.effect.changes.some(one => contested.has(one.rule)));
  };
  return (
    <div className="notice">
      {[...new Set(turns.map(it => it.fact))].map(fact => (
        <div key={fact.name}>
          <p>
            <b>
              {t(isDoubtful(fact) ? 'explore.onTheLine' : 'explore.onEdge', {
                value: answerName(voice, fact, assessed[fact.name] ?? ''),
              })}
            </b>
          </p>
          {turns
            .filter(it => it.fact === fact)
            .map(({ value, isFewer, effect }) => (
              <div key={value}>
                <p>
                  {t(isFewer ? 'explore.oneFewer' : 'explore.oneMore', {
                    one: answerName(voice, fact, 1),
                    value: answerName(voice, fact, value),
                  })}
                </p>
                <EffectList lines={effectLines(voice, effect)} />
              </div>
            ))}
        </div>
      ))}
      {facts === numeric && (
        <a className="alone" href={href({ page: 'explore' })}>
          {t('explore.numbers')}
        </a>
      )}
    </div>
  );
}

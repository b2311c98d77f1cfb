/** Between which numbers does everything stay as it is, where does the plan stand, and what lies across the next line? */
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Boundaries,
  type DecidedStretch,
  type MatterAlong,
  mattersAlong,
  nearestIn,
} from '../../explore/index.ts';
import type { Fact } from '../../facts/index.ts';
import { answerName, stretchText } from '../../report/index.ts';
import { rulebook } from '../corpus.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { NearTurns } from '../results/NearTurns.tsx';
import { Quote } from '../results/Quote.tsx';
import { useVoice } from '../useVoice.ts';
import { AlongTable } from './AlongTable.tsx';
import { NumberMover } from './NumberMover.tsx';
import { useTrial } from './useTrial.ts';

interface LineProps {
  readonly fact: Fact;
  readonly stretches: readonly DecidedStretch[];
  readonly answer: number | undefined;
}

interface DoubtProps extends LineProps {
  readonly along: readonly MatterAlong[];
}

function isIn({ from, to }: DecidedStretch, answer: number | undefined): boolean {
  return answer !== undefined && from <= answer && answer <= to;
}

/** The stretches side by side; pressing one moves the plan to its nearest number. */
function Strip({ fact, stretches, answer }: LineProps) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { base, tryAnswer } = useTrial();
  const own = base[fact.name];
  return (
    <ol className="strip">
      {stretches.map(it => (
        <li key={it.from} className={it.from === it.to ? 'narrow' : undefined}>
          <button
            type="button"
            aria-current={isIn(it, answer) ? 'true' : undefined}
            onClick={() => tryAnswer(fact.name, nearestIn(it, answer, fact))}
          >
            <span>{stretchText(voice, fact, it)}</span>
            {isIn(it, answer) && answer !== undefined && (
              <b>
                <span aria-hidden="true">▲ </span>
                {t(own === answer ? 'explore.here' : 'explore.tryingHere', {
                  value: answerName(voice, fact, answer),
                  was: own === undefined ? t('answers.blank') : answerName(voice, fact, own),
                })}
              </b>
            )}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Where a single number stands between two lines the texts do not agree on it: the sentences that do not. */
function Doubt({ fact, stretches, answer, along }: DoubtProps) {
  const { t } = useTranslation();
  const voice = useVoice();
  const at = stretches.findIndex(it => isIn(it, answer) && it.from === it.to);
  const contested = along.flatMap(it => it.standings[at]?.contested ?? []);
  if (contested.length === 0 || answer === undefined) return null;
  const all = contested.map(rule => ({ rule, cite: rule.cite[0] }));
  const isPartOf = (one: string, other: string) => one !== other && other.includes(one);
  const words = all.filter(
    (it, place) =>
      !all.some(other => isPartOf(it.cite.quote, other.cite.quote)) &&
      all.findIndex(other => other.cite.quote === it.cite.quote) === place,
  );
  return (
    <div className="note">
      <p>
        <b>{t('explore.doubt', { value: answerName(voice, fact, answer) })}</b> {t('explore.doubtHow')}
      </p>
      {words.map(({ rule, cite }) => (
        <Quote key={`${rule.id} ${cite.quote}`} document={rule.document} cite={cite} rule={rule.id} />
      ))}
    </div>
  );
}

export function NumberLine({ boundaries: { fact, stretches } }: { readonly boundaries: Boundaries }) {
  const voice = useVoice();
  const { facility } = usePlan();
  const id = useId();
  const said = facility[fact.name];
  const answer = typeof said === 'number' ? said : undefined;
  const along = useMemo(() => mattersAlong(rulebook, stretches), [stretches]);
  const here = stretches.findIndex(it => isIn(it, answer));
  return (
    <section className="line" aria-labelledby={id}>
      <h3 id={id}>{fact.label[voice.language]}</h3>
      <NumberMover fact={fact} stretches={stretches} answer={answer} labelledBy={id} />
      <Strip fact={fact} stretches={stretches} answer={answer} />
      <NearTurns facts={[fact]} />
      <Doubt fact={fact} stretches={stretches} answer={answer} along={along} />
      <AlongTable fact={fact} stretches={stretches} here={here} along={along} />
    </section>
  );
}

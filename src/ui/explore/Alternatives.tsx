/** What would every other answer do: to the choices made, and to the questions still open? */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Alternative, whatIf } from '../../explore/index.ts';
import type { Fact } from '../../facts/index.ts';
import { answerName } from '../../report/index.ts';
import { decider, rulebook } from '../corpus.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';
import { EffectList } from './EffectList.tsx';
import { type TrialOfAnswers, useTrial } from './useTrial.ts';

interface Group {
  readonly fact: Fact;
  readonly alternatives: readonly Alternative[];
}

/** By question, in the order of what moves most. */
function byFact(all: readonly Alternative[]): readonly Group[] {
  const facts = [...new Set(all.map(it => it.fact))];
  return facts.map(fact => ({ fact, alternatives: all.filter(it => it.fact === fact) }));
}

function moved({ gains, losses }: Alternative): number {
  return gains.length + losses.length;
}

function AlternativeEntry({
  alternative,
  trial,
}: {
  readonly alternative: Alternative;
  readonly trial: TrialOfAnswers;
}) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { base, tried, tryAnswer } = trial;
  const { fact, value } = alternative;
  const name = answerName(voice, fact, value);
  const isTried = String(tried[fact.name]) === String(value) && fact.name in tried;
  return (
    <li className={isTried ? 'alternative is-tried' : 'alternative'}>
      <p>
        <b>{name}</b>
        <button
          type="button"
          className="quiet"
          aria-pressed={isTried}
          onClick={() => tryAnswer(fact.name, isTried ? base[fact.name] : value)}
        >
          {t(isTried ? 'explore.untry' : 'explore.try')}
          <span className="hidden">{t('answers.of', { label: `${fact.label[voice.language]} ${name}` })}</span>
        </button>
      </p>
      <EffectList effect={alternative} isElsewhere={fact.type === 'division'} />
    </li>
  );
}

function Question({ fact, alternatives, trial }: Group & { readonly trial: TrialOfAnswers }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const [open, setOpen] = useState(false);
  const telling = alternatives.filter(it => it.changes.length > 0);
  const idle = alternatives.filter(it => it.changes.length === 0);
  const most = Math.max(0, ...telling.map(moved));
  const value = trial.base[fact.name];
  return (
    <details className="folded" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <span>
          <b>{fact.label[voice.language]}</b>{' '}
          {value === undefined ? t('answers.blank') : t('explore.now', { value: answerName(voice, fact, value) })}
          <span className="meta"> {most > 0 ? t('explore.most', { count: most }) : t('explore.moves')}</span>
        </span>
      </summary>
      {open && (
        <ul className="alternatives">
          {telling.map(it => (
            <AlternativeEntry key={String(it.value)} alternative={it} trial={trial} />
          ))}
        </ul>
      )}
      {open && idle.length > 0 && (
        <p className="meta">
          {t('explore.idleAnswers', {
            answers: idle.map(it => answerName(voice, fact, it.value)).join(t('results.listComma')),
          })}
        </p>
      )}
    </details>
  );
}

interface QuestionsProps {
  readonly id: 'chosen' | 'unanswered';
  readonly groups: readonly Group[];
  readonly trial: TrialOfAnswers;
}

function Questions({ id, groups, trial }: QuestionsProps) {
  const { t } = useTranslation();
  const { language } = usePlan();
  const telling = groups.filter(it => it.alternatives.some(one => one.changes.length > 0));
  const idle = groups.filter(it => !telling.includes(it)).map(it => it.fact.label[language]);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby={`alternatives-${id}`}>
      <h2 id={`alternatives-${id}`}>{t(id === 'chosen' ? 'explore.chosen' : 'explore.unanswered')}</h2>
      <p className="meta">{t(id === 'chosen' ? 'explore.chosenHow' : 'explore.unansweredHow')}</p>
      {telling.map(it => (
        <Question key={it.fact.name} {...it} trial={trial} />
      ))}
      {idle.length > 0 && (
        <p className="meta">{t('explore.idleQuestions', { questions: idle.join(t('results.listComma')) })}</p>
      )}
    </section>
  );
}

/** Measured from the applicant's own answers, so that the list stays as it is while some are tried. */
export function Alternatives() {
  const trial = useTrial();
  const { assessed, base } = trial;
  const groups = useMemo(() => byFact(whatIf(rulebook, decider, assessed)), [assessed]);
  return (
    <>
      <Questions id="chosen" trial={trial} groups={groups.filter(it => it.fact.name in base)} />
      <Questions id="unanswered" trial={trial} groups={groups.filter(it => !(it.fact.name in base))} />
    </>
  );
}

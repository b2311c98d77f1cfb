/** What would every other answer do: to the choices made, and to the questions still open? */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Alternative, weight, whatIf } from '../../explore/index.ts';
import type { Fact } from '../../facts/index.ts';
import { answerName, effectLines } from '../../report/index.ts';
import { decider, rulebook } from '../corpus.ts';
import { Folded } from '../Folded.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';
import { AnswerButton } from './AnswerButton.tsx';
import { EffectList } from './EffectList.tsx';
import { type TrialOfAnswers, useTrial } from './useTrial.ts';

/** A question with its other answers, and the most matters that one of them moves. */
interface Question {
  readonly fact: Fact;
  readonly alternatives: readonly Alternative[];
  readonly most: number;
}

/** In another place other documents speak: what they hold open is no effect of moving there. */
function moving(it: Alternative): number {
  const { applying, moving } = weight(it);
  return it.fact.type === 'division' ? applying : moving;
}

/** By question, in the order of what moves most. */
function byFact(all: readonly Alternative[]): readonly Question[] {
  const facts = [...new Set(all.map(it => it.fact))];
  return facts.map(fact => {
    const alternatives = all.filter(it => it.fact === fact);
    return { fact, alternatives, most: Math.max(0, ...alternatives.map(moving)) };
  });
}

interface AnswersProps {
  readonly fact: Fact;
  readonly alternatives: readonly Alternative[];
  readonly trial: TrialOfAnswers;
}

/** Answers that do the same stand together above what they do. */
function Answers({ fact, alternatives, trial }: AnswersProps) {
  const voice = useVoice();
  const { base, tried, tryAnswer } = trial;
  const byEffect = useMemo(() => {
    const groups = new Map<string, { readonly lines: readonly string[]; readonly members: Alternative[] }>();
    for (const it of alternatives) {
      const lines = effectLines(voice, it, fact.type === 'division');
      const group = groups.get(lines.join('\n')) ?? { lines, members: [] };
      group.members.push(it);
      groups.set(lines.join('\n'), group);
    }
    return [...groups.values()];
  }, [voice, alternatives, fact]);
  const isTried = ({ value }: Alternative) => fact.name in tried && String(tried[fact.name]) === String(value);
  return (
    <ul className="alternatives">
      {byEffect.map(({ lines, members }) => (
        <li key={lines.join('\n')} className={members.some(isTried) ? 'is-tried' : undefined}>
          <p className="tries">
            {members.map(it => (
              <AnswerButton
                key={String(it.value)}
                name={answerName(voice, fact, it.value)}
                of={fact.label[voice.language]}
                isTried={isTried(it)}
                onPress={() => tryAnswer(fact.name, isTried(it) ? base[fact.name] : it.value)}
              />
            ))}
          </p>
          <EffectList lines={lines} />
        </li>
      ))}
    </ul>
  );
}

function QuestionEntry({ fact, alternatives, most, trial }: Question & { readonly trial: TrialOfAnswers }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const telling = alternatives.filter(it => moving(it) > 0);
  const minor = alternatives.filter(it => moving(it) === 0 && it.changes.length > 0);
  const idle = alternatives.filter(it => it.changes.length === 0);
  const value = trial.base[fact.name];
  const title = (
    <span>
      <b>{fact.label[voice.language]}</b>{' '}
      {value !== undefined && t('explore.now', { value: answerName(voice, fact, value) })}
      {most > 0 && <span className="meta"> {t('explore.most', { count: most })}</span>}
    </span>
  );
  return (
    <Folded title={title}>
      {() => (
        <>
          <Answers fact={fact} alternatives={telling} trial={trial} />
          {minor.length > 0 && <Answers fact={fact} alternatives={minor} trial={trial} />}
          {idle.length > 0 && (
            <p className="meta">
              {t('explore.idleAnswers', {
                answers: idle.map(it => answerName(voice, fact, it.value)).join(t('results.listComma')),
              })}
            </p>
          )}
        </>
      )}
    </Folded>
  );
}

interface QuestionsProps {
  readonly id: 'chosen' | 'unanswered';
  readonly questions: readonly Question[];
  readonly trial: TrialOfAnswers;
}

function Questions({ id, questions, trial }: QuestionsProps) {
  const { t } = useTranslation();
  const { language } = usePlan();
  const entries = (some: readonly Question[]) =>
    some.map(it => <QuestionEntry key={it.fact.name} {...it} trial={trial} />);
  const telling = questions.filter(it => it.most > 0);
  const minor = questions.filter(it => it.most === 0 && it.alternatives.some(one => one.changes.length > 0));
  const idle = questions.filter(it => it.alternatives.every(one => one.changes.length === 0));
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby={`alternatives-${id}`}>
      <h2 id={`alternatives-${id}`}>{t(id === 'chosen' ? 'explore.chosen' : 'explore.unanswered')}</h2>
      <p className="meta">{t(id === 'chosen' ? 'explore.chosenHow' : 'explore.unansweredHow')}</p>
      <div className="foldeds">
        {entries(telling)}
        {minor.length > 0 && (
          <Folded title={t('explore.minorQuestions', { count: minor.length })}>{() => entries(minor)}</Folded>
        )}
      </div>
      {idle.length > 0 && (
        <p className="meta">
          {t('explore.idleQuestions', {
            questions: idle.map(it => it.fact.label[language]).join(t('results.listComma')),
          })}
        </p>
      )}
    </section>
  );
}

/** Measured from the applicant's own answers, so that the list stays as it is while some are tried. */
export function Alternatives() {
  const trial = useTrial();
  const { assessed, base } = trial;
  const questions = useMemo(() => byFact(whatIf(rulebook, decider, assessed)), [assessed]);
  return (
    <>
      <Questions id="chosen" trial={trial} questions={questions.filter(it => it.fact.name in base)} />
      <Questions id="unanswered" trial={trial} questions={questions.filter(it => !(it.fact.name in base))} />
    </>
  );
}

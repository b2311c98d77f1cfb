/** What would every other answer do: to the choices made, and to the questions still open? */
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Alternative, isIdle, weight, whatIf } from '../../explore/index.ts';
import type { Facility, Fact, FactValue } from '../../facts/index.ts';
import { openQuestions } from '../../questionnaire/index.ts';
import { answerName } from '../../report/index.ts';
import { decider, rulebook } from '../corpus.ts';
import { Folded } from '../Folded.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';
import { Answers } from './Answers.tsx';
import { useTrial } from './useTrial.ts';

/** A question with its other answers, by how much they do; `most`: the most matters that one of them moves. */
interface Question {
  readonly fact: Fact;
  readonly telling: readonly Alternative[];
  readonly minor: readonly Alternative[];
  readonly idle: readonly Alternative[];
  readonly most: number;
}

/** What a member of a set that is not answered brings by itself: the others may be chosen as well, so nothing is lost or ruled out by it. */
function byItself(it: Alternative, base: Facility): Alternative {
  const isMember = Array.isArray(it.value) && it.value.length > 0 && base[it.fact.name] === undefined;
  return isMember ? { ...it, losses: [], uncertain: [], ruledOut: [], reasoned: [] } : it;
}

/** By question, those first of which one answer moves most. */
function byFact(all: readonly Alternative[], base: Facility): readonly Question[] {
  const facts = [...new Set(all.map(it => it.fact))];
  return facts
    .map((fact): Question => {
      const own = all.filter(it => it.fact === fact).map(it => byItself(it, base));
      const moving = (it: Alternative) => weight(it).moving;
      return {
        fact,
        telling: own.filter(it => moving(it) > 0),
        minor: own.filter(it => moving(it) === 0 && !isIdle(it)),
        idle: own.filter(isIdle),
        most: Math.max(0, ...own.map(moving)),
      };
    })
    .sort((one, other) => other.most - one.most);
}

interface TitleProps extends Pick<Question, 'fact' | 'most'> {
  /** The applicant's own answer. */
  readonly value: FactValue | undefined;
}

/** What is said of a question beside its name: the answer there is, and how much hangs on it. */
function QuestionTitle({ fact, most, value }: TitleProps) {
  const { t } = useTranslation();
  const voice = useVoice();
  const weighs = fact.type === 'division' ? t('explore.otherDocuments') : t('explore.most', { count: most });
  return (
    <span>
      <b>{fact.label[voice.language]}</b>{' '}
      {value !== undefined && t('explore.now', { value: answerName(voice, fact, value) })}
      <span className="meta"> {most > 0 ? weighs : t('explore.minor')}</span>
    </span>
  );
}

/** The other answers themselves, with which of them are tried. */
function OtherAnswers({ fact, telling, minor, idle }: Omit<Question, 'most'>) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { href } = usePlan();
  const trial = useTrial();
  const names = idle.map(it => answerName(voice, fact, it.value)).join(t('results.listComma'));
  return (
    <>
      {fact.type === 'set' && <p className="meta">{t('explore.members')}</p>}
      {telling.length > 0 && <Answers fact={fact} alternatives={telling} trial={trial} />}
      {minor.length > 0 && <Answers fact={fact} alternatives={minor} trial={trial} />}
      {idle.length > 0 && <p className="meta">{t('explore.idleAnswers', { answers: names })}</p>}
      {fact.type === 'division' && (
        <a className="alone" href={href({ page: 'places' })}>
          {t('explore.moreToChoose')}
        </a>
      )}
    </>
  );
}

interface QuestionsProps {
  readonly id: 'chosen' | 'unanswered';
  readonly questions: readonly Question[];
  /** The applicant's own answers, with the day of assessment. */
  readonly assessed: Facility;
}

/** None of it moves with what is tried but the answers of the questions that are open. */
const Questions = memo(function Questions({ id, questions, assessed }: QuestionsProps) {
  const { t } = useTranslation();
  const { language } = useVoice();
  const asked = useMemo(
    () => new Set(openQuestions(rulebook, assessed, decider.decide(assessed)).map(it => it.fact)),
    [assessed],
  );
  const entries = (some: readonly Question[]) =>
    some.map(({ most, ...it }) => (
      <Folded key={it.fact.name} title={<QuestionTitle fact={it.fact} most={most} value={assessed[it.fact.name]} />}>
        {() => <OtherAnswers {...it} />}
      </Folded>
    ));
  const telling = questions.filter(it => it.most > 0);
  const minor = questions.filter(it => it.most === 0 && it.minor.length > 0);
  const idle = questions.filter(it => it.most === 0 && it.minor.length === 0).map(it => it.fact);
  const labels = (facts: readonly Fact[]) => facts.map(it => it.label[language]).join(t('results.listComma'));
  // A question is asked also where only another reading hangs on it.
  const readings = idle.filter(it => asked.has(it));
  const nothing = idle.filter(it => !asked.has(it));
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby={`alternatives-${id}`}>
      <h2 id={`alternatives-${id}`}>{t(id === 'chosen' ? 'explore.chosen' : 'explore.unanswered')}</h2>
      <p className="meta">{t(id === 'chosen' ? 'explore.chosenHow' : 'explore.unansweredHow')}</p>
      <div className="foldeds">
        {entries(telling)}
        {minor.length === 1 && entries(minor)}
        {minor.length > 1 && (
          <Folded title={t('explore.minorQuestions', { count: minor.length })}>{() => entries(minor)}</Folded>
        )}
      </div>
      {readings.length > 0 && <p className="meta">{t('explore.readingQuestions', { questions: labels(readings) })}</p>}
      {nothing.length > 0 && <p className="meta">{t('explore.idleQuestions', { questions: labels(nothing) })}</p>}
    </section>
  );
});

/** Measured from the applicant's own answers, so that the list stays as it is while some are tried. */
export function Alternatives() {
  const { t } = useTranslation();
  const { language } = useVoice();
  const { assessed, base } = useTrial();
  const { chosen, unanswered } = useMemo(() => {
    const questions = byFact(whatIf(rulebook, decider, assessed), assessed);
    const isGiven = ({ fact }: Question) => fact.name in assessed;
    return { chosen: questions.filter(isGiven), unanswered: questions.filter(it => !isGiven(it)) };
  }, [assessed]);
  const facts = rulebook.vocabulary.facts
    .filter(it => it.name in base && it.nature === 'circumstance' && it.type !== 'date')
    .map(it => it.label[language]);
  return (
    <>
      <Questions id="chosen" assessed={assessed} questions={chosen} />
      {facts.length > 0 && (
        <p className="meta">{t('explore.caseFacts', { questions: facts.join(t('results.listComma')) })}</p>
      )}
      <Questions id="unanswered" assessed={assessed} questions={unanswered} />
    </>
  );
}

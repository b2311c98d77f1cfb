/** What is the answer on this matter, on whose word, and what would settle it on the spot? */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { besideMatters, type MatterAnswer, matterAnswer, planTitle } from '../../report/index.ts';
import type { Matter, Rule } from '../../rulebook/index.ts';
import { useAssessment } from '../AssessmentProvider.tsx';
import { rulebook } from '../corpus.ts';
import { formatDate } from '../formatDate.ts';
import { OnceEach } from '../glossary/OnceEach.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { Raised } from '../Raised.tsx';
import { MatterBody } from '../results/MatterBody.tsx';
import { useVoice } from '../useVoice.ts';
import { Asks } from './Asks.tsx';
import { Handing } from './Handing.tsx';
import { Stands } from './Stands.tsx';

/** Matters that answer the same question from another side, each with its own short answer. */
function Beside({ answers }: { readonly answers: readonly MatterAnswer[] }) {
  const { t } = useTranslation();
  const { href, words } = usePlan();
  const { language } = useVoice();
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="beside">
      <h2 id="beside">{t('desk.beside')}</h2>
      <ul className="beside-answers">
        {answers.map(it => (
          <li key={it.matter.id}>
            <a href={href({ page: 'desk', item: it.matter.id, words })}>{it.matter.title[language]}</a>{' '}
            <Stands answer={it} />
            <p>{it.short}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The words on which the answer rests most of all, before anything else. */
function KeyQuote({ rule }: { readonly rule: Rule }) {
  const [{ quote, clause }] = rule.cite;
  return (
    <figure className="quote key">
      <blockquote lang="zh-CN">{quote}</blockquote>
      <figcaption lang="zh-CN">
        {rule.document.number} · {clause}
      </figcaption>
    </figure>
  );
}

export function AnswerCard({ matter }: { readonly matter: Matter }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { report } = useAssessment();
  const { href, assessed } = usePlan();
  const answer = useMemo(() => matterAnswer(voice, matter, report), [voice, matter, report]);
  const beside = useMemo(
    () => besideMatters(rulebook, matter.id).map(it => matterAnswer(voice, it, report)),
    [voice, matter, report],
  );
  return (
    <article className={`answer is-${answer.view?.look ?? 'doesNotApply'}`} aria-labelledby="answer-title">
      <h1 tabIndex={-1} id="answer-title">
        {matter.title[voice.language]}
      </h1>
      <p className="print-only">
        {[...planTitle(voice, report.facility), formatDate(voice.language, String(assessed.asOf))].join(' · ')}
      </p>
      <p className="short" role="status">
        <Stands answer={answer} /> {answer.short}
        {answer.limits && <b className="limits">{answer.limits}</b>}
      </p>
      {answer.rule && <KeyQuote rule={answer.rule} />}
      <Asks matter={matter} answers={[answer, ...beside]} />
      {answer.view && (
        <OnceEach view={answer.view}>
          <section aria-labelledby="sources" className="sources">
            <h2 id="sources">{t('desk.sources')}</h2>
            <Raised by={2}>
              <MatterBody
                view={answer.view}
                documents={[...report.documents, ...report.possibleDocuments]}
                isConflictSaid
              />
            </Raised>
          </section>
        </OnceEach>
      )}
      <Beside answers={beside} />
      <Handing answers={[answer, ...beside]} />
      <p className="onward">
        <a className="button" href={href({ page: 'results' })}>
          {t('desk.toResults')}
        </a>
        <a href={href({ page: 'check' })}>{t('desk.toCheck')}</a>
      </p>
    </article>
  );
}

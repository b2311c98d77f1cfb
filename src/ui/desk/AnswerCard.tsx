/** What is the answer on this matter, on whose word, and what would settle it on the spot? */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { besideMatters, type MatterAnswer, matterAnswer } from '../../report/index.ts';
import type { Matter } from '../../rulebook/index.ts';
import { useAssessment } from '../AssessmentProvider.tsx';
import { ConflictLens } from '../conflicts/ConflictLens.tsx';
import { rulebook } from '../corpus.ts';
import { OnceEach } from '../glossary/OnceEach.tsx';
import { Notes } from '../later/Notes.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { RuleEntry } from '../results/RuleEntry.tsx';
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
      <ul className="beside">
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

/** The rules in the words of their documents; those that do not apply folded away. */
function Sources({ answer: { matter, view, report } }: { readonly answer: MatterAnswer }) {
  const { t } = useTranslation();
  const { assessed } = usePlan();
  if (!view) return null;
  return (
    <section aria-labelledby="sources" className="sources">
      <h2 id="sources">{t('desk.sources')}</h2>
      {view.conflict && <ConflictNote view={view} />}
      {view.shown.map(it => (
        <RuleEntry key={it.rule.id} view={it} matterGroup={view.group} />
      ))}
      <Notes notes={view.notes} facility={assessed} />
      <ConflictLens matter={matter.id} documents={[...report.documents, ...report.possibleDocuments]} />
      {view.others.length > 0 && (
        <details className="more">
          <summary>{t('results.otherRules', { count: view.others.length })}</summary>
          {view.others.map(it => (
            <RuleEntry key={it.rule.id} view={it} matterGroup={view.group} />
          ))}
        </details>
      )}
    </section>
  );
}

function ConflictNote({ view: { conflict } }: { readonly view: NonNullable<MatterAnswer['view']> }) {
  const { language } = useVoice();
  return conflict ? <p className="note">{conflict[language]}</p> : null;
}

export function AnswerCard({ matter }: { readonly matter: Matter }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { report } = useAssessment();
  const { href } = usePlan();
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
      <p className="short" role="status">
        <Stands answer={answer} /> {answer.short}
        {answer.limits && <b className="limits">{answer.limits}</b>}
      </p>
      <Asks matter={matter} answers={[answer, ...beside]} />
      {answer.view && (
        <OnceEach view={answer.view}>
          <Sources answer={answer} />
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

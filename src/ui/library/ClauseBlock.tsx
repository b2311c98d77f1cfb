/** How does a clause read: its heading, its address, its sentences, who is responsible, and what lies below it? */
import { useTranslation } from 'react-i18next';
import type { Division, Sentence } from '../../library/index.ts';
import { departmentText, enumeration } from '../../report/index.ts';
import { notesOnClause } from '../../rulebook/index.ts';
import { rulebook } from '../corpus.ts';
import { Folded } from '../Folded.tsx';
import { Notes } from '../later/Notes.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { Chinese } from '../results/Chinese.tsx';
import { useVoice } from '../useVoice.ts';
import { isAnyShown, isShown, placeOf, type Reading } from './reading.ts';
import { SentenceLine, Words } from './SentenceLine.tsx';
import { Sentences } from './Sentences.tsx';

interface LinkProps {
  readonly reading: Reading;
  readonly clause: string;
  /** Whether its name stands beside the link already. */
  readonly isNamed?: boolean;
}

/** The address of a clause, to be kept or given to others. */
export function ClauseLink({ reading, clause, isNamed }: LinkProps) {
  const { t } = useTranslation();
  const { href } = usePlan();
  return (
    <a className="address" href={href({ page: 'documents', item: reading.document.slug, clause })}>
      <span lang="zh-CN" className={isNamed ? 'hidden' : undefined}>
        {clause}
      </span>{' '}
      {t('library.clauseLink')}
    </a>
  );
}

/** The bracket of departments, with today's names as our own note where they were reorganised. */
function Departments({ sentence, reading }: { readonly sentence: Sentence; readonly reading: Reading }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { document } = reading;
  const renamed = Object.keys(document.departmentsToday ?? {}).filter(it => sentence.text.includes(it));
  const today = renamed.map(name => departmentText(voice, document, { name, lead: false }));
  return (
    <>
      <SentenceLine sentence={sentence} reading={reading} />
      {today.length > 0 && (
        <p className="meta today-name" title={t('library.renamedHow')}>
          <Chinese text={enumeration(voice, today)} />
        </p>
      )}
    </>
  );
}

interface Props {
  readonly division: Division;
  readonly reading: Reading;
}

function Heading({ division: { clause, level, heading }, reading }: Props) {
  const words = heading ? (
    <span lang="zh-CN" className="law">
      <Words stretches={heading.stretches} {...(reading.rule && { rule: reading.rule.id })} />
    </span>
  ) : (
    <span lang="zh-CN">{clause}</span>
  );
  const place = { id: placeOf(clause), tabIndex: -1 };
  if (level === 'chapter') return <h2 {...place}>{words}</h2>;
  return level === 'section' ? <h3 {...place}>{words}</h3> : <h4 {...place}>{words}</h4>;
}

/** Later and higher texts that bear on the clause, folded, so that the text itself stays readable. */
function LaterLaw({ clause, reading }: { readonly clause: string; readonly reading: Reading }) {
  const { t } = useTranslation();
  const notes = notesOnClause(rulebook, reading.document, clause);
  if (notes.length === 0) return null;
  return <Folded title={t('library.laterOnClause', { count: notes.length })}>{() => <Notes notes={notes} />}</Folded>;
}

export function ClauseBlock({ division, reading }: Props) {
  if (!isAnyShown(reading, division)) return null;
  const { clause, level, heading, sentences, departments, parts } = division;
  return (
    <section className={`clause-block ${level}`} aria-labelledby={placeOf(clause)}>
      <div className="clause-head">
        <Heading division={division} reading={reading} />
        <ClauseLink reading={reading} clause={clause} isNamed={!heading} />
      </div>
      <Sentences clause={clause} sentences={sentences} reading={reading} />
      <LaterLaw clause={clause} reading={reading} />
      {departments && isShown(reading, departments) && <Departments sentence={departments} reading={reading} />}
      {parts.map(it => (
        <ClauseBlock key={it.clause} division={it} reading={reading} />
      ))}
    </section>
  );
}

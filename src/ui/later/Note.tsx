/** What does one later or higher text add, on whose word, and as of which day? Reminds, never decides. */
import { useTranslation } from 'react-i18next';
import type { Facility } from '../../facts/index.ts';
import { noteGrade, noteScope, noteSource } from '../../report/index.ts';
import type { ReadWithNote } from '../../rulebook/index.ts';
import { Folded } from '../Folded.tsx';
import { formatDate } from '../formatDate.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { Chinese } from '../results/Chinese.tsx';
import { useVoice } from '../useVoice.ts';
import { NoteBadge } from './BadgeMark.tsx';
import { Bears } from './Bears.tsx';

interface Props {
  readonly note: ReadWithNote;
  /** Whose answers say whether it concerns them; without, it says for whom it is. */
  readonly facility?: Facility;
  /** On its own page: with where it bears, in the place of a subject and a link there. */
  readonly entire?: boolean;
}

function Evidence({ note: { evidence } }: { readonly note: ReadWithNote }) {
  const { t } = useTranslation();
  if (evidence.length === 0) return null;
  return (
    <Folded title={t('later.evidence', { count: evidence.length })}>
      {() => (
        <>
          <ul className="evidence">
            {evidence.map(({ page, agrees }) => (
              <li key={page}>
                <span lang="zh-CN">{page}</span>
                {!agrees && <span className="meta"> {t('later.partly')}</span>}
              </li>
            ))}
          </ul>
          <p className="meta">{t('later.copied')}</p>
        </>
      )}
    </Folded>
  );
}

export function Note({ note, facility, entire = false }: Props) {
  const { t } = useTranslation();
  const { href } = usePlan();
  const voice = useVoice();
  const { language } = voice;
  const { id, title, seen, undated, lastChecked } = note;
  const scope = noteScope(voice, note, facility);
  return (
    <div className={entire ? 'later-body' : `later badge-${note.badge}`}>
      {!entire && (
        <p className="later-head">
          <NoteBadge note={note} /> <b>{title[language]}</b>
        </p>
      )}
      <p>{note[language]}</p>
      {scope && <p className="later-scope">{scope}</p>}
      <p className="cite">
        <Chinese text={noteSource(voice, note)} />
        {seen && ` · ${t('later.seen', { date: formatDate(language, seen) })}`}
        {undated && ` · ${t('later.undated')}`}
      </p>
      <p className="cite">
        {noteGrade(voice, note)} · {t('later.checked', { date: formatDate(language, lastChecked) })}
      </p>
      <Evidence note={note} />
      {entire ? (
        <Bears note={note} />
      ) : (
        <p className="onward">
          <a href={href({ page: 'later', item: id })}>
            {t('later.see')} <span className="hidden">{title[language]}</span>
          </a>
        </p>
      )}
    </div>
  );
}

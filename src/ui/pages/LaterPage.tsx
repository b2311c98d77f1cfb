/** Which later and higher law bears on the texts, and on whose word do we say so? */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rulebook } from '../corpus.ts';
import { Entry, noteId } from '../later/Entry.tsx';
import { Key } from '../later/Key.tsx';
import { fitsNote, NoteFilters, noNoteFilter } from '../later/NoteFilters.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { UnknownItem } from '../UnknownItem.tsx';
import { useArrival } from '../useArrival.ts';
import { useVoice } from '../useVoice.ts';

const { notes, noteThemes } = rulebook;

export function LaterPage() {
  const { t } = useTranslation();
  const { language } = useVoice();
  const { item } = usePlan();
  const [filter, setFilter] = useState(noNoteFilter);
  const [visits, setVisits] = useState(1);
  const named = notes.find(it => it.id === item);
  const makeRoom = () => {
    setFilter(noNoteFilter);
    setVisits(it => it + 1);
  };
  useArrival(named && noteId(named.id), { makeRoom });
  const shown = notes.filter(it => fitsNote(filter, it));
  return (
    <>
      <h1 tabIndex={-1}>{t('page.later')}</h1>
      {item !== undefined && !named && <UnknownItem said={t('unknown.note', { item })} item={item} />}
      <p className="lede">{t('later.lede', { count: notes.length })}</p>
      <p>
        <strong>{t('later.neverChanges')}</strong> {t('later.dated')}
      </p>
      <Key />
      <NoteFilters filter={filter} onChange={setFilter} shown={shown.length} all={notes.length} />
      {shown.length === 0 && <p>{t('later.none')}</p>}
      {noteThemes.map(theme => {
        const own = shown.filter(it => it.id.startsWith(theme.id));
        if (own.length === 0) return null;
        return (
          <section key={theme.id} aria-labelledby={`theme-${theme.id}`}>
            <h2 id={`theme-${theme.id}`}>
              {theme[language]} <span className="count">{own.length}</span>
            </h2>
            {own.map(it => (
              <Entry key={it.id} note={it} visits={it === named ? visits : 0} />
            ))}
          </section>
        );
      })}
    </>
  );
}

/** What is one note about, in one line that opens to all that it says? */
import { useEffect, useState } from 'react';
import type { ReadWithNote } from '../../rulebook/index.ts';
import { useVoice } from '../useVoice.ts';
import { NoteBadge } from './BadgeMark.tsx';
import { Note } from './Note.tsx';

interface Props {
  readonly note: ReadWithNote;
  /** How often the reader was led to it; 0: the address does not name it. */
  readonly visits: number;
}

export function noteId(id: string): string {
  return `note-${id}`;
}

/** Its words are on the page while it is closed, so that the browser finds them. */
export function Entry({ note, visits }: Props) {
  const { language } = useVoice();
  const [open, setOpen] = useState(visits > 0);
  useEffect(() => {
    if (visits > 0) setOpen(true);
  }, [visits]);
  const { id, badge, title } = note;
  return (
    <article
      className={visits > 0 ? 'later-entry named' : 'later-entry'}
      aria-labelledby={noteId(id)}
      {...(visits > 0 && { 'aria-current': true as const })}
    >
      <details
        className={`card later badge-${badge}`}
        open={open}
        onToggle={event => setOpen(event.currentTarget.open)}
      >
        <summary>
          <h3 id={noteId(id)} tabIndex={-1}>
            {title[language]}
          </h3>
          <NoteBadge note={note} />
          <small className="meta">{id}</small>
        </summary>
        <Note note={note} entire />
      </details>
    </article>
  );
}

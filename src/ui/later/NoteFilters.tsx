/** Which notes does the reader want to see? By document and badge. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { noteMarks } from '../../report/index.ts';
import { badges, type ReadWithNote } from '../../rulebook/index.ts';
import { documentsByPlace } from '../corpus.ts';
import { Select } from '../results/Filters.tsx';

export interface NoteFilter {
  readonly document: string;
  readonly badge: string;
  /** Words that the note, its subject or its source has. */
  readonly words: string;
}

export const noNoteFilter: NoteFilter = { document: '', badge: '', words: '' };

export function fitsNote({ document, badge, words }: NoteFilter, note: ReadWithNote): boolean {
  const { id, title, instrument, article = '', zh, en } = note;
  const wanted = words.trim().toLowerCase();
  return (
    (!badge || note.badge === badge) &&
    (!document || note.bears.some(it => it.document === document)) &&
    [id, title.zh, title.en, instrument.zh, instrument.en, article, zh, en].some(it =>
      it.toLowerCase().includes(wanted),
    )
  );
}

interface Props {
  readonly filter: NoteFilter;
  readonly onChange: (filter: NoteFilter) => void;
  readonly shown: number;
  readonly all: number;
}

export function NoteFilters({ filter, onChange, shown, all }: Props) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="filters">
      <fieldset aria-label={t('later.filters')}>
        <span>
          <label htmlFor={id}>{t('later.words')}</label>
          <input
            id={id}
            type="search"
            value={filter.words}
            onChange={event => onChange({ ...filter, words: event.target.value })}
          />
        </span>
        <Select
          label={t('later.document')}
          value={filter.document}
          choices={documentsByPlace.map(({ slug, number }) => ({ value: slug, label: number }))}
          lang="zh-CN"
          onChange={document => onChange({ ...filter, document })}
        />
        <Select
          label={t('later.badgeChoice')}
          value={filter.badge}
          choices={badges.map(value => ({ value, label: `${noteMarks[value]} ${t(`later.badge.${value}`)}` }))}
          onChange={badge => onChange({ ...filter, badge })}
        />
      </fieldset>
      {(filter.document || filter.badge || filter.words) && (
        <p role="status" className="meta">
          {t('later.shown', { shown, all })}{' '}
          <button type="button" className="quiet" onClick={() => onChange(noNoteFilter)}>
            {t('later.clear')}
          </button>
        </p>
      )}
    </div>
  );
}

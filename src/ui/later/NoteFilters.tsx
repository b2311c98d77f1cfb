/** Which notes does the reader want to see? By document and badge. */
import { useTranslation } from 'react-i18next';
import { noteMarks } from '../../report/index.ts';
import { badges, type ReadWithNote } from '../../rulebook/index.ts';
import { documentsByPlace } from '../corpus.ts';
import { Select } from '../results/Filters.tsx';

export interface NoteFilter {
  readonly document: string;
  readonly badge: string;
}

export const noNoteFilter: NoteFilter = { document: '', badge: '' };

export function fitsNote({ document, badge }: NoteFilter, note: ReadWithNote): boolean {
  return (!badge || note.badge === badge) && (!document || note.bears.some(it => it.document === document));
}

interface Props {
  readonly filter: NoteFilter;
  readonly onChange: (filter: NoteFilter) => void;
  readonly shown: number;
  readonly all: number;
}

export function NoteFilters({ filter, onChange, shown, all }: Props) {
  const { t } = useTranslation();
  return (
    <div className="filters">
      <fieldset aria-label={t('later.filters')}>
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
      {(filter.document || filter.badge) && (
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

/** What does a later or higher text do to a provision? A word and a shape, colour third. */
import { useTranslation } from 'react-i18next';
import { noteBadges, noteMarks } from '../../report/index.ts';
import type { Badge, ReadWithNote } from '../../rulebook/index.ts';

export function BadgeMark({ badge }: { readonly badge: Badge }) {
  const { t } = useTranslation();
  return (
    <span className={`later-badge badge-${badge}`}>
      <span aria-hidden="true">{noteMarks[badge]}</span> {t(`later.badge.${badge}`)}
    </span>
  );
}

/** The same for one note; what we worked out ourselves bears no badge of law. */
export function NoteBadge({ note: { badge, grade } }: { readonly note: ReadWithNote }) {
  const { t } = useTranslation();
  if (grade !== 'C') return <BadgeMark badge={badge} />;
  return (
    <span className="later-badge badge-unverified">
      <span aria-hidden="true">＝</span> {t('later.grade.C')}
    </span>
  );
}

/** The badges of several notes, for a line that must stay short. */
export function BadgeLine({ notes }: { readonly notes: readonly ReadWithNote[] }) {
  const shown = noteBadges(notes);
  if (shown.length === 0) return null;
  return (
    <span className="later-line">
      {shown.map(it => (
        <BadgeMark key={it} badge={it} />
      ))}
    </span>
  );
}

/** How many matters stand where? The numbers that carry the page; each leads to its part. */
import { useTranslation } from 'react-i18next';
import { groups, marks, type Report } from '../../report/index.ts';

export const parts = [...groups, 'redLine'] as const;
export type Part = (typeof parts)[number];

export function partId(part: Part): string {
  return `part-${part}`;
}

/** Moves the reader, and the focus, to a heading. */
export function leadTo(id: string) {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

export function Counts({
  report,
  onChoose = part => leadTo(partId(part)),
}: {
  readonly report: Report;
  readonly onChoose?: (part: Part) => void;
}) {
  const { t } = useTranslation();
  const count = (part: Part) => (part === 'redLine' ? report.redLines : report.byGroup[part]).length;
  return (
    <ul className="counts">
      {parts.map(part => (
        <li key={part} className={`is-${part}`}>
          <button type="button" onClick={() => onChoose(part)}>
            <strong>{count(part)}</strong>
            <span>
              <span aria-hidden="true">{marks[part]}</span> {t(`group.${part}`)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** How many matters stand where? The numbers that carry the page; each leads to its part. */
import { useTranslation } from 'react-i18next';
import { marks, mattersIn, type Part, parts, type Report } from '../../report/index.ts';

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
  return (
    <ul className="counts">
      {parts.map(part => (
        <li key={part} className={`is-${part}`}>
          <button type="button" onClick={() => onChoose(part)}>
            <strong>{mattersIn(report, part).length}</strong>
            <span>
              <span aria-hidden="true">{marks[part]}</span> {t(`group.${part}`)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** How does one take the result along? One line for each way. */
import { useTranslation } from 'react-i18next';
import { DatesLine } from './DatesLine.tsx';
import { FilesLine } from './FilesLine.tsx';
import { KeepLine } from './KeepLine.tsx';
import { ShareLine } from './ShareLine.tsx';
import { SheetLine } from './SheetLine.tsx';

/** In this order. Each is a file of its own and shows a `TakeLine`, or nothing. */
const lines = {
  sheet: SheetLine,
  share: ShareLine,
  files: FilesLine,
  dates: DatesLine,
  keep: KeepLine,
};

export function TakeAlong() {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="take" className="take">
      <h2 id="take" tabIndex={-1}>
        {t('take.heading')}
      </h2>
      <ul>
        {Object.entries(lines).map(([name, Line]) => (
          <Line key={name} />
        ))}
      </ul>
    </section>
  );
}

/** How is a list of matters opened and closed all at once? */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatterView } from '../../report/index.ts';
import { OnceEach } from '../glossary/OnceEach.tsx';
import { MatterCard } from './MatterCard.tsx';

export function MatterList({
  views,
  open = false,
}: {
  readonly views: readonly MatterView[];
  readonly open?: boolean;
}) {
  const { t } = useTranslation();
  const [all, setAll] = useState(open);
  if (views.length === 0) return null;
  return (
    <>
      <button type="button" className="quiet" onClick={() => setAll(!all)}>
        {t(all ? 'results.closeAll' : 'results.openAll', { count: views.length })}
      </button>
      {views.map(it => (
        <OnceEach key={`${it.matter.id} ${all}`} view={it}>
          <MatterCard view={it} open={all} />
        </OnceEach>
      ))}
    </>
  );
}

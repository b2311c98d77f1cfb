/** How do the sides of a conflict stand beside one another, how is it read and why, and whom does one ask? */
import { useTranslation } from 'react-i18next';
import type { Conflict, Difference } from '../../conflicts/index.ts';
import { enumeration } from '../../report/index.ts';
import { Chinese } from '../results/Chinese.tsx';
import { useVoice } from '../useVoice.ts';
import { Readings } from './Readings.tsx';
import { SideView } from './SideView.tsx';

function DifferenceView({ difference }: { readonly difference: Difference }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { what, sides, wholly } = difference;
  if (what.includes('reading')) return <Readings difference={difference} />;
  const names = what.map(it => t(`conflicts.what.${it}`));
  const ofOneRule = new Set(sides.map(it => it.rule)).size === 1;
  return (
    <>
      <p className="meta">{t('conflicts.differ', { what: enumeration(voice, names) })}</p>
      <div className="sides">
        {sides.map(it => (
          <SideView
            key={`${it.document.slug} ${it.cite?.clause}`}
            side={it}
            difference={difference}
            titled={!ofOneRule}
          />
        ))}
      </div>
      {wholly && <p className="meta">{t('conflicts.wholly')}</p>}
    </>
  );
}

export function ConflictBody({ conflict: { differences, reading } }: { readonly conflict: Conflict }) {
  const { t } = useTranslation();
  const { language } = useVoice();
  return (
    <>
      {differences.map(it => (
        <DifferenceView key={it.sides.map(side => `${side.rule?.id} ${side.cite?.clause}`).join(' ')} difference={it} />
      ))}
      {reading && (
        <div className="decided">
          <p>
            <b>{t('conflicts.decided')}</b> <Chinese text={reading[language]} />
          </p>
          {reading.ask && <p>{t('conflicts.ask', { who: reading.ask[language] })}</p>}
        </div>
      )}
    </>
  );
}

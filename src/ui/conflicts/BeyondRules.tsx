/** Where do the texts differ in words that no rule rests on, such as what the government sets itself? */
import { useTranslation } from 'react-i18next';
import { beyondRules } from '../../conflicts/index.ts';
import type { PolicyDocument } from '../../rulebook/index.ts';
import { rulebook } from '../corpus.ts';
import { Folded } from '../Folded.tsx';
import { Loading } from '../library/Loading.tsx';
import { useTexts } from '../library/useTexts.ts';
import { SideView } from './SideView.tsx';

interface Props {
  /** Always the same list for the same place; only differences among these are shown. */
  readonly documents: readonly PolicyDocument[];
}

function Differences({ documents }: Props) {
  const { t } = useTranslation();
  const texts = useTexts(documents);
  if (!texts || texts === 'failed') return <Loading failed={texts === 'failed'} />;
  const found = beyondRules(rulebook, texts);
  if (found.length === 0) return <p>{t('conflicts.beyondNone')}</p>;
  return found.map(it => (
    <div key={it.sides.map(side => `${side.document.slug} ${side.cite?.clause}`).join(' ')} className="card beyond">
      <div className="sides">
        {it.sides.map(side => (
          <SideView key={`${side.document.slug} ${side.cite?.clause}`} side={side} difference={it} titled={false} />
        ))}
      </div>
    </div>
  ));
}

export function BeyondRules({ documents }: Props) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="beyond-rules">
      <h2 id="beyond-rules" tabIndex={-1}>
        {t('conflicts.beyondHeading')}
      </h2>
      <p>{t('conflicts.beyondLede')}</p>
      <Folded title={t('conflicts.beyondShow')}>{() => <Differences documents={documents} />}</Folded>
    </section>
  );
}

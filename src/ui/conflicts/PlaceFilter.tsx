/** What holds where: of which place are the documents to be compared? */
import { useTranslation } from 'react-i18next';
import { ownPlaceName } from '../../report/index.ts';
import type { PolicyDocument } from '../../rulebook/index.ts';
import { documentsAt, isAround, places } from '../places.ts';
import { useVoice } from '../useVoice.ts';

interface Props {
  readonly place: string | undefined;
  readonly onChange: (place: string | undefined) => void;
  readonly count: (documents: readonly PolicyDocument[]) => number;
}

export function PlaceFilter({ place, onChange, count }: Props) {
  const { t } = useTranslation();
  const voice = useVoice();
  const label = (it: string | undefined) => {
    const number = count(documentsAt(it));
    if (it === undefined) return t('conflicts.allPlaces', { number });
    const name = { place: ownPlaceName(voice, it), number };
    return isAround(it) ? t('conflicts.ofOtherDistricts', name) : t('conflicts.ofPlace', name);
  };
  return (
    <fieldset className="choose">
      <legend>{t('conflicts.place')}</legend>
      {[...places, undefined].map(it => (
        <label key={it ?? ''} className="option">
          <input type="radio" name="conflicts-place" checked={it === place} onChange={() => onChange(it)} />
          <span>{label(it)}</span>
        </label>
      ))}
      <p className="meta">{t('conflicts.severalPlaces')}</p>
    </fieldset>
  );
}

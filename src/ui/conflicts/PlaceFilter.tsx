/** Of which place are the documents to be compared? */
import { useTranslation } from 'react-i18next';
import { within } from '../../facts/index.ts';
import { ownPlaceName } from '../../report/index.ts';
import type { PolicyDocument } from '../../rulebook/index.ts';
import { documentsByPlace } from '../corpus.ts';
import { useVoice } from '../useVoice.ts';

const places = [...new Set(documentsByPlace.map(it => it.jurisdiction))];

/** The documents of a place, of the places around it and of those inside it; of no place all. */
export function documentsAt(place: string | undefined): readonly PolicyDocument[] {
  if (place === undefined) return documentsByPlace;
  return documentsByPlace.filter(
    ({ jurisdiction }) => within(jurisdiction, place) === true || within(place, jurisdiction) === true,
  );
}

interface Props {
  readonly place: string | undefined;
  readonly onChange: (place: string | undefined) => void;
  readonly count: (documents: readonly PolicyDocument[]) => number;
}

export function PlaceFilter({ place, onChange, count }: Props) {
  const { t } = useTranslation();
  const voice = useVoice();
  return (
    <fieldset className="choose">
      <legend>{t('conflicts.place')}</legend>
      {[undefined, ...places].map(it => {
        const number = count(documentsAt(it));
        return (
          <label key={it ?? ''} className="option">
            <input type="radio" name="conflicts-place" checked={it === place} onChange={() => onChange(it)} />
            <span>
              {it === undefined
                ? t('conflicts.allPlaces', { number })
                : t('conflicts.ofPlace', { place: ownPlaceName(voice, it), number })}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

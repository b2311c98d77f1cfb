/** What holds where: of which place are the documents to be compared? */
import { useTranslation } from 'react-i18next';
import { within } from '../../facts/index.ts';
import { ownPlaceName } from '../../report/index.ts';
import type { PolicyDocument } from '../../rulebook/index.ts';
import { documentsByPlace } from '../corpus.ts';
import { useVoice } from '../useVoice.ts';

const jurisdictions = [...new Set(documentsByPlace.map(it => it.jurisdiction))];

/** A city inside which other documents are for some of its districts: as a place it stands for the rest. */
function isAround(place: string): boolean {
  return jurisdictions.some(it => it !== place && within(it, place) === true);
}

const places = [...jurisdictions.filter(it => !isAround(it)), ...jurisdictions.filter(isAround)];

/** The documents that hold in a place; of no place all. */
export function documentsAt(place: string | undefined): readonly PolicyDocument[] {
  if (place === undefined) return documentsByPlace;
  return documentsByPlace.filter(it => within(place, it.jurisdiction) === true);
}

/** The choice for where a plan is; undefined where that is not known, or more than one of them. */
export function choiceFor(location: unknown): string | undefined {
  if (typeof location !== 'string') return undefined;
  const found = places.find(it => within(location, it) === true);
  return found === location && isAround(found) ? undefined : found;
}

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

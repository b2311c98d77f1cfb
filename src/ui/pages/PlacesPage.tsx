/** What would the same plan get and have to do elsewhere? */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { coveredPlaces, placesLike } from '../../explore/index.ts';
import { within } from '../../facts/index.ts';
import { ownPlaceName, placeName, planName, planTitle, report } from '../../report/index.ts';
import { Grid } from '../compare/Grid.tsx';
import type { Column } from '../compare/Heads.tsx';
import { Ways } from '../compare/Ways.tsx';
import { decider, rulebook } from '../corpus.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useFocusNext } from '../useFocusNext.ts';
import { useVoice } from '../useVoice.ts';

const covered = rulebook.divisions.filter(
  ({ code }) => !code.endsWith('00') && rulebook.documents.some(it => within(code, it.jurisdiction) === true),
);

function Choice({ places, usual }: { readonly places: readonly string[]; readonly usual: readonly string[] }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { putAmong } = usePlan();
  const focusNext = useFocusNext();
  const offered = [...new Set([...usual, ...places])];
  const others = covered.filter(it => !offered.includes(it.code));
  return (
    <fieldset className="choose">
      <legend>{t('places.choose')}</legend>
      {offered.map(code => (
        <label key={code} className="option">
          <input
            type="checkbox"
            checked={places.includes(code)}
            onChange={event => {
              putAmong(event.target.checked ? [...places, code] : places.filter(it => it !== code));
              // A place that was added goes with its box.
              if (!event.target.checked && !usual.includes(code)) focusNext('.choose select');
            }}
          />
          <span>{placeName(voice, code)}</span>
        </label>
      ))}
      <label className="another">
        <span>{t('places.another')}</span>
        <select value="" onChange={event => putAmong([...places, event.target.value])}>
          <option value="">{t('places.pick')}</option>
          {others.map(it => (
            <option key={it.code} value={it.code}>
              {placeName(voice, it.code)}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

export function PlacesPage() {
  const { assessed, facility, among } = usePlan();
  const { t } = useTranslation();
  const voice = useVoice();
  const usual = useMemo(() => coveredPlaces(rulebook, assessed), [assessed]);
  const places = among ?? usual;
  const { location: _here, ...answers } = assessed;
  const columns = useMemo(() => {
    const alike = (place: string) => {
      const count = placesLike(rulebook, place);
      return count > 0 ? t('places.alike', { count }) : '';
    };
    return places.map((location): Column => {
      const there = { ...assessed, location };
      return {
        name: ownPlaceName(voice, location),
        more: alike(location),
        report: report(rulebook, there, decider.decide(there)),
      };
    });
  }, [places, assessed, voice, t]);
  return (
    <>
      <h1 tabIndex={-1}>{t('places.heading')}</h1>
      <p className="lede">
        {Object.keys(facility).length > 0 ? t('places.lede', { plan: planName(voice, answers) }) : t('places.noPlan')}
      </p>
      <Ways current="places" />
      <Choice places={places} usual={usual} />
      {columns.length > 1 ? (
        <Grid columns={columns} file={[t('places.file'), ...planTitle(voice, answers)]} heading={t('places.heading')} />
      ) : (
        <p className="notice">{t('places.two')}</p>
      )}
    </>
  );
}

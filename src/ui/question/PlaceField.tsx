/** Where? By name: a search over all places, or step by step from province to district. */
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { placeName } from '../../report/index.ts';
import type { Division } from '../../rulebook/index.ts';
import { rulebook } from '../corpus.ts';
import { useVoice } from '../useVoice.ts';
import { FieldFault } from './FieldFault.tsx';
import { type FieldProps, fieldId, placeSearch } from './fieldProps.ts';
import { findPlaces } from './findPlaces.ts';

const { divisions } = rulebook;
const isProvince = (it: Division) => it.code.endsWith('0000');

/** The places directly below one: the cities of a province, the districts of a city, or of a municipality. */
function below(code: string): readonly Division[] {
  if (!code.endsWith('00')) return [];
  const inside = divisions.filter(
    it => it.code !== code && it.code.startsWith(code.slice(0, code.endsWith('0000') ? 2 : 4)),
  );
  const cities = inside.filter(it => it.code.endsWith('00'));
  return code.endsWith('0000') && cities.length > 0 ? cities : inside.filter(it => !it.code.endsWith('00'));
}

/** A chosen place as the steps that lead to it: province, city, district; a municipality has no city. */
function steps(code: string): readonly string[] {
  if (!code) return [];
  const wider = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code];
  return [...new Set(wider)].filter(it => divisions.some(division => division.code === it));
}

export function PlaceField({ fact, fault, labelledBy, describedBy }: FieldProps) {
  const { setValue } = useFormContext();
  const { t } = useTranslation();
  const voice = useVoice();
  const search: string = useWatch({ name: placeSearch }) ?? '';
  const setSearch = (words: string) => setValue(placeSearch, words);
  const code: string = useWatch({ name: fact.name }) ?? '';
  const chosen = steps(code);
  const put = (value: string) => setValue(fact.name, value, { shouldDirty: true });
  const matches = findPlaces(search);
  const levels: readonly (readonly Division[])[] = [
    divisions.filter(isProvince),
    ...chosen.map(below).filter(it => it.length > 0),
  ];
  return (
    <fieldset className="place" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      <FieldFault fact={fact} fault={fault} />
      <label className="search">
        <span>{t('place.search')}</span>
        <input
          type="search"
          id={fieldId(fact)}
          value={search}
          autoComplete="off"
          placeholder={t('place.example')}
          aria-invalid={fault ? true : undefined}
          onChange={event => setSearch(event.target.value)}
          onKeyDown={event => {
            // Enter also ends what is being composed in a Chinese input method; nothing is chosen by that.
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || search.trim() === '') return;
            event.preventDefault();
            if (!matches[0]) return;
            put(matches[0].code);
            setSearch('');
          }}
        />
      </label>
      {search.trim() !== '' && (
        <fieldset className="matches" aria-label={t('place.matches')}>
          {matches.map(it => (
            <button
              type="button"
              key={it.code}
              className="option"
              onClick={() => {
                put(it.code);
                setSearch('');
              }}
            >
              {placeName(voice, it.code)}
            </button>
          ))}
          {matches.length === 0 && <p role="status">{t('place.noMatch')}</p>}
        </fieldset>
      )}
      <div className="levels">
        {levels.map((choices, at) => (
          <label key={at === 0 ? 'province' : (chosen[at - 1] ?? at)}>
            <span>
              {t(
                `place.level.${at === 0 ? 'province' : choices.some(it => it.code.endsWith('00')) ? 'city' : 'district'}`,
              )}
            </span>
            <select value={chosen[at] ?? ''} onChange={event => put(event.target.value || (chosen[at - 1] ?? ''))}>
              <option value="">{t(at === 0 ? 'place.choose' : 'place.notYet')}</option>
              {choices.map(it => (
                <option key={it.code} value={it.code}>
                  {it[voice.language]}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <p role="status" className="chosen">
        {code ? t('place.chosen', { place: placeName(voice, code) }) : ''}
      </p>
    </fieldset>
  );
}

/** Where is it, and what would be answered elsewhere? A button for each set of documents, another place by name. */
import { useMemo } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { areaAround, placesLike } from '../../explore/index.ts';
import { type MatterAnswer, matterAnswer, ownPlaceName, placeName, report } from '../../report/index.ts';
import type { Matter } from '../../rulebook/index.ts';
import { decider, rulebook } from '../corpus.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { Field } from '../question/Field.tsx';
import { useVoice } from '../useVoice.ts';
import { Stands } from './Stands.tsx';

interface Props {
  readonly places: readonly string[];
  readonly matters: readonly Matter[];
}

/** The time limits of a place; where the matter is one, they are its answer. */
function limitOf({ matter, view, short, limits }: MatterAnswer): string {
  return view && matter.kind === 'deadline' ? short : limits;
}

export function Places({ places, matters }: Props) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { facility, assessed, href } = usePlan();
  const { setValue } = useFormContext();
  const there = useMemo(
    () =>
      places.map(place => {
        const { area, all } = areaAround(rulebook, place);
        const location = all ? area : place;
        const plan = { ...assessed, location };
        const view = report(rulebook, plan, decider.decide(plan));
        return { location, answers: matters.map(it => matterAnswer(voice, it, view)) };
      }),
    [places, assessed, matters, voice],
  );
  const fact = rulebook.vocabulary.byName.get('location');
  const here = typeof facility.location === 'string' ? facility.location : undefined;
  return (
    <div className={here ? 'entry' : 'entry open'}>
      <h3 id="desk-places">{t('desk.where')}</h3>
      {there.some(it => it.answers.some(answer => !answer.view)) && <p className="meta">{t('desk.silentNote')}</p>}
      <ul className="places" aria-labelledby="desk-places">
        {there.map(({ location, answers }) => {
          const number = placesLike(rulebook, location);
          const example = ownPlaceName(voice, location);
          const place = ownPlaceName(voice, areaAround(rulebook, location).area);
          return (
            <li key={location}>
              <button
                type="button"
                className="choice"
                aria-pressed={here === location}
                onClick={() => setValue('location', location)}
              >
                <b>{number > 0 ? t('desk.otherDistricts', { place }) : example}</b>
                {number > 0 && <small>{t('desk.example', { example, number })}</small>}
                {answers.map(it => (
                  <span key={it.matter.id} className="there">
                    {answers.length > 1 && <span className="which">{it.matter.title[voice.language]}</span>}
                    <Stands answer={it} />
                    {limitOf(it) && <small>{limitOf(it)}</small>}
                  </span>
                ))}
              </button>
            </li>
          );
        })}
      </ul>
      {here && !there.some(it => it.location === here) && (
        <p className="meta">{t('desk.here', { place: placeName(voice, here) })}</p>
      )}
      {fact && (
        <details className="elsewhere">
          <summary>{t('desk.otherPlace')}</summary>
          <Field fact={fact} labelledBy="desk-places" />
        </details>
      )}
      <p className="meta">
        <a className="alone" href={href({ page: 'places' })}>
          {t('results.toPlaces')}
        </a>
      </p>
    </div>
  );
}

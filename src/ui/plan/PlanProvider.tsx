/** How does every part of the page come to the plan and change it? */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useReducer, useState } from 'react';
import type { Facility, FactValue } from '../../facts/index.ts';
import type { Language } from '../../i18n/index.ts';
import { rulebook } from '../corpus.ts';
import { type Place, readAddress, writeAddress } from './address.ts';
import { load, save } from './saved.ts';
import { next, replaced, type State, same } from './state.ts';
import { type Mark, useHistory } from './useHistory.ts';
import type { World } from './world.ts';

function initial({ storage, window }: World): State {
  const { vocabulary } = rulebook;
  const { saved, faults } = load(vocabulary, storage);
  const address = readAddress(vocabulary, window.location.hash);
  const given = Object.keys(address.facility).length > 0;
  const state: State = {
    page: address.page,
    question: address.question,
    unknownPath: address.unknownPath,
    facility: saved.facility ?? {},
    unsure: saved.unsure ?? [],
    faults: [...address.faults, ...(given ? [] : faults)],
    language: address.language ?? saved.language ?? 'zh',
    largeText: saved.largeText ?? false,
    epoch: 0,
  };
  return given && !same(address.facility, state.facility)
    ? { ...state, ...replaced(state, address.facility, 'link') }
    : state;
}

export interface Plan extends State {
  /** The answers with the date of assessment, today's where none was chosen. */
  readonly assessed: Facility;
  readonly saved: boolean;
  readonly world: World;
  readonly go: (place: Place) => void;
  /** One step back on this page; to the start where there is none. */
  readonly back: () => void;
  readonly answer: (fact: string, value: FactValue | undefined) => void;
  readonly leaveOpen: (fact: string) => void;
  /** Puts other answers in the place of one's own until they are kept or taken back. */
  readonly tryOut: (facility: Facility) => void;
  readonly startAgain: () => void;
  readonly takeBack: () => void;
  readonly keep: () => void;
  readonly read: (how: { language?: Language; largeText?: boolean }) => void;
  readonly dismiss: () => void;
  /** The address of a page with these answers, for links. */
  readonly href: (place: Place) => string;
}

const PlanContext = createContext<Plan | undefined>(undefined);

export function usePlan(): Plan {
  const plan = useContext(PlanContext);
  if (!plan) throw new Error('usePlan is used outside PlanProvider.');
  return plan;
}

export function PlanProvider({ world, children }: { readonly world: World; readonly children: ReactNode }) {
  const [state, dispatch] = useReducer(next, world, initial);
  useHistory(state, dispatch, world);
  const { own, language, largeText } = state;
  // What came from a link or is on trial is not remembered in the place of one's own answers.
  const { facility, unsure } = own && own.replacedBy !== 'nothing' ? own : state;
  const [saved, setSaved] = useState(true);
  useEffect(
    () => setSaved(save(world.storage, { facility, unsure, language, largeText })),
    [world.storage, facility, unsure, language, largeText],
  );
  const plan = useMemo<Plan>(
    () => ({
      ...state,
      assessed: { asOf: world.today, ...state.facility },
      saved,
      world,
      go: place => dispatch({ type: 'go', place }),
      back: () => {
        if (((world.window.history.state as Mark | null)?.depth ?? 0) > 0) world.window.history.back();
        else dispatch({ type: 'go', place: { page: 'start' } });
      },
      answer: (fact, value) => dispatch({ type: 'answer', fact, value }),
      leaveOpen: fact => dispatch({ type: 'answer', fact, value: undefined, unsure: true }),
      tryOut: tried => dispatch({ type: 'try', facility: tried }),
      startAgain: () => dispatch({ type: 'startAgain' }),
      takeBack: () => dispatch({ type: 'takeBack' }),
      keep: () => dispatch({ type: 'keep' }),
      read: how => dispatch({ type: 'read', ...how }),
      dismiss: () => dispatch({ type: 'dismiss' }),
      href: place => writeAddress(place, state.facility, state.language),
    }),
    [state, saved, world],
  );
  return <PlanContext value={plan}>{children}</PlanContext>;
}

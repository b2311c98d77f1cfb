/** How does every part of the page come to the plan and change it? */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useReducer, useState } from 'react';
import type { Facility, FactValue } from '../../facts/index.ts';
import type { Language } from '../../i18n/index.ts';
import { rulebook } from '../corpus.ts';
import { type Place, readAddress, writeAddress } from './address.ts';
import type { NamedPlan, PlansAction } from './plans.ts';
import { load, save } from './saved.ts';
import { next, type State, taken } from './state.ts';
import { type Mark, useHistory } from './useHistory.ts';
import { type Desk, usualDesk, type Visit } from './visits.ts';
import { timeOfDay, today, type World } from './world.ts';

function initial({ storage, window }: World): State {
  const { vocabulary } = rulebook;
  const { saved, faults, unreadable } = load(vocabulary, storage);
  const remembered: State = {
    page: 'start',
    facility: saved.facility ?? {},
    unsure: saved.unsure ?? [],
    own: saved.own,
    plans: saved.plans ?? [],
    language: saved.language ?? 'zh',
    largeText: saved.largeText ?? false,
    desk: saved.desk ?? usualDesk,
    visitor: saved.visitor ?? '',
    visitors: saved.visitors,
    faults,
    unreadable,
    epoch: 0,
    visits: 0,
    handovers: 0,
  };
  const opened = taken(remembered, readAddress(vocabulary, window.location.hash));
  return { ...opened, faults: [...faults, ...opened.faults] };
}

/** What can be done with the plan. The functions stay the same from one state to the next. */
interface Steps {
  readonly go: (place: Place) => void;
  /** One step back on this page; to the start where there is none. */
  readonly back: () => void;
  readonly answer: (fact: string, value: FactValue | undefined) => void;
  /** Several answers at once. */
  readonly adopt: (facility: Facility) => void;
  readonly leaveOpen: (fact: string) => void;
  /** Puts other answers in the place of one's own until they are kept or taken back. */
  readonly tryOut: (facility: Facility) => void;
  readonly startAgain: () => void;
  readonly takeBack: () => void;
  readonly keep: () => void;
  /** Puts a plan kept by name in the place of the answers. */
  readonly openPlan: (name: string) => void;
  readonly changePlans: (how: PlansAction) => void;
  readonly compare: (plans: readonly NamedPlan[]) => void;
  /** Undefined: one place for each set of documents. */
  readonly putAmong: (places: readonly string[] | undefined) => void;
  readonly read: (how: { language?: Language; largeText?: boolean }) => void;
  readonly workAtDesk: (desk: Partial<Desk>) => void;
  readonly labelVisitor: (label: string) => void;
  /** Clears the answers for the next visitor; they can be taken back, and stand in today's list. */
  readonly newVisitor: (unnamed: string) => void;
  readonly openVisit: (visit: Visit) => void;
  readonly forgetVisits: () => void;
  /** Clears all that a visitor left, for good. */
  readonly forgetAll: () => void;
  readonly dismiss: () => void;
}

export interface Plan extends State, Steps {
  /** The answers with the date of assessment, today's where none was chosen. */
  readonly assessed: Facility;
  readonly saved: boolean;
  readonly world: World;
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
  const { facility, unsure, own, plans, language, largeText, desk, visitor, visitors } = state;
  const [saved, setSaved] = useState(true);
  useEffect(
    () => setSaved(save(world.storage, { facility, unsure, own, plans, language, largeText, desk, visitor, visitors })),
    [world.storage, facility, unsure, own, plans, language, largeText, desk, visitor, visitors],
  );
  const day = today(world);
  const assessed = useMemo(() => ({ asOf: day, ...facility }), [day, facility]);
  const steps = useMemo<Steps>(
    () => ({
      go: place => dispatch({ type: 'go', place }),
      back: () => {
        if (((world.window.history.state as Mark | null)?.depth ?? 0) > 0) world.window.history.back();
        else dispatch({ type: 'go', place: { page: 'start' } });
      },
      answer: (fact, value) => dispatch({ type: 'answer', fact, value }),
      adopt: facility => dispatch({ type: 'adopt', facility }),
      leaveOpen: fact => dispatch({ type: 'answer', fact, value: undefined, unsure: true }),
      tryOut: tried => dispatch({ type: 'try', facility: tried }),
      startAgain: () => dispatch({ type: 'startAgain' }),
      takeBack: () => dispatch({ type: 'takeBack' }),
      keep: () => dispatch({ type: 'keep' }),
      openPlan: name => dispatch({ type: 'openPlan', name }),
      changePlans: dispatch,
      compare: compared => dispatch({ type: 'compare', compared }),
      putAmong: places => dispatch({ type: 'among', places }),
      read: how => dispatch({ type: 'read', ...how }),
      workAtDesk: desk => dispatch({ type: 'workAtDesk', desk }),
      labelVisitor: label => dispatch({ type: 'labelVisitor', label }),
      newVisitor: unnamed => dispatch({ type: 'newVisitor', day: today(world), at: timeOfDay(world), unnamed }),
      openVisit: visit => dispatch({ type: 'openVisit', visit }),
      forgetVisits: () => dispatch({ type: 'forgetVisits' }),
      forgetAll: () => dispatch({ type: 'forgetAll' }),
      dismiss: () => dispatch({ type: 'dismiss' }),
    }),
    [world],
  );
  const plan = useMemo<Plan>(
    () => ({
      ...state,
      ...steps,
      assessed,
      saved,
      world,
      href: place =>
        writeAddress({ among: state.among, compared: state.compared, ...place }, state.facility, state.language),
    }),
    [state, steps, assessed, saved, world],
  );
  return <PlanContext value={plan}>{children}</PlanContext>;
}

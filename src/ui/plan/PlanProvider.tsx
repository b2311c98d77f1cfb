/** How does every part of the page come to the plan and change it? */
import { createContext, type ReactNode, useContext, useMemo, useReducer, useState } from 'react';
import type { Facility, FactValue } from '../../facts/index.ts';
import { rulebook } from '../corpus.ts';
import { type Place, readAddress, writeAddress } from './address.ts';
import type { Saving } from './device.ts';
import type { NamedPlan, PlansAction } from './plans.ts';
import type { Reading } from './reading.ts';
import { basisOf, isNews, reconciled } from './reconciled.ts';
import { openShelf, type Shelf } from './shelf.ts';
import { next, noted, type State, taken } from './state.ts';
import { useDay } from './useDay.ts';
import { isGone, type Mark, useHistory } from './useHistory.ts';
import { useSaved } from './useSaved.ts';
import { nobody, type Visit } from './visits.ts';
import { beginning, isBegun, usualSettings, type WindowSettings } from './windowSettings.ts';
import { timeOfDay, today, type World } from './world.ts';

interface Opened {
  readonly world: World;
  readonly shelf: Shelf;
}

function opened(world: World): Opened {
  const day = today(world);
  return { world, shelf: openShelf(rulebook.vocabulary, world.storage, day, it => isNews(reconciled(it, day))) };
}

function initial({ world, shelf }: Opened): State {
  const { window, newToken } = world;
  const { vocabulary } = rulebook;
  const day = today(world);
  const { saved, faults, unreadable, isOnlyHere, newer, isOver } = shelf.loaded;
  const mark = window.history.state as Mark | null;
  const token = isOver ? newToken() : (saved.token ?? mark?.token ?? newToken());
  const desk = saved.desk ?? usualSettings;
  const said = saved.facility ?? {};
  const remembered: State = {
    page: 'start',
    facility: isBegun(said, desk) ? said : beginning(desk),
    unsure: saved.unsure ?? [],
    dates: saved.dates,
    past: saved.past,
    own: saved.own,
    isShared: saved.isShared,
    plans: saved.plans ?? [],
    language: saved.language ?? 'zh',
    textSize: saved.textSize ?? 'normal',
    theme: saved.theme ?? 'auto',
    desk,
    visitor: saved.visitor ?? nobody,
    visitors: saved.visitors,
    day,
    token,
    faults,
    unreadable,
    isOnlyHere,
    newer,
    epoch: 0,
    returns: 0,
    handovers: 0,
    clearings: 0,
  };
  if (isGone(mark, token) || (isOver && mark?.ours)) return { ...remembered, page: 'desk' };
  const opened = taken(remembered, readAddress(vocabulary, window.location.hash), !mark?.ours);
  return noted({ ...opened, faults: [...faults, ...opened.faults] });
}

const moment = (world: World) => ({ day: today(world), at: timeOfDay(world) });

/** What can be done with the plan. The functions stay the same from one state to the next. */
interface Steps {
  readonly go: (place: Place) => void;
  /** One step back on this page; to the start where there is none. */
  readonly back: () => void;
  readonly answer: (fact: string, value: FactValue | undefined) => void;
  /** Several answers at once. */
  readonly adopt: (facility: Facility) => void;
  readonly leaveOpen: (fact: string) => void;
  /** Tells a day for the time limits, YYYY-MM-DD; undefined takes it back. */
  readonly tellDay: (id: string, day: string | undefined) => void;
  /** Puts other answers in the place of one's own until they are kept or taken back. */
  readonly tryOut: (facility: Facility) => void;
  readonly startAgain: () => void;
  readonly takeBack: () => void;
  readonly keep: () => void;
  /** Puts a plan kept by name in the place of the answers. */
  readonly openPlan: (name: string) => void;
  readonly changePlans: (how: PlansAction) => void;
  /** What another tab has saved takes the place of the answers, which are put aside. */
  readonly takeTheirs: () => void;
  /** The answers stay; the other tab's are kept under that name, or as a case of today's. */
  readonly keepOurs: (name: string, unnamed: string) => void;
  /** What became of answers from before was seen. */
  readonly reconcile: () => void;
  readonly compare: (plans: readonly NamedPlan[]) => void;
  /** Undefined: one place for each set of documents. */
  readonly putAmong: (places: readonly string[] | undefined) => void;
  readonly read: (how: Partial<Reading>) => void;
  readonly workAtDesk: (desk: Partial<WindowSettings>) => void;
  readonly labelVisitor: (label: string) => void;
  /** Clears the answers for the next visitor; they can be taken back, and stand in today's list. */
  readonly newVisitor: (unnamed: string) => void;
  /** The visitor leaves for one of today's cases. */
  readonly openVisit: (visit: Visit, unnamed: string) => void;
  readonly forgetVisits: () => void;
  /** Clears all that visitors left, also plans kept by name, for good. */
  readonly forgetAll: () => void;
  /** Empties the page, before or after the device is cleared: what is empty is not saved until something is entered. */
  readonly clearDevice: () => void;
  readonly dismiss: () => void;
}

export interface Plan extends State, Steps {
  /** The answers with the date of assessment, today's where none was chosen. */
  readonly assessed: Facility;
  readonly saving: Saving;
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
  const [start] = useState(() => opened(world));
  const { shelf } = start;
  const [state, dispatch] = useReducer(next, start, initial);
  useHistory(state, dispatch, world);
  useDay(dispatch, world);
  const saving = useSaved(state, dispatch, shelf, world);
  const { facility } = state;
  const asOf = today(world);
  const assessed = useMemo(() => ({ asOf, ...facility }), [asOf, facility]);
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
      tellDay: (id, day) => dispatch({ type: 'tellDay', id, day }),
      tryOut: tried => dispatch({ type: 'try', facility: tried }),
      startAgain: () => dispatch({ type: 'startAgain' }),
      takeBack: () => dispatch({ type: 'takeBack' }),
      keep: () => dispatch({ type: 'keep' }),
      openPlan: name => dispatch({ type: 'openPlan', name }),
      changePlans: how => {
        if (how.type !== 'keepPlan' && how.type !== 'addPlan') return dispatch(how);
        const { was: _was, ...plan } = how.plan;
        dispatch({ type: how.type, plan: { ...plan, basis: basisOf(plan.facility, today(world)) } });
      },
      takeTheirs: () => dispatch({ type: 'takeTheirs' }),
      keepOurs: (name, unnamed) => dispatch({ type: 'keepOurs', name, ...moment(world), unnamed }),
      reconcile: () => dispatch({ type: 'reconciled' }),
      compare: compared => dispatch({ type: 'compare', compared }),
      putAmong: places => dispatch({ type: 'among', places }),
      read: how => dispatch({ type: 'read', how }),
      workAtDesk: desk => dispatch({ type: 'workAtDesk', desk }),
      labelVisitor: label => dispatch({ type: 'labelVisitor', label }),
      newVisitor: unnamed => dispatch({ type: 'newVisitor', token: world.newToken(), ...moment(world), unnamed }),
      openVisit: (visit, unnamed) => dispatch({ type: 'openVisit', visit, ...moment(world), unnamed }),
      forgetVisits: () => dispatch({ type: 'forgetVisits' }),
      forgetAll: () => {
        shelf.forget();
        dispatch({ type: 'forgetAll', token: world.newToken() });
      },
      clearDevice: () => dispatch({ type: 'clearDevice', token: world.newToken() }),
      dismiss: () => dispatch({ type: 'dismiss' }),
    }),
    [world, shelf],
  );
  const plan = useMemo<Plan>(
    () => ({
      ...state,
      ...steps,
      assessed,
      saving,
      world,
      href: place =>
        writeAddress({ among: state.among, compared: state.compared, ...place }, state.facility, state.language),
    }),
    [state, steps, assessed, saving, world],
  );
  return <PlanContext value={plan}>{children}</PlanContext>;
}

/** What becomes of one's own answers while others stand in their place? */
import type { KnownDates } from '../../dates/index.ts';
import { type Facility, type FactValue, sameAnswer, sameFacility } from '../../facts/index.ts';
import type { Past } from './basis.ts';
import { isKept, type NamedPlan } from './plans.ts';
import type { Visitor } from './visits.ts';
import { isBegun, type WindowSettings } from './windowSettings.ts';

/** Somebody else's answers, from an address: as they came, or changed here since and so somebody's work. */
export type Shared = boolean | 'changed';

/** The answers that stand, and what is known of those that stood there before. */
export interface Standing {
  readonly facility: Facility;
  /** Questions answered with 不确定. */
  readonly unsure: readonly string[];
  /** Days told for the time limits of these answers; no facts, and in no address. */
  readonly dates?: KnownDates | undefined;
  /** The applicant's own answers while others stand in their place: from a link, on trial, or after 重新开始. */
  readonly own?: OwnAnswers | undefined;
  /** Whether the answers came with an address from outside, and nobody has decided yet what becomes of them. */
  readonly isShared?: Shared | undefined;
  /** The answers as they stood under another rulebook, until somebody has looked at what became of them. */
  readonly past?: Past | undefined;
  /** Kept by name. */
  readonly plans: readonly NamedPlan[];
  /** The name of the kept plan that was opened, or kept, last: the answers are work on it. */
  readonly workedOn?: string | undefined;
  /** Grows whenever the answers change otherwise than by answering, so that forms begin anew. */
  readonly epoch: number;
  /** Grows whenever other answers take the place of those that stand, or these come back: nobody has changed an answer then. */
  readonly handovers: number;
  readonly desk: WindowSettings;
}

/** What can stand in the place of one's own answers: a link's, a kept plan's, those on trial, another tab's, none after 重新开始. */
export const replacements = ['link', 'plan', 'trial', 'tab', 'nothing'] as const;

export interface OwnAnswers {
  readonly facility: Facility;
  readonly unsure: readonly string[];
  /** Absent on trial too: what is tried is still the same plan, with the same days. */
  readonly dates?: KnownDates | undefined;
  readonly past?: Past | undefined;
  readonly replacedBy: (typeof replacements)[number];
  /** Whether what stands in their place was changed since, so that it is somebody's work too. */
  readonly isEdited?: boolean | undefined;
  /** Whether they were not one's own but somebody else's, as they came with an address. */
  readonly isShared?: boolean | undefined;
  /** Whose they were, where these left the window: they can be taken back only until the next one begins. */
  readonly visitor?: Visitor | undefined;
  /** Those which had been put aside before: below a trial, or below a link or plan that was changed. */
  readonly before?: OwnAnswers | undefined;
}

/** The state without what is only tried. */
export function withoutTrial<S extends Standing>(state: S): S {
  const { own } = state;
  return own?.replacedBy === 'trial'
    ? { ...state, facility: own.facility, unsure: own.unsure, past: own.past, own: own.before }
    : state;
}

/** The state once somebody begins to work: who left before stands in today's list, and cannot be taken back any more. */
export function begun<S extends Standing>(state: S): S {
  return state.own?.visitor ? { ...state, own: undefined } : state;
}

/** Answers are tried in the place of those that stand, until they are kept or taken back; of several trials the first ones are the own. */
export function tried(state: Standing, facility: Facility): Partial<Standing> {
  const { own: before, ...standing } = withoutTrial(state);
  const own = (): OwnAnswers | undefined => {
    if (sameFacility(standing.facility, facility)) return before;
    if (Object.keys(standing.facility).length === 0) return before && { ...before, replacedBy: 'trial' };
    return { facility: standing.facility, unsure: standing.unsure, past: standing.past, replacedBy: 'trial', before };
  };
  return { facility, epoch: state.epoch + 1, own: own() };
}

export const isTold = (dates: KnownDates | undefined) => Object.keys(dates ?? {}).length > 0;

/** Other answers take the place of those that stand, which are kept aside with their days; of several that nobody has changed, only the first. What was only tried goes. Somebody else's, as they came, are never put aside by the next link: they would pass for one's own. */
export function replaced(
  before: Standing,
  { facility, dates: then }: { readonly facility: Facility; readonly dates?: KnownDates | undefined },
  by: 'link' | 'plan' | 'nothing',
): Partial<Standing> {
  const state = withoutTrial(before);
  const { own, unsure, dates, past } = state;
  const isSomething = (it: OwnAnswers | Standing) =>
    isTold(it.dates) || (isBegun(it.facility, state.desk) && !sameFacility(it.facility, facility));
  // From one kept plan to another nothing is lost; after all else the way back must lead to what stood here.
  const isLost = (it: OwnAnswers | Standing) => isSomething(it) && !(by === 'plan' && isKept(state.plans, it));
  const isAsSent = state.isShared === true;
  const isWork = isLost(state) && !isAsSent;
  const goesOn = own && (own.replacedBy === 'nothing' ? !isWork : !own.isEdited || !isWork);
  const aside: OwnAnswers = goesOn
    ? { ...own, replacedBy: by, isEdited: undefined }
    : {
        ...{ facility: state.facility, unsure, past, replacedBy: by },
        ...(isTold(dates) && { dates }),
        ...(isAsSent && { isShared: true }),
        before: own?.replacedBy === 'nothing' ? undefined : own,
      };
  const worthKeeping = isLost(aside) && !(by === 'link' && aside.isShared);
  return {
    facility,
    unsure: [],
    dates: then,
    isShared: undefined,
    past: undefined,
    epoch: state.epoch + 1,
    own: worthKeeping ? aside : aside.before,
    handovers: state.handovers + 1,
    workedOn: undefined,
  };
}

/** Whose the answers are once somebody has worked on them here. */
export function worked(isShared: Shared | undefined): Shared | undefined {
  return isShared && 'changed';
}

/** What an answer does to those put aside: beside a trial it is one's own as well, unless it answers what is tried; beside a link or plan it is work on that. */
export function answeredOwn(
  { own, facility }: Standing,
  { fact, value }: { readonly fact: string; readonly value: FactValue | undefined },
  unsureThen: (names: readonly string[]) => readonly string[],
): OwnAnswers | undefined {
  if (own?.replacedBy !== 'trial') return own && { ...own, isEdited: true };
  if (!sameAnswer(own.facility[fact], facility[fact])) return own;
  const { [fact]: _old, ...others } = own.facility;
  return {
    ...own,
    facility: value === undefined ? others : { ...others, [fact]: value },
    unsure: unsureThen(own.unsure),
    ...(own.before && { before: { ...own.before, isEdited: true } }),
  };
}

/** The state once a day is told, or taken back (undefined): work on what stands here, filed with the kept plan that is worked on. */
export function dated<S extends Standing>(state: S, id: string, day: string | undefined): S {
  const { [id]: _old, ...others } = state.dates ?? {};
  const dates = day === undefined ? others : { ...others, [id]: day };
  const { own, workedOn } = state;
  return {
    ...state,
    dates,
    isShared: worked(state.isShared),
    own: own && own.replacedBy !== 'trial' ? { ...own, isEdited: true } : own,
    plans: state.plans.map(it => (it.name === workedOn ? { ...it, dates } : it)),
  };
}

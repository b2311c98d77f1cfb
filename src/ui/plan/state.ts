/** What has the applicant answered, and how does each step change that? */
import { type AnswerFault, type Facility, type FactValue, sameAnswer, sameFacility } from '../../facts/index.ts';
import type { Language } from '../../i18n/index.ts';
import type { Address, Page, Place } from './address.ts';
import { besideKept, type NamedPlan, type PlansAction, plansAfter } from './plans.ts';
import { afterVisit, type Desk, type Visit, type Visits } from './visits.ts';

export interface State extends Place {
  readonly facility: Facility;
  /** Questions answered with 不确定. */
  readonly unsure: readonly string[];
  readonly language: Language;
  readonly largeText: boolean;
  readonly faults: readonly AnswerFault[];
  /** What this device had saved, where it could not be read. */
  readonly unreadable?: string | undefined;
  readonly unknownPath?: string | undefined;
  /** The page from which a single question was opened, to return to after it. */
  readonly returnTo?: Page | undefined;
  /** Grows whenever the answers change otherwise than by answering, so that forms begin anew. */
  readonly epoch: number;
  /** Grows whenever other answers take the place of those that stand, or these come back: nobody has changed an answer then. */
  readonly handovers: number;
  /** Grows whenever the browser itself went to an entry of its history, whose address may be out of date. */
  readonly visits: number;
  /** The applicant's own answers while others stand in their place: from a link, on trial, or after 重新开始. */
  readonly own?: OwnAnswers | undefined;
  /** Kept by name. */
  readonly plans: readonly NamedPlan[];
  /** The name of the kept plan that was opened, or kept, last: the answers are work on it. */
  readonly workedOn?: string | undefined;
  /** The plan removed last, while it can be brought back. */
  readonly removed?: NamedPlan | undefined;
  readonly desk: Desk;
  /** The short label of the visitor who is here now. */
  readonly visitor: string;
  readonly visitors?: Visits | undefined;
}

/** What can stand in the place of one's own answers: a link's, a kept plan's, those on trial, none after 重新开始. */
export const replacements = ['link', 'plan', 'trial', 'nothing'] as const;

export interface OwnAnswers {
  readonly facility: Facility;
  readonly unsure: readonly string[];
  readonly replacedBy: (typeof replacements)[number];
  /** Whether what stands in their place was changed since, so that it is somebody's work too. */
  readonly isEdited?: boolean | undefined;
  /** Those which had been put aside before: below a trial, or below a link or plan that was changed. */
  readonly before?: OwnAnswers | undefined;
}

export type Action =
  | { readonly type: 'go'; readonly place: Place }
  | { readonly type: 'arrive'; readonly address: Address }
  | { readonly type: 'comeBack'; readonly place: Place; readonly returnTo: Page | undefined }
  | { readonly type: 'answer'; readonly fact: string; readonly value: FactValue | undefined; readonly unsure?: boolean }
  /** Several answers at once, as if given one by one. */
  | { readonly type: 'adopt'; readonly facility: Facility }
  | { readonly type: 'try'; readonly facility: Facility }
  | { readonly type: 'startAgain' }
  | { readonly type: 'takeBack' }
  | { readonly type: 'keep' }
  | { readonly type: 'openPlan'; readonly name: string }
  | PlansAction
  | { readonly type: 'compare'; readonly compared: readonly NamedPlan[] }
  | { readonly type: 'among'; readonly places: readonly string[] | undefined }
  | { readonly type: 'read'; readonly language?: Language; readonly largeText?: boolean }
  | { readonly type: 'workAtDesk'; readonly desk: Partial<Desk> }
  | { readonly type: 'labelVisitor'; readonly label: string }
  /** The visitor leaves at a time of a day; `unnamed` is the label of a case that was given none. */
  | { readonly type: 'newVisitor'; readonly day: string; readonly at: string; readonly unnamed: string }
  | { readonly type: 'openVisit'; readonly visit: Visit }
  | { readonly type: 'forgetVisits' }
  /** Nobody is here any more: nothing of theirs may be seen by the next. */
  | { readonly type: 'forgetAll' }
  | { readonly type: 'dismiss' };

/** The state without what is only tried. */
function withoutTrial(state: State): State {
  const { own } = state;
  return own?.replacedBy === 'trial'
    ? { ...state, facility: own.facility, unsure: own.unsure, own: own.before }
    : state;
}

/** Answers are tried in the place of those that stand, until they are kept or taken back; of several trials the first ones are the own. */
function tried(state: State, facility: Facility): Partial<State> {
  const { own: before, ...standing } = withoutTrial(state);
  const own = (): OwnAnswers | undefined => {
    if (sameFacility(standing.facility, facility)) return before;
    if (Object.keys(standing.facility).length === 0) return before && { ...before, replacedBy: 'trial' };
    return { facility: standing.facility, unsure: standing.unsure, replacedBy: 'trial', before };
  };
  return { facility, epoch: state.epoch + 1, own: own() };
}

/** Other answers take the place of those that stand, which are kept aside; of several that nobody has changed, only the first. What was only tried goes. */
function replaced(before: State, facility: Facility, by: 'link' | 'plan' | 'nothing'): Partial<State> {
  const state = withoutTrial(before);
  const { own, unsure } = state;
  const isKept = (it: Facility) => state.plans.some(plan => sameFacility(plan.facility, it));
  const isWork =
    Object.keys(state.facility).length > 0 && !isKept(state.facility) && !sameFacility(state.facility, facility);
  const goesOn = own && (own.replacedBy === 'nothing' ? !isWork : !own.isEdited || !isWork);
  const aside: OwnAnswers = goesOn
    ? { ...own, replacedBy: by, isEdited: undefined }
    : { facility: state.facility, unsure, replacedBy: by, before: own?.replacedBy === 'nothing' ? undefined : own };
  const worthKeeping =
    Object.keys(aside.facility).length > 0 && !isKept(aside.facility) && !sameFacility(aside.facility, facility);
  return {
    facility,
    unsure: [],
    epoch: state.epoch + 1,
    own: worthKeeping ? aside : aside.before,
    handovers: state.handovers + 1,
    workedOn: undefined,
  };
}

/** What an answer does to those put aside: beside a trial it is one's own as well, unless it answers what is tried; beside a link or plan it is work on that. */
function answeredOwn(
  { own, facility }: State,
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

/** Nothing of a page is opened. */
const nowhere = {
  question: undefined,
  item: undefined,
  clause: undefined,
  rule: undefined,
  words: undefined,
  unknownPath: undefined,
} as const;

/** Where an address leads on its page. */
function placeOf({ page, question, item, clause, rule, words }: Place): Place {
  return { page, question, item, clause, rule, words };
}

/** An address is opened: its page, its language, what could not be read, and its answers, if it has any. */
export function taken(state: State, address: Address): State {
  const { language, faults, facility, unknownPath } = address;
  const { among = state.among } = address;
  const compared = address.compared ? besideKept(state.plans, address.compared) : state.compared;
  const shown = { ...nowhere, ...placeOf(address), unknownPath, among, compared };
  const opened = { ...state, ...shown, faults, language: language ?? state.language };
  const hasAnswers = Object.keys(facility).length > 0;
  return hasAnswers && !sameFacility(facility, state.facility)
    ? { ...opened, ...replaced(state, facility, 'link') }
    : opened;
}

/** The desk as the next visitor finds it. */
const visitorGone: Partial<State> = { ...nowhere, page: 'desk', visitor: '', faults: [], unreadable: undefined };

/** Who said nothing leaves no case. What was only tried goes. */
function visitsAfter(
  state: State,
  { day, at, unnamed }: { readonly day: string; readonly at: string; readonly unnamed: string },
): Visits | undefined {
  const { facility } = withoutTrial(state);
  if (Object.keys(facility).length === 0) return state.visitors;
  return afterVisit(state.visitors, day, { label: state.visitor, at, facility }, unnamed);
}

export function next(state: State, action: Action): State {
  switch (action.type) {
    case 'go':
      return {
        ...state,
        ...nowhere,
        ...arriving(state, action.place),
        ...action.place,
      };
    case 'arrive':
      return taken({ ...state, ...arriving(state, action.address), visits: state.visits + 1 }, action.address);
    case 'comeBack':
      return {
        ...state,
        ...nowhere,
        ...action.place,
        returnTo: action.returnTo,
        visits: state.visits + 1,
      };
    case 'answer': {
      const { [action.fact]: _old, ...others } = state.facility;
      const facility = action.value === undefined ? others : { ...others, [action.fact]: action.value };
      const unsureThen = (names: readonly string[]) => {
        const rest = names.filter(it => it !== action.fact);
        return action.unsure ? [...rest, action.fact] : rest;
      };
      return { ...state, facility, unsure: unsureThen(state.unsure), own: answeredOwn(state, action, unsureThen) };
    }
    case 'adopt': {
      const answered = Object.entries(action.facility).reduce<State>(
        (it, [fact, value]) => next(it, { type: 'answer', fact, value }),
        state,
      );
      return { ...answered, epoch: state.epoch + 1 };
    }
    case 'try':
      return { ...state, ...tried(state, action.facility), faults: [] };
    case 'startAgain':
      return { ...state, ...nowhere, page: 'start', ...replaced(state, {}, 'nothing'), faults: [] };
    case 'takeBack': {
      const { facility = state.facility, unsure = state.unsure, before } = state.own ?? {};
      return {
        ...state,
        ...{ facility, unsure, own: before, workedOn: undefined },
        ...{ epoch: state.epoch + 1, handovers: state.handovers + 1 },
      };
    }
    case 'keep': {
      const below = state.own?.before;
      return { ...state, own: below && { ...below, isEdited: true } };
    }
    case 'openPlan': {
      const plan = state.plans.find(it => it.name === action.name);
      return plan ? { ...state, ...replaced(state, plan.facility, 'plan'), faults: [], workedOn: plan.name } : state;
    }
    case 'keepPlan':
      return { ...state, ...plansAfter(state, action), workedOn: action.plan.name };
    case 'copyPlan':
    case 'renamePlan':
    case 'removePlan':
    case 'bringBackPlan':
      return { ...state, ...plansAfter(state, action) };
    case 'compare':
      return { ...state, compared: action.compared };
    case 'among':
      return { ...state, among: action.places };
    case 'read':
      return {
        ...state,
        ...(action.language && { language: action.language }),
        ...(action.largeText !== undefined && { largeText: action.largeText }),
      };
    case 'workAtDesk':
      return { ...state, desk: { ...state.desk, ...action.desk } };
    case 'labelVisitor':
      return { ...state, visitor: action.label };
    case 'newVisitor':
      return { ...state, ...visitorGone, ...replaced(state, {}, 'nothing'), visitors: visitsAfter(state, action) };
    case 'openVisit': {
      const { facility, label } = action.visit;
      return { ...state, ...replaced(state, facility, 'plan'), faults: [], visitor: label };
    }
    case 'forgetVisits':
      return { ...state, visitors: undefined };
    case 'forgetAll':
      return {
        ...state,
        ...visitorGone,
        ...{ facility: {}, unsure: [], own: undefined, visitors: undefined },
        ...{ among: undefined, compared: undefined, removed: undefined, workedOn: undefined },
        ...{ epoch: state.epoch + 1, handovers: state.handovers + 1 },
      };
    case 'dismiss':
      return { ...state, faults: [], unknownPath: undefined, unreadable: undefined };
    default:
      return action satisfies never;
  }
}

/** A question opened on its own from the results leads back there; one that is next in turn does not. */
function arriving(state: State, place: Place): Partial<State> {
  if (place.page !== 'check' || !place.question) return { returnTo: undefined };
  return state.page === 'check' ? {} : { returnTo: state.page === 'results' ? state.page : undefined };
}

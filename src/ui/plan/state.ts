/** What has the applicant answered, and how does each step change that? */
import { type AnswerFault, type Facility, type FactValue, sameFacility } from '../../facts/index.ts';
import { type Address, nowhere, type Page, type Place } from './address.ts';
import type { Past } from './basis.ts';
import { afterTab, type Elsewhere, type TabAction } from './otherTab.ts';
import { answeredOwn, begun, dated, replaced, type Shared, type Standing, tried, worked } from './ownAnswers.ts';
import { besideKept, type NamedPlan, nameThen, type PlansAction, plansAfter } from './plans.ts';
import type { Reading } from './reading.ts';
import { left, onDay, visitorGone, withoutVisits } from './visitorGone.ts';
import type { Moment, Visit, Visitor, Visits } from './visits.ts';
import { beginning, isBegun, usualSettings, type WindowSettings } from './windowSettings.ts';

export interface State extends Place, Standing, Reading {
  readonly faults: readonly AnswerFault[];
  /** What this device had saved, where it could not be read. */
  readonly unreadable?: string | undefined;
  /** Whether it stands nowhere else, so that nothing is written over it until it has been seen. */
  readonly isOnlyHere?: boolean | undefined;
  /** What a newer page has saved on this device, which this one leaves as it is. */
  readonly newer?: string | undefined;
  /** What another tab has saved since, while nobody has chosen between it and what stands here. */
  readonly elsewhere?: Elsewhere | undefined;
  readonly unknownPath?: string | undefined;
  /** The page from which a single question was opened, to return to after it. */
  readonly returnTo?: Page | undefined;
  /** Grows whenever the browser itself went to an entry of its history, whose address may be out of date. */
  readonly returns: number;
  /** The plan removed last, while it can be brought back. */
  readonly removed?: NamedPlan | undefined;
  /** The plan whose place another took last under its name, while it can be brought back. */
  readonly replaced?: NamedPlan | undefined;
  readonly visitor: Visitor;
  readonly visitors?: Visits | undefined;
  /** The day on which all this was last looked at, YYYY-MM-DD. */
  readonly day: string;
  /** Marks the entries of the browser's history as this visitor's own. */
  readonly token: string;
  /** Grows whenever everything on this device was cleared: that is not written there again. */
  readonly clearings: number;
}

export type Action =
  | { readonly type: 'go'; readonly place: Place }
  /** `isShared`: not by a link of this page. */
  | { readonly type: 'arrive'; readonly address: Address; readonly isShared?: boolean }
  | { readonly type: 'comeBack'; readonly place: Place; readonly returnTo: Page | undefined }
  | { readonly type: 'answer'; readonly fact: string; readonly value: FactValue | undefined; readonly unsure?: boolean }
  /** A day is told for the time limits, or taken back. */
  | { readonly type: 'tellDay'; readonly id: string; readonly day: string | undefined }
  /** Several answers at once, as if given one by one. */
  | { readonly type: 'adopt'; readonly facility: Facility }
  | { readonly type: 'try'; readonly facility: Facility }
  | { readonly type: 'startAgain' }
  | { readonly type: 'takeBack' }
  | { readonly type: 'keep' }
  | { readonly type: 'openPlan'; readonly name: string }
  | PlansAction
  | TabAction
  /** Somebody has seen what became of the answers under the rulebook of today. */
  | { readonly type: 'reconciled' }
  | { readonly type: 'compare'; readonly compared: readonly NamedPlan[] }
  | { readonly type: 'among'; readonly places: readonly string[] | undefined }
  | { readonly type: 'read'; readonly how: Partial<Reading> }
  | { readonly type: 'workAtDesk'; readonly desk: Partial<WindowSettings> }
  | { readonly type: 'labelVisitor'; readonly label: string }
  /** The visitor leaves; `token` is the next one's. */
  | ({ readonly type: 'newVisitor'; readonly token: string } & Moment)
  /** The visitor leaves for one of today's cases. */
  | ({ readonly type: 'openVisit'; readonly visit: Visit } & Moment)
  | { readonly type: 'forgetVisits' }
  /** Nobody is here any more: nothing of theirs may be seen by the next. */
  | { readonly type: 'forgetAll'; readonly token: string }
  /** Nothing of anybody stays on this device; the reader stays where they are. */
  | { readonly type: 'clearDevice'; readonly token: string }
  /** The page is looked at on a day, perhaps another than before. */
  | { readonly type: 'lookAgain'; readonly day: string; readonly token: string }
  | { readonly type: 'dismiss' };

/** Where an address leads on its page. */
function placeOf({ page, question, item, clause, rule, words }: Place): Place {
  return { page, question, item, clause, rule, words };
}

/** What of a link is from before; an address that names a version says so of all its answers. */
function pastOf({ facility, was, version }: Address): Past | undefined {
  return was || version ? { facility, ...(was && { was }), ...(version && { version }) } : undefined;
}

/** An address is opened: its page, its language, what could not be read, and its answers, if it has any. `isShared`: it came from outside. */
export function taken(state: State, address: Address, isShared = false): State {
  const { language, faults, facility, unknownPath } = address;
  const { among = state.among } = address;
  const compared = address.compared ? besideKept(state.plans, address.compared) : state.compared;
  const shown = { ...nowhere, ...placeOf(address), unknownPath, among, compared };
  const opened = { ...state, ...shown, faults, language: language ?? state.language };
  const hasAnswers = Object.keys(facility).length > 0;
  // Of a link that brings no other answers what was refused is told, and has nothing to do with those that stand here.
  if (!hasAnswers || sameFacility(facility, state.facility)) return opened;
  const past = pastOf(address);
  return { ...opened, ...replaced(begun(state), { facility }, 'link'), past, ...(isShared && { isShared }) };
}

/** At a window it is remembered which card was opened last. */
export function noted(state: State): State {
  const { desk, page, item, visitor } = state;
  return desk.on && page === 'desk' && item && item !== visitor.card
    ? { ...state, visitor: { ...visitor, card: item } }
    : state;
}

export function next(state: State, action: Action): State {
  return noted(following(state, action));
}

/** Whether the answers are somebody else’s once those that were put aside have come back. */
function back({ own, isShared }: State): Shared | undefined {
  return own?.replacedBy === 'trial' ? isShared : own?.isShared;
}

/** The plans after a step; the answers stay work on the plan that they were work on. */
function withPlans(state: State, action: PlansAction): State {
  const then = plansAfter(state, action);
  return { ...state, ...then, workedOn: nameThen(state.workedOn, state.plans, then.plans, action) };
}

/** Steps with which a visitor begins to work. */
const begins: readonly Action['type'][] = ['answer', 'tellDay', 'try', 'labelVisitor', 'startAgain', 'openPlan'];

function following(before: State, action: Action): State {
  const state = begins.includes(action.type) ? begun(before) : before;
  switch (action.type) {
    case 'go':
      return {
        ...state,
        ...nowhere,
        ...arriving(state, action.place),
        ...action.place,
      };
    case 'arrive':
      return taken(
        { ...state, ...arriving(state, action.address), returns: state.returns + 1 },
        action.address,
        action.isShared,
      );
    case 'comeBack':
      return {
        ...state,
        ...nowhere,
        ...action.place,
        returnTo: action.returnTo,
        returns: state.returns + 1,
      };
    case 'answer': {
      const { [action.fact]: _old, ...others } = state.facility;
      const facility = action.value === undefined ? others : { ...others, [action.fact]: action.value };
      const unsureThen = (names: readonly string[]) => {
        const rest = names.filter(it => it !== action.fact);
        return action.unsure ? [...rest, action.fact] : rest;
      };
      const own = answeredOwn(state, action, unsureThen);
      const isOnTrial = own !== undefined && own === state.own;
      const isShared = isOnTrial ? state.isShared : worked(state.isShared);
      return { ...state, facility, unsure: unsureThen(state.unsure), own, isShared };
    }
    case 'tellDay':
      return dated(state, action.id, action.day);
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
      return {
        ...state,
        ...nowhere,
        page: 'start',
        ...replaced(state, { facility: beginning(state.desk) }, 'nothing'),
        faults: [],
      };
    case 'takeBack': {
      const { facility = state.facility, unsure = state.unsure, visitor = state.visitor, before } = state.own ?? {};
      const isOwn = !state.own || state.own.replacedBy === 'trial';
      const dates = state.own?.dates ?? (isOwn ? state.dates : undefined);
      const { past } = state.own ?? state;
      return {
        ...state,
        ...{ facility, unsure, dates, past, visitor, own: before, workedOn: undefined, isShared: back(state) },
        ...{ epoch: state.epoch + 1, handovers: state.handovers + 1 },
      };
    }
    case 'keep': {
      const { before, replacedBy = 'nothing' } = begun(state).own ?? {};
      const isShared = replacedBy === 'trial' ? worked(state.isShared) : undefined;
      // What stays here stands in the place of those from before.
      const by = before && (replacedBy === 'trial' || replacedBy === 'nothing' ? before.replacedBy : replacedBy);
      return { ...state, own: before && by && { ...before, replacedBy: by, isEdited: true }, isShared };
    }
    case 'openPlan': {
      const plan = state.plans.find(it => it.name === action.name);
      return plan ? { ...state, ...replaced(state, plan, 'plan'), faults: [], workedOn: plan.name } : state;
    }
    case 'keepPlan': {
      const isHere = sameFacility(action.plan.facility, state.facility);
      const plan = { ...action.plan, ...(isHere && state.dates && { dates: state.dates }) };
      const kept = withPlans(state, { ...action, plan });
      return isHere ? { ...kept, workedOn: plan.name } : kept;
    }
    case 'bringBackPlan': {
      const then = { ...state, ...plansAfter(state, action) };
      const isMoved = state.replaced && state.replaced.name === state.workedOn;
      return isMoved ? { ...then, workedOn: then.plans.at(-1)?.name } : then;
    }
    case 'copyPlan':
    case 'renamePlan':
    case 'removePlan':
    case 'addPlan':
    case 'addPlans':
    case 'renewPlan':
      return withPlans(state, action);
    case 'meet':
    case 'takeTheirs':
    case 'keepOurs':
      return afterTab(state, action);
    case 'reconciled':
      return { ...state, past: undefined };
    case 'compare':
      return { ...state, compared: action.compared };
    case 'among':
      return { ...state, among: action.places };
    case 'read':
      return { ...state, ...action.how };
    case 'workAtDesk': {
      const desk = { ...state.desk, ...action.desk };
      if (isBegun(state.facility, state.desk)) return { ...state, desk };
      return { ...state, desk, facility: beginning(desk), epoch: state.epoch + 1 };
    }
    case 'labelVisitor':
      return { ...state, visitor: { ...state.visitor, label: action.label } };
    case 'newVisitor': {
      const { visitors, own } = left(state, action);
      return { ...state, ...visitorGone(state, action.token), visitors, own };
    }
    case 'openVisit': {
      const { visitors, own } = left(state, action);
      // It may be the case that is at hand, and was changed.
      const { facility, id, label, card } = visitors?.cases.find(it => it.id === action.visit.id) ?? action.visit;
      return {
        ...state,
        ...{ visitors, own: own && { ...own, replacedBy: 'plan' }, visitor: { id, label, card } },
        ...{ facility, unsure: [], dates: undefined, past: undefined, faults: [] },
        ...{ workedOn: undefined, isShared: undefined },
        ...{ epoch: state.epoch + 1, handovers: state.handovers + 1 },
      };
    }
    case 'forgetVisits':
      return withoutVisits(state);
    case 'forgetAll':
      return { ...state, ...visitorGone(state, action.token), own: undefined, visitors: undefined, plans: [] };
    case 'clearDevice': {
      const gone = visitorGone({ ...state, desk: usualSettings }, action.token);
      const nobodys = { own: undefined, visitors: undefined, plans: [], desk: usualSettings };
      return { ...state, ...gone, ...nobodys, ...placeOf(state), clearings: state.clearings + 1 };
    }
    case 'lookAgain':
      return onDay(state, action.day, action.token);
    case 'dismiss':
      return { ...state, faults: [], unknownPath: undefined, unreadable: undefined, isOnlyHere: undefined };
    default:
      return action satisfies never;
  }
}

/** A question opened on its own from the results leads back there; one that is next in turn does not. */
function arriving(state: State, place: Place): Partial<State> {
  if (place.page !== 'check' || !place.question) return { returnTo: undefined };
  return state.page === 'check' ? {} : { returnTo: state.page === 'results' ? state.page : undefined };
}

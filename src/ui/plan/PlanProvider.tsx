/** What has the applicant answered, and where on the page are they? The one state; everything else is derived from it. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { AnswerFault, Facility, FactValue } from '../../facts/index.ts';
import type { Language } from '../../i18n/index.ts';
import { rulebook } from '../corpus.ts';
import { type Page, type Place, readAddress, writeAddress } from './address.ts';
import { load, save } from './saved.ts';

interface State extends Place {
  readonly facility: Facility;
  /** Questions answered with 不确定. */
  readonly unsure: readonly string[];
  readonly language: Language;
  readonly largeText: boolean;
  readonly faults: readonly AnswerFault[];
  readonly unknownPath?: string | undefined;
  /** The page from which a single question was opened, to return to after it. */
  readonly returnTo?: Page | undefined;
  /** Grows whenever the answers change otherwise than by answering, so that forms begin anew. */
  readonly epoch: number;
  /** The applicant's own answers while others stand in their place: from a link, on trial, or after 重新开始. */
  readonly own?: OwnAnswers | undefined;
}

interface OwnAnswers {
  readonly facility: Facility;
  readonly unsure: readonly string[];
  readonly replacedBy: 'link' | 'trial' | 'nothing';
}

type Action =
  | { readonly type: 'go'; readonly place: Place }
  | { readonly type: 'arrive'; readonly state: Partial<State> }
  | { readonly type: 'answer'; readonly fact: string; readonly value: FactValue | undefined; readonly unsure?: boolean }
  | { readonly type: 'try'; readonly facility: Facility }
  | { readonly type: 'startAgain' }
  | { readonly type: 'takeBack' }
  | { readonly type: 'keep' }
  | { readonly type: 'read'; readonly language?: Language; readonly largeText?: boolean }
  | { readonly type: 'dismiss' };

function same(one: Facility, other: Facility): boolean {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.every(it => String(one[it]) === String(other[it]) && it in one === it in other);
}

/** Other answers take the place of the applicant's own, which are kept aside; of several, the first own ones. */
function replaced(state: State, facility: Facility, by: OwnAnswers['replacedBy']): Partial<State> {
  const { own, unsure } = state;
  const aside =
    own && own.replacedBy !== 'nothing'
      ? { ...own, replacedBy: by }
      : { facility: state.facility, unsure, replacedBy: by };
  const worthKeeping = Object.keys(aside.facility).length > 0 && !same(aside.facility, facility);
  return { facility, unsure: [], epoch: state.epoch + 1, own: worthKeeping ? aside : undefined };
}

function next(state: State, action: Action): State {
  switch (action.type) {
    case 'go':
      return {
        ...state,
        question: undefined,
        unknownPath: undefined,
        ...arriving(state, action.place),
        ...action.place,
      };
    case 'arrive': {
      const { facility, ...place } = action.state;
      const moved = { ...state, ...arriving(state, { page: state.page, ...place }), ...place };
      return facility && !same(facility, state.facility) ? { ...moved, ...replaced(state, facility, 'link') } : moved;
    }
    case 'answer': {
      const { [action.fact]: _old, ...others } = state.facility;
      const facility = action.value === undefined ? others : { ...others, [action.fact]: action.value };
      const rest = state.unsure.filter(it => it !== action.fact);
      const own = state.own?.replacedBy === 'nothing' ? undefined : state.own;
      return { ...state, facility, unsure: action.unsure ? [...rest, action.fact] : rest, own };
    }
    case 'try':
      return { ...state, ...replaced(state, action.facility, 'trial'), unsure: state.unsure, faults: [] };
    case 'startAgain':
      return { ...state, page: 'start', question: undefined, ...replaced(state, {}, 'nothing'), faults: [] };
    case 'takeBack': {
      const { facility = state.facility, unsure = state.unsure } = state.own ?? {};
      return { ...state, facility, unsure, own: undefined, epoch: state.epoch + 1 };
    }
    case 'keep':
      return { ...state, own: undefined };
    case 'read':
      return {
        ...state,
        ...(action.language && { language: action.language }),
        ...(action.largeText !== undefined && { largeText: action.largeText }),
      };
    case 'dismiss':
      return { ...state, faults: [], unknownPath: undefined };
    default:
      return action satisfies never;
  }
}

/** A question opened on its own from the results leads back there; one that is next in turn does not. */
function arriving(state: State, place: Place): Partial<State> {
  if (place.page !== 'check' || !place.question) return { returnTo: undefined };
  return state.page === 'check' ? {} : { returnTo: state.page === 'results' ? state.page : undefined };
}

/** What the page needs of the world outside: the date of today and a place to remember. */
export interface World {
  readonly today: string;
  readonly storage: Storage | undefined;
  readonly window: Window;
}

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

/** Our mark on an entry of the browser's history: how many of our own steps lie before it. */
interface Mark {
  readonly ours: true;
  readonly depth: number;
}

/** Keeps address and state in step: our own steps carry a mark, so that a pasted address is told from going back. */
function useAddress(state: State, dispatch: (action: Action) => void, { window }: World) {
  const shown = useRef<Place>({ page: state.page, question: state.question });
  const depth = useRef((window.history.state as Mark | null)?.depth ?? 0);
  const hash = writeAddress(state, state.facility, state.language);
  useEffect(() => {
    const { page, question } = shown.current;
    const moved = page !== state.page || question !== state.question;
    const firstOfMany = page === 'check' && !question && state.page === 'check';
    const mark = (): Mark => ({ ours: true, depth: depth.current });
    if (moved && !firstOfMany) {
      depth.current += 1;
      window.history.pushState(mark(), '', hash);
    } else if (!state.unknownPath) window.history.replaceState(mark(), '', hash);
    shown.current = { page: state.page, question: state.question };
  }, [hash, state.page, state.question, state.unknownPath, window]);
  useEffect(() => {
    const arrive = () => {
      const { page, question, language, facility, faults, unknownPath } = readAddress(
        rulebook.vocabulary,
        window.location.hash,
      );
      shown.current = { page, question };
      const mark = window.history.state as Mark | null;
      const ours = mark?.ours === true;
      // A link, or an address pasted into this tab, is one step further.
      depth.current = mark?.depth ?? depth.current + 1;
      if (!ours) window.history.replaceState({ ours: true, depth: depth.current } satisfies Mark, '');
      const place = { page, question, unknownPath };
      const pasted = Object.keys(facility).length > 0 || faults.length > 0 ? { facility, faults } : {};
      dispatch({ type: 'arrive', state: ours ? place : { ...place, ...pasted, ...(language && { language }) } });
    };
    const events = ['popstate', 'hashchange'] as const;
    for (const it of events) window.addEventListener(it, arrive);
    return () => {
      for (const it of events) window.removeEventListener(it, arrive);
    };
  }, [dispatch, window]);
}

export function PlanProvider({ world, children }: { readonly world: World; readonly children: ReactNode }) {
  const [state, dispatch] = useReducer(next, world, initial);
  useAddress(state, dispatch, world);
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

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
  /** The answers before 重新开始, to be taken back. */
  readonly before?: { readonly facility: Facility; readonly unsure: readonly string[] } | undefined;
}

type Action =
  | { readonly type: 'go'; readonly place: Place }
  | { readonly type: 'arrive'; readonly state: Partial<State> }
  | { readonly type: 'answer'; readonly fact: string; readonly value: FactValue | undefined; readonly unsure?: boolean }
  | { readonly type: 'open'; readonly facility: Facility; readonly place: Place }
  | { readonly type: 'startAgain' }
  | { readonly type: 'takeBack' }
  | { readonly type: 'read'; readonly language?: Language; readonly largeText?: boolean }
  | { readonly type: 'dismiss' };

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
      const epoch = action.state.facility ? state.epoch + 1 : state.epoch;
      return { ...state, ...arriving(state, { page: state.page, ...action.state }), ...action.state, epoch };
    }
    case 'answer': {
      const { [action.fact]: _old, ...others } = state.facility;
      const facility = action.value === undefined ? others : { ...others, [action.fact]: action.value };
      const rest = state.unsure.filter(it => it !== action.fact);
      return { ...state, facility, unsure: action.unsure ? [...rest, action.fact] : rest, before: undefined };
    }
    case 'open':
      return {
        ...state,
        ...action.place,
        facility: action.facility,
        unsure: [],
        faults: [],
        epoch: state.epoch + 1,
        before: Object.keys(state.facility).length > 0 ? { facility: state.facility, unsure: state.unsure } : undefined,
      };
    case 'startAgain':
      return {
        ...state,
        page: 'start',
        question: undefined,
        facility: {},
        unsure: [],
        faults: [],
        epoch: state.epoch + 1,
        before: { facility: state.facility, unsure: state.unsure },
      };
    case 'takeBack':
      return { ...state, ...state.before, before: undefined, epoch: state.epoch + 1 };
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
  const given = Object.keys(address.facility).length > 0 || address.faults.length > 0;
  return {
    page: address.page,
    question: address.question,
    unknownPath: address.unknownPath,
    facility: given ? address.facility : (saved.facility ?? {}),
    unsure: (saved.unsure ?? []).filter(it => !(it in address.facility)),
    faults: given ? address.faults : faults,
    language: address.language ?? saved.language ?? 'zh',
    largeText: saved.largeText ?? false,
    epoch: 0,
  };
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
  readonly open: (facility: Facility, place: Place) => void;
  readonly startAgain: () => void;
  readonly takeBack: () => void;
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
  const hash = writeAddress(state, state.facility, state.language);
  useEffect(() => {
    const { page, question } = shown.current;
    const moved = page !== state.page || question !== state.question;
    const firstOfMany = page === 'check' && !question && state.page === 'check';
    const depth = (window.history.state as Mark | null)?.depth ?? 0;
    if (moved && !firstOfMany) window.history.pushState({ ours: true, depth: depth + 1 } satisfies Mark, '', hash);
    else if (!state.unknownPath) window.history.replaceState({ ours: true, depth } satisfies Mark, '', hash);
    shown.current = { page: state.page, question: state.question };
  }, [hash, state.page, state.question, state.unknownPath, window]);
  useEffect(() => {
    const arrive = () => {
      const { page, question, language, facility, faults, unknownPath } = readAddress(
        rulebook.vocabulary,
        window.location.hash,
      );
      shown.current = { page, question };
      const ours = (window.history.state as Mark | null)?.ours === true;
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
  const { facility, unsure, language, largeText } = state;
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
      open: (opened, place) => dispatch({ type: 'open', facility: opened, place }),
      startAgain: () => dispatch({ type: 'startAgain' }),
      takeBack: () => dispatch({ type: 'takeBack' }),
      read: how => dispatch({ type: 'read', ...how }),
      dismiss: () => dispatch({ type: 'dismiss' }),
      href: place => writeAddress(place, state.facility, state.language),
    }),
    [state, saved, world],
  );
  return <PlanContext value={plan}>{children}</PlanContext>;
}

/** How do the browser's address and history follow the plan, and the plan them? */
import { useEffect, useRef } from 'react';
import { rulebook } from '../corpus.ts';
import { type Place, readAddress, writeAddress } from './address.ts';
import type { Action, State } from './state.ts';
import type { World } from './world.ts';

/** Our mark on an entry of the browser's history: how many of our own steps lie before it. */
export interface Mark {
  readonly ours: true;
  readonly depth: number;
}

/** Keeps address and state in step: our own steps carry a mark, so that a pasted address is told from going back. */
export function useHistory(state: State, dispatch: (action: Action) => void, { window }: World) {
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

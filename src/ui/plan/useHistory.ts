/** How do the browser's address and history follow the plan, and the plan them? */
import { useEffect, useRef } from 'react';
import { rulebook } from '../corpus.ts';
import { type Page, type Place, readAddress, stepOf, writeAddress } from './address.ts';
import type { Action, State } from './state.ts';
import type { World } from './world.ts';

/** Our mark on an entry of the browser's history: how many of our own steps lie before it, and where its question leads back to, and whose it is. */
export interface Mark {
  readonly ours: true;
  readonly depth: number;
  readonly returnTo?: Page | undefined;
  /** Absent on entries from before there were any. */
  readonly token?: string | undefined;
}

/** Whether an entry of the history was made by somebody who has left since. */
export function isGone(mark: Mark | null, token: string): boolean {
  return mark?.ours === true && mark.token !== undefined && mark.token !== token;
}

/** Browsers refuse too many steps at once; then the address lags behind, and the next step brings it up to date. */
function quietly(write: () => void) {
  try {
    write();
  } catch {
    // Nothing is lost: the answers stand on the page and in this device's storage.
  }
}

/** Keeps address and state in step: our own steps carry a mark, so that a pasted address is told from going back. */
export function useHistory(state: State, dispatch: (action: Action) => void, { window }: World) {
  const shown = useRef<Place>(state);
  const followed = useRef<string>(undefined);
  const depth = useRef((window.history.state as Mark | null)?.depth ?? 0);
  const hash = writeAddress(state, state.facility, state.language);
  const { page, unknownPath, returnTo, returns, token } = state;
  const step = stepOf(state);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an entry of the history may hold answers from before
  useEffect(() => {
    const before = shown.current;
    const moved = stepOf(before) !== step;
    const firstOfMany = before.page === 'check' && !before.question && page === 'check';
    const mark = (): Mark => ({ ours: true, depth: depth.current, returnTo, token });
    if (moved && !firstOfMany) {
      depth.current += 1;
      quietly(() => window.history.pushState(mark(), '', hash));
    } else if (!unknownPath) quietly(() => window.history.replaceState(mark(), '', hash));
    shown.current = state;
  }, [hash, step, unknownPath, returnTo, returns, token, window]);
  useEffect(() => {
    const opened = () => {
      const address = readAddress(rulebook.vocabulary, window.location.hash);
      shown.current = address;
      return address;
    };
    // Going back or forward among our own entries changes the page and leaves the answers as they are.
    const comeBack = () => {
      const mark = window.history.state as Mark | null;
      if (!mark?.ours) return;
      depth.current = mark.depth;
      // Nothing of a visitor who has left is shown; the address is written anew.
      if (isGone(mark, token)) {
        shown.current = { page: 'desk' };
        return dispatch({ type: 'comeBack', place: { page: 'desk' }, returnTo: undefined });
      }
      const { page, question, item, clause, rule, words } = opened();
      dispatch({
        type: 'comeBack',
        place: { page, question, item, clause, rule, words },
        returnTo: mark.returnTo,
      });
    };
    // Answers of the page's own links (examples) are nobody's; those of an address from elsewhere are.
    const follow = ({ target }: MouseEvent) => {
      followed.current = (target as Element | null)?.closest<HTMLAnchorElement>('a[href^="#"]')?.hash;
    };
    // A link, or an address pasted into this tab, is one step further and brings its answers.
    const arrive = () => {
      if ((window.history.state as Mark | null)?.ours) return;
      depth.current += 1;
      dispatch({ type: 'arrive', address: opened(), isShared: followed.current !== window.location.hash });
    };
    window.document.addEventListener('click', follow, true);
    window.addEventListener('popstate', comeBack);
    window.addEventListener('hashchange', arrive);
    return () => {
      window.document.removeEventListener('click', follow, true);
      window.removeEventListener('popstate', comeBack);
      window.removeEventListener('hashchange', arrive);
    };
  }, [dispatch, token, window]);
}

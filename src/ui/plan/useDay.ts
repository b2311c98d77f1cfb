/** Is it still the day on which the page was opened? What was only for that day goes with it. */
import { useEffect } from 'react';
import type { Action } from './state.ts';
import { today, type World } from './world.ts';

/** A page that nobody turns to looks at the clock so often. */
const everyMinute = 60_000;

export function useDay(dispatch: (action: Action) => void, world: World): void {
  useEffect(() => {
    const { window } = world;
    const look = () => dispatch({ type: 'lookAgain', day: today(world), token: world.newToken() });
    const clock = window.setInterval(look, everyMinute);
    window.addEventListener('focus', look);
    window.document.addEventListener('visibilitychange', look);
    return () => {
      window.clearInterval(clock);
      window.removeEventListener('focus', look);
      window.document.removeEventListener('visibilitychange', look);
    };
  }, [dispatch, world]);
}

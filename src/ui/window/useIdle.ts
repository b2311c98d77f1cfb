/** Is anybody still here? Counts down before everything is cleared, and stops at the first sign of life. */
import { useCallback, useEffect, useState } from 'react';
import { usePlan } from '../plan/PlanProvider.tsx';

/** So many seconds before it happens a warning is shown. */
export const warningSeconds = 30;

const signs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** The seconds left once the warning stands, and how to say that somebody is here. `done` must be the same function each time. */
export function useIdle(minutes: number, done: () => void) {
  const { world } = usePlan();
  const { window } = world;
  const [left, setLeft] = useState<number>();
  const [lives, setLives] = useState(0);
  const stay = useCallback(() => {
    setLeft(undefined);
    setLives(it => it + 1);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every sign of life begins the wait anew
  useEffect(() => {
    if (minutes === 0) return setLeft(undefined);
    const warn = window.setTimeout(() => setLeft(warningSeconds), (minutes * 60 - warningSeconds) * 1000);
    return () => window.clearTimeout(warn);
  }, [minutes, lives, window]);
  useEffect(() => {
    if (left === undefined) return;
    const tick = window.setTimeout(() => {
      if (left > 1) return setLeft(left - 1);
      done();
      return stay();
    }, 1000);
    return () => window.clearTimeout(tick);
  }, [left, done, stay, window]);
  useEffect(() => {
    if (minutes === 0) return;
    for (const sign of signs) window.addEventListener(sign, stay, { passive: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, stay);
    };
  }, [minutes, stay, window]);
  return { left, stay };
}

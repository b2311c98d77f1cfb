/** Which single keys work at a window? Those of the number pad, so that one hand is enough. */
import { useEffect } from 'react';
import { usePlan } from '../plan/PlanProvider.tsx';

const fields = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

/** Runs what belongs to a key while nothing is being typed and the reader has not switched single keys off. `keys` must be the same object from one drawing to the next. */
export function useSingleKeys(keys: Readonly<Record<string, () => void>>): void {
  const { desk, world } = usePlan();
  useEffect(() => {
    if (!desk.keys) return;
    const { document } = world.window;
    const pressed = (event: KeyboardEvent) => {
      const run = keys[event.key];
      const isTyping = event.target instanceof Element && event.target.matches(fields);
      if (!run || isTyping || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [keys, desk.keys, world]);
}

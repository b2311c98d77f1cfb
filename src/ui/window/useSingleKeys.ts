/** Which single keys work at a window? Those of the number pad, so that one hand is enough. */
import { useEffect } from 'react';
import { usePlan } from '../plan/PlanProvider.tsx';

const fields = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

/** Returned for a key that is also typed where the focus is now. */
export const typeIt = Symbol('typeIt');

/** Whether a key goes into the field in which it is pressed. A number and a list know only digits; a search that is empty, or wholly selected, has not begun. */
function isTyped(key: string, field: Element): boolean {
  if (!field.matches(fields)) return false;
  if (/\d/.test(key)) return true;
  if (field.matches('select, [inputmode="numeric"]')) return false;
  if (!(field instanceof HTMLInputElement) || field.type !== 'search') return true;
  return !(field.selectionStart === 0 && field.selectionEnd === field.value.length);
}

/** Runs what belongs to a key while it is not typed and the reader has not switched single keys off. `keys` must be the same object from one drawing to the next. */
export function useSingleKeys(keys: Readonly<Record<string, () => unknown>>): void {
  const { desk, world } = usePlan();
  useEffect(() => {
    if (!desk.keys) return;
    const { document } = world.window;
    const pressed = (event: KeyboardEvent) => {
      const run = keys[event.key];
      if (!run || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.target instanceof Element && isTyped(event.key, event.target)) return;
      if (run() !== typeIt) event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [keys, desk.keys, world]);
}

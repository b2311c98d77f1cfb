/** Where does the focus go when the control that held it is gone? */
import { useCallback, useEffect, useState } from 'react';
import { usePlan } from './plan/PlanProvider.tsx';

/** A function that names, by a selector, what is focused as soon as the page has been drawn anew. */
export function useFocusNext(): (selector: string) => void {
  const { world } = usePlan();
  const [next, setNext] = useState<{ readonly selector: string }>();
  useEffect(() => {
    if (next) world.window.document.querySelector<HTMLElement>(next.selector)?.focus();
  }, [next, world]);
  return useCallback(selector => setNext({ selector }), []);
}

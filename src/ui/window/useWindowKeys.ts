/** What do the keys of the number pad do at a window? */
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlan } from '../plan/PlanProvider.tsx';
import { casesOf } from '../plan/visits.ts';
import { today } from '../plan/world.ts';
import { useFocusNext } from '../useFocusNext.ts';
import { choose, nextInList } from './choose.ts';
import { searchId } from './searchId.ts';
import { useSingleKeys } from './useSingleKeys.ts';

/** The label of a case that is given none. */
export function useUnnamed(): string {
  const { t } = useTranslation();
  const { visitors, world } = usePlan();
  return t('window.unnamed', { number: casesOf(visitors, today(world)).length + 1 });
}

/** Enter in a field of an answer card ends it: digits answer the next question then. */
function useEnter(): void {
  const { desk, world } = usePlan();
  useEffect(() => {
    const { document } = world.window;
    const pressed = ({ key, target, isComposing }: KeyboardEvent) => {
      if (!desk.keys || key !== 'Enter' || isComposing || !(target instanceof Element)) return;
      if (target.matches('.asks :is(select, [inputmode="numeric"])'))
        document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [desk.keys, world]);
}

/** Sets the keys going and returns what begins the next visitor, which has a button too. */
export function useWindowKeys(): () => void {
  const { world, newVisitor, go, page, item, words } = usePlan();
  const focusNext = useFocusNext();
  const unnamed = useUnnamed();
  const keys = useMemo(() => {
    const { document } = world.window;
    const toSearch = () => focusNext(`#${searchId}`);
    return {
      '/': () => {
        if (page !== 'desk') go({ page: 'desk', words });
        toSearch();
      },
      '*': () => {
        newVisitor(unnamed);
        toSearch();
      },
      '-': () => {
        if (page !== 'desk' || item) go({ page: 'desk', words });
        toSearch();
      },
      '+': () => nextInList(document),
      ...Object.fromEntries(
        Array.from({ length: 10 }, (_, digit) => [String(digit), () => choose(document, digit)] as const),
      ),
    };
  }, [page, item, words, unnamed, go, newVisitor, focusNext, world]);
  useSingleKeys(keys);
  useEnter();
  return keys['*'];
}

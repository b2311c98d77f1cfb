/** How does the page stand without a network, now? */
import { useSyncExternalStore } from 'react';
import { usePlan } from '../plan/PlanProvider.tsx';
import type { Offline, Standing } from './offline.ts';

const nothing = () => () => {};
const unknown = () => undefined;

/** Undefined where the page is only being worked on or tested. */
export function useOffline(): { readonly standing: Standing | undefined; readonly offline: Offline | undefined } {
  const { offline } = usePlan().world;
  const standing = useSyncExternalStore<Standing | undefined>(
    offline?.subscribe ?? nothing,
    offline?.standing ?? unknown,
  );
  return { standing, offline };
}

/** Under which whole address does a page open elsewhere with these answers? */
import type { Place } from '../plan/address.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { type Reach, reachOf } from './reach.ts';

export interface SharedAddress {
  readonly address: string;
  /** The part of it that any copy of this page understands. */
  readonly fragment: string;
  readonly reach: Reach;
}

/** With the answers given and the language; no default, no name, nothing else that this device knows. */
export function useSharedAddress(place: Place): SharedAddress {
  const { href, world } = usePlan();
  const [page = ''] = world.window.location.href.split(/[?#]/, 1);
  const fragment = href(place);
  return { address: page + fragment, fragment, reach: reachOf(page) };
}

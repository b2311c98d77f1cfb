/** Under which whole address do these results open elsewhere? */
import { usePlan } from '../plan/PlanProvider.tsx';

/** The results with the answers given and the language; no default, no name, nothing else that this device knows. */
export function useSharedAddress(): string {
  const { href, world } = usePlan();
  const [page = ''] = world.window.location.href.split(/[?#]/, 1);
  return page + href({ page: 'results' });
}

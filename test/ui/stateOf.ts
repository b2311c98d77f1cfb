/** With which state of the page does a test begin? */
import type { State } from '../../src/ui/plan/state.ts';
import { nobody } from '../../src/ui/plan/visits.ts';
import { usualSettings } from '../../src/ui/plan/windowSettings.ts';

export const begun = { location: '500104', bedCount: 20 };

export function stateOf(more: Partial<State> = {}): State {
  return {
    page: 'results',
    facility: begun,
    unsure: [],
    plans: [],
    language: 'zh',
    textSize: 'normal',
    theme: 'auto',
    faults: [],
    epoch: 0,
    returns: 0,
    handovers: 0,
    clearings: 0,
    desk: usualSettings,
    visitor: nobody,
    day: '2026-11-21',
    token: 'first',
    ...more,
  };
}

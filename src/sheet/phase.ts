/** In which phase does a matter have to be gone through, as far as the texts say it? */
import type { MatterView } from '../report/index.ts';
import { type Phase, phases, type Rule } from '../rulebook/index.ts';

/** The phases in their order, and what the texts give no step for. */
export const steps = [...phases, 'unsaid'] as const;
export type Step = Phase | 'unsaid';

/** Whether a rule is only for facilities that have opened: its own condition says so. */
function isOfOperation({ when }: Rule): boolean {
  const demands = when && 'all' in when ? when.all : [];
  return demands.some(it => 'fact' in it && it.fact === 'stage' && it.operator === 'equal' && it.value === 'operating');
}

export function stepOf({ matter, rules }: MatterView): Step {
  if (matter.phase) return matter.phase.is;
  return rules.every(it => isOfOperation(it.rule)) ? 'operation' : 'unsaid';
}

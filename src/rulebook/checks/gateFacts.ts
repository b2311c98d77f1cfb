/** Are there the two facts that every document's gate asks for, and no other of their types? */
import { type Fault, fault } from '../fault.ts';
import type { Legible } from './legible.ts';

const gateFactNames = { division: 'location', date: 'asOf' } as const;

export function gateFacts({ facts }: Legible): readonly Fault[] {
  if (!facts) return [];
  return Object.entries(gateFactNames).flatMap(([type, name]) => {
    const found = facts.facts.filter(it => it.type === type).map(it => it.name);
    if (found.length === 1 && found[0] === name) return [];
    const [zh, en] = [found.join('、') || '无', found.join(', ') || 'none'];
    return [
      fault(
        'gateFactNotOne',
        'facts.json',
        type,
        `${type} 类型的题目应恰有一个，即 ${name}（现有：${zh}）`,
        `there is exactly one fact of type ${type}, ${name} (found: ${en})`,
      ),
    ];
  });
}

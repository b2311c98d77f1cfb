/** How does a lawyer read a condition? “床位数少于 20 张；且机构类别不是护理中心”. */
import type { Condition, Leaf } from '../facts/index.ts';
import { valueName } from './names.ts';
import { demandText } from './sentence.ts';
import { alternatives, type Voice } from './voice.ts';

/** One demand with what it is made of: “床位数少于 20 张”, “经营性质是非营利性”, or a clause that says it by itself. */
function leafText(voice: Voice, leaf: Leaf): string {
  const fact = voice.rulebook.vocabulary.byName.get(leaf.fact);
  if (!fact) return `${leaf.fact} ${leaf.operator} ${JSON.stringify(leaf.value)}`;
  if (fact.type === 'bool' || fact.type === 'set') return demandText(voice, fact, leaf);
  const values = Array.isArray(leaf.value) ? leaf.value : [leaf.value];
  const value = alternatives(
    voice,
    values.map(it => valueName(voice, fact, it)),
  );
  return voice.words(`condition.${leaf.operator}`, { label: fact.label[voice.language], value });
}

function part(voice: Voice, node: Condition): string {
  const text = conditionText(voice, node);
  const inner = 'all' in node ? node.all : 'any' in node ? node.any : [];
  return inner.length > 1 ? voice.words('condition.group', { text }) : text;
}

/** A condition in words; absent: for every facility. */
export function conditionText(voice: Voice, node: Condition | undefined): string {
  if (!node) return voice.words('case.every');
  if ('all' in node) return node.all.map(it => part(voice, it)).join(voice.words('condition.and'));
  if ('any' in node) return node.any.map(it => part(voice, it)).join(voice.words('condition.or'));
  return leafText(voice, node);
}

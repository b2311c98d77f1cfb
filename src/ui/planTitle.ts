/** What is this plan called? “大渡口区 · 护理中心 · 20 张床位 · 非营利性”. */
import type { Facility } from '../facts/index.ts';
import { answerName, type Voice } from '../report/index.ts';

const naming = ['location', 'facilityType', 'bedCount', 'profitStatus'];

/** The answers that make a plan recognisable, as one line; empty where none of them is given. */
export function planTitle(voice: Voice, facility: Facility): string {
  const parts = naming.flatMap(name => {
    const fact = voice.rulebook.vocabulary.byName.get(name);
    const value = facility[name];
    if (!fact || value === undefined) return [];
    if (fact.type === 'division')
      return [voice.rulebook.divisions.find(it => it.code === value)?.[voice.language] ?? String(value)];
    return [
      fact.type === 'int'
        ? voice.words('reason.title', { subject: fact.said[voice.language], value: answerName(voice, fact, value) })
        : answerName(voice, fact, value),
    ];
  });
  return parts.join(' · ');
}

/** What is this plan called? “大渡口区 · 护理中心 · 20 张床 · 非营利性”. */
import type { Facility } from '../facts/index.ts';
import { answerName, ownPlaceName } from './names.ts';
import type { Voice } from './voice.ts';

const naming = ['location', 'facilityType', 'bedCount', 'profitStatus'];

/** The answers that make a plan recognisable; empty where none of them is given. */
export function planTitle(voice: Voice, facility: Facility): readonly string[] {
  return naming.flatMap(name => {
    const fact = voice.rulebook.vocabulary.byName.get(name);
    const value = facility[name];
    if (!fact || value === undefined) return [];
    if (fact.type === 'int')
      return [value === 0 ? voice.words('results.noBeds') : voice.words('results.bedTitle', { count: value })];
    return [fact.type === 'division' ? ownPlaceName(voice, String(value)) : answerName(voice, fact, value)];
  });
}

/** The plan in one line: “大渡口区 · 护理中心 · 20 张床”; empty where nothing of it is known. */
export function planLine(voice: Voice, facility: Facility): string {
  return planTitle(voice, facility).join(' · ');
}

/** The same, and in our words where nothing is known: “您的方案”. */
export function planName(voice: Voice, facility: Facility): string {
  return planLine(voice, facility) || voice.words('results.untitled');
}

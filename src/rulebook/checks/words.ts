/** Do the quotes hold the words that a rule's force and time limits rest on? */
import { bare, numeral } from '../../sources/index.ts';
import { type Fault, fault } from '../fault.ts';
import type { Deadline } from '../rulebook.ts';
import type { Modality } from '../shape.ts';
import type { Legible } from './legible.ts';
import type { LegibleRule } from './legibleRule.ts';

/** One of these words stands in a quote of a rule with this force; a plain statement needs none. rules/README.md lists the same, which a test holds. */
export const forceWords: Readonly<Record<Exclude<Modality, 'state'>, string>> = {
  shall: '应、应当、要、须',
  shallNot: '不得、严禁、杜绝、一律不、禁止',
  may: '可、可以、允许',
  encourage: '鼓励、支持、引导、倡导',
  explore: '探索、推进、逐步、试点、推广、推动、促进、研究',
};

/** The same words as they are found: not 供应 for 应, nor 主要 for 要, nor 可靠 for 可. */
export const forceFound: Readonly<Record<keyof typeof forceWords, RegExp>> = {
  shall: /(?<![供相适反响效对])应(?![用急对])|(?<![主需重首])要(?![求素点])|须/u,
  shallNot: /不得|严禁|杜绝|一律不|禁止/u,
  may: /(?<!认)可(?![靠控信])|允许/u,
  encourage: /鼓励|支持|引导|倡导/u,
  explore: /探索|推进|逐步|试点|推广|推动|促进|研究/u,
};

const UNITS: Readonly<Record<Deadline['unit'], readonly string[]>> = {
  month: ['个月'],
  workingDay: ['个工作日', '工作日'],
  year: ['年'],
};

function quotesOf({ cite }: LegibleRule): readonly string[] {
  return cite.map(it => bare(it.quote));
}

function forceFaults(rule: LegibleRule): readonly Fault[] {
  const { file, id, modality, cite } = rule;
  if (modality === undefined || modality === 'state' || cite.length === 0) return [];
  if (quotesOf(rule).some(it => forceFound[modality].test(it))) return [];
  return [
    fault(
      'modalityNotInQuote',
      file,
      id,
      `力度是 ${modality}，引文中却没有 ${forceWords[modality]} 之一`,
      `the modality is ${modality}, but no quote has one of ${forceWords[modality]}`,
    ),
  ];
}

function isWritten({ amount, unit }: Deadline, quote: string): boolean {
  const figures = [String(amount), ...(amount < 100 ? [numeral(amount)] : [])];
  return UNITS[unit].some(word =>
    figures.some(figure => new RegExp(`(?<![\\d十百]|第)${figure}${word}`, 'u').test(quote)),
  );
}

function deadlineFaults(rule: LegibleRule): readonly Fault[] {
  const quotes = quotesOf(rule);
  return rule.deadlines
    .filter(it => !quotes.some(quote => isWritten(it, quote)))
    .map(({ amount, unit }) =>
      fault(
        'deadlineNotInQuote',
        rule.file,
        rule.id,
        `引文中没有“${amount}${UNITS[unit][0]}”`,
        `no quote has "${amount}${UNITS[unit][0]}"`,
      ),
    );
}

export function words({ documents }: Legible): readonly Fault[] {
  return documents.flatMap(it => it.rules.flatMap(rule => [...forceFaults(rule), ...deadlineFaults(rule)]));
}

/** What would other answers gain, lose and change? As readable lines, or as JSON. */
import { compile } from '../engine/index.ts';
import { type Alternative, whatIf as alternativesOf, isIdle } from '../explore/index.ts';
import { closest, type Facility, type Fact } from '../facts/index.ts';
import { isAskable } from '../questionnaire/index.ts';
import { answerName, conditionText, effectLines, type Voice } from '../report/index.ts';
import { BadInput, type ExitCode, type Outside } from './outside.ts';
import { opening, type PlanOptions, readPlan, warnUncovered } from './readPlan.ts';

export interface WhatIfOptions extends PlanOptions {
  readonly fact?: string;
}

/** By its name, or by its label in either language. */
function factNamed({ rulebook: { vocabulary }, words }: Voice, name: string) {
  const fact = vocabulary.byName.get(name) ?? vocabulary.facts.find(it => [it.label.zh, it.label.en].includes(name));
  if (fact) return fact;
  const known = vocabulary.facts.map(it => it.name);
  const near = closest(name, known);
  const hint = near ? ` ${words('fault.near', { near })}` : '';
  throw new BadInput(`--fact: ${words('cli.explore.noFact', { name, known: known.join(', ') })}${hint}`);
}

/** What keeps a question that was asked about from having an effect. */
function notAsked(voice: Voice, facts: readonly Fact[], facility: Facility): readonly string[] {
  return facts
    .filter(it => !isAskable(it, facility))
    .map(it => voice.words('explore.notAskedNow', { condition: conditionText(voice, it.askWhen) }));
}

/** Answers to a question that do the same stand together. `facts`: those that were asked about, if only some were. */
function render(voice: Voice, facts: readonly Fact[], found: readonly Alternative[]): string {
  const { words, language } = voice;
  if (found.length === 0)
    return `${words(facts.some(it => it.type === 'date') ? 'explore.noDates' : 'explore.nothing')}\n`;
  const idle = found.filter(isIdle);
  const groups = new Map<
    string,
    { readonly fact: Fact; readonly effect: readonly string[]; readonly names: string[] }
  >();
  for (const it of found.filter(it => !isIdle(it))) {
    const effect = effectLines(voice, it, it.fact.type === 'division');
    const key = JSON.stringify([it.fact.name, effect]);
    const group = groups.get(key) ?? { fact: it.fact, effect, names: [] };
    group.names.push(answerName(voice, it.fact, it.value));
    groups.set(key, group);
  }
  const lines = [...groups.values()].flatMap(({ fact, effect, names }) => [
    words('case.is', { label: fact.label[language], value: names.join(words('explore.or')) }),
    ...effect.map(line => `  ${line}`),
  ]);
  return `${[...lines, ...(idle.length > 0 ? [words('explore.idle', { count: idle.length })] : [])].join('\n')}\n`;
}

export async function whatIf(path: string, options: WhatIfOptions, outside: Outside): Promise<ExitCode> {
  const { loaded, voice } = opening(options, outside);
  const facts = options.fact === undefined ? undefined : [factNamed(voice, options.fact)];
  const { assessed } = await readPlan(path, options, outside, voice);
  const decider = compile(loaded.rulebook);
  warnUncovered(voice, assessed, decider.decide(assessed), outside);
  const found = alternativesOf(loaded.rulebook, decider, assessed, facts);
  const exported = found.map(({ fact, value, changes, ...effect }) => ({
    fact: fact.name,
    value,
    ...effect,
    changes: changes.map(({ rule, from, to }) => ({ rule, from, to })),
  }));
  const silent = notAsked(voice, facts ?? [], assessed);
  for (const it of silent) outside.warn(it);
  if (silent.length > 0 && !options.json) return 0;
  await outside.print(options.json ? `${JSON.stringify(exported, null, 2)}\n` : render(voice, facts ?? [], found));
  return 0;
}

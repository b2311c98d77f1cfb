/** At which numbers does a plan's result change? As readable lines, or as JSON. */
import { compile, type Decision } from '../engine/index.ts';
import { type Boundaries, boundaries as boundariesOf, type DecidedStretch } from '../explore/index.ts';
import type { Facility, Fact } from '../facts/index.ts';
import { answerName, rangeText, type Voice } from '../report/index.ts';
import type { ExitCode, Outside } from './outside.ts';
import { opening, type PlanOptions, readPlan, warnUncovered } from './readPlan.ts';

/** “适用 · 有不同读法”. */
function decided({ words }: Voice, { status, contested }: Decision): string {
  return [words(`status.${status}`), ...(contested.length > 0 ? [words('status.contested')] : [])].join(' · ');
}

function changeLines(voice: Voice, before: DecidedStretch, now: DecidedStretch): readonly string[] {
  const { rulebook, language, words } = voice;
  return rulebook.rules.flatMap((rule, at) => {
    const [was, is] = [before.decisions[at], now.decisions[at]];
    if (!was || !is || !now.changes.includes(rule.id)) return [];
    const from = decided(voice, was);
    const to = decided(voice, is);
    const params = { title: rule.title[language], number: rule.document.number, clause: rule.cite[0].clause, from, to };
    const still = was.missing.join() === is.missing.join() ? 'boundary.readings' : 'boundary.missing';
    return [`    ${words(from === to ? still : 'boundary.change', params)}`];
  });
}

function stretchLines(voice: Voice, fact: Fact, stretches: readonly DecidedStretch[], answer: unknown) {
  return stretches.flatMap((it, at) => {
    const range = rangeText(voice, fact, [it.from, it.to]);
    const isHere = typeof answer === 'number' && it.from <= answer && answer <= it.to;
    const before = stretches[at - 1];
    return [
      `  ${isHere ? voice.words('boundary.here', { range, value: answerName(voice, fact, answer) }) : range}`,
      ...(before ? changeLines(voice, before, it) : []),
    ];
  });
}

function render(voice: Voice, facility: Facility, found: readonly Boundaries[]): string {
  const { words, language } = voice;
  const lines = found.flatMap(({ fact, stretches }) => {
    const label = fact.label[language];
    if (stretches.length === 1) return [words('boundary.none', { label })];
    return [label, ...stretchLines(voice, fact, stretches, facility[fact.name])];
  });
  return `${lines.join('\n')}\n`;
}

export async function boundaries(path: string, options: PlanOptions, outside: Outside): Promise<ExitCode> {
  const { loaded, voice } = opening(options, outside);
  const { assessed } = await readPlan(path, options, outside, voice);
  const decider = compile(loaded.rulebook);
  warnUncovered(voice, assessed, decider.decide(assessed), outside);
  const found = boundariesOf(loaded.rulebook, decider, assessed);
  const exported = found.map(({ fact, stretches }) => ({
    fact: fact.name,
    stretches: stretches.map(({ from, to, changes }) => ({ from, to, changes })),
  }));
  await outside.print(options.json ? `${JSON.stringify(exported, null, 2)}\n` : render(voice, assessed, found));
  return 0;
}

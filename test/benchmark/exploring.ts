/** How long does exploring take in Node? */
import { compile } from '../../src/engine/index.ts';
import { effectsAround } from '../../src/explore/effect.ts';
import { whatIf } from '../../src/explore/index.ts';
import type { Facility } from '../../src/facts/index.ts';
import type { Rulebook } from '../../src/rulebook/index.ts';
import { readRulebook } from '../rulebook.ts';
import { fullPlan, manyPlaces, onlyPlace } from './corpora.ts';
import type { Figure } from './figure.ts';

/** The median of some runs, each of so many rounds, in milliseconds a round; the first runs warm up and do not count. */
function median(run: () => unknown, rounds = 1): number {
  const times: number[] = [];
  for (let at = 0; at < 60; at += 1) {
    const start = performance.now();
    for (let round = 0; round < rounds; round += 1) run();
    times.push((performance.now() - start) / rounds);
  }
  return times.slice(20).sort((a, b) => a - b)[20] ?? 0;
}

/** How many times as long one takes as the other, run by turns; by the quicker quarter of the runs, which other work has not disturbed. */
function ratioOf(one: () => unknown, other: () => unknown): number {
  const times = [one, other].map((): number[] => []);
  for (let at = 0; at < 400; at += 1)
    for (const [which, run] of [one, other].entries()) {
      const start = performance.now();
      for (let round = 0; round < 50; round += 1) run();
      times[which]?.push(performance.now() - start);
    }
  const [a = 0, b = 1] = times.map(it => it.slice(100).sort((x, y) => x - y)[75]);
  return a / b;
}

function singles(rulebook: Rulebook, plan: Facility) {
  const decider = compile(rulebook);
  const alternatives = whatIf(rulebook, decider, plan);
  return { alternatives, time: median(() => whatIf(rulebook, decider, plan)) };
}

function pairs(rulebook: Rulebook, plan: Facility) {
  const decider = compile(rulebook);
  const alternatives = whatIf(rulebook, decider, plan);
  const all = alternatives.flatMap((one, at) =>
    alternatives
      .slice(at + 1)
      .flatMap(other =>
        one.fact === other.fact ? [] : [{ [one.fact.name]: one.value, [other.fact.name]: other.value }],
      ),
  );
  const run = () => {
    const effectOf = effectsAround(rulebook, decider, plan);
    for (const it of all) effectOf(it);
  };
  return { count: all.length, time: median(run) };
}

export function exploring(): readonly Figure[] {
  const real = readRulebook();
  const plan = fullPlan(real, '500104');
  const single = singles(real, plan);
  const pair = pairs(real, plan);
  const large = manyPlaces(real, 100, 120);
  const there = fullPlan(real, large.documents[50]?.jurisdiction ?? '');
  const [all, alone] = [large, onlyPlace(large, 50)].map(compile);
  const ratio = ratioOf(
    () => all?.decide(there),
    () => alone?.decide(there),
  );
  const many = singles(large, there);
  return [
    { name: 'singles', count: single.alternatives.length, value: single.time, unit: 'ms', goal: 5 },
    { name: 'pairs', count: pair.count, value: pair.time, unit: 'ms', goal: 200 },
    { name: 'largeDecision', count: large.rules.length, value: ratio, unit: '×', goal: 2 },
    { name: 'largeSingles', count: many.alternatives.length, value: many.time, unit: 'ms', goal: 5 },
  ];
}

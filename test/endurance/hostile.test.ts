/** Whatever comes in by any door: is it answered rightly or refused by name, never with a stack trace and never with a wrong decision? */
import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import type { AnswerFault, Facility } from '../../src/facts/index.ts';
import { translator } from '../../src/i18n/index.ts';
import { plainFaultText } from '../../src/report/index.ts';
import { readAddress } from '../../src/ui/plan/address.ts';
import { load } from '../../src/ui/plan/saved.ts';
import { runCli } from '../cli/runCli.ts';
import { countFrom } from '../environment.ts';
import { readRulebook } from '../rulebook.ts';
import { hostileAddress, hostileJson, hostileStorage, writtenEntry } from './arbitraries.ts';
import { refusedIn } from './reference.ts';

/** Inputs at each door; `npm run endure` asks for 100,000. */
const COUNT = countFrom('HOSTILE', 4_000);
const SEED = countFrom('SEED', 20_261_125);
const TODAY = '2026-06-01';

const rulebook = readRulebook();
const decider = compile(rulebook);
const voice = { rulebook, language: 'zh' as const, words: translator('zh') };
const counted: Record<string, { inputs: number; accepted: number; refused: number }> = {};

function count(door: string, accepted: boolean): void {
  counted[door] ??= { inputs: 0, accepted: 0, refused: 0 };
  counted[door].inputs += 1;
  counted[door][accepted ? 'accepted' : 'refused'] += 1;
}

afterAll(() => {
  console.info(`hostile inputs: ${JSON.stringify(counted)}`);
  if (process.env.MEASURED) writeFileSync(process.env.MEASURED, JSON.stringify({ seed: SEED, doors: counted }));
});

/** A name as it comes out of the program: half a character is no character. */
function asWritten(name: string): string {
  return name.replace(/[\ud800-\udfff]/g, '\ufffd');
}

/** The text as JSON, if it is any; a byte order mark before it counts for nothing. */
function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A message for a person: it says something, in no program's words but those that were sent. */
function expectPlain(message: string, sent: string): void {
  expect(message.trim()).not.toBe('');
  const words = message.match(/\n\s+at |\bTypeError|\bReferenceError|\bSyntaxError|\[object|undefined is|NaN/g);
  expect((words ?? []).filter(it => !sent.includes(it))).toEqual([]);
}

/** A fault as the page tells it: the value in it is the sender's own. */
function expectToldPlainly(fault: AnswerFault): void {
  const message = plainFaultText(voice, fault);
  expect(message).toContain(fault.value);
  expect(fault.value).not.toBe('[object Object]');
  expectPlain(message, fault.value);
}

function statusesOf(facility: Facility): readonly string[] {
  return decider
    .decide({ asOf: TODAY, ...facility })
    .map(it => `${it.rule} ${it.status} ${it.missing} ${it.contested.length > 0}`);
}

/** Where a refusal is right: nothing that could be decided was sent, or a name came twice, which no reading can settle. */
function expectRefusal(text: string, read: { readonly value: unknown } | undefined, message: string): void {
  expectPlain(message, text);
  const wrong = read ? refusedIn(read.value) : 'all';
  if (message.includes('两次')) {
    // The second name may be where the text breaks off: no colon is asked for.
    const names = [...text.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(it => String(parsed(it[0])?.value));
    expect(names.some((it, at) => names.indexOf(it) < at && message.includes(asWritten(it)))).toBe(true);
    return;
  }
  expect(wrong).not.toEqual([]);
  if (wrong === 'all') expect(message).toMatch(/第 \d+ 行|\{ … \}|\{"id"/);
  else
    expect(
      wrong.some(it => message.includes(asWritten(it))),
      `${text}: ${message.slice(0, 200)}`,
    ).toBe(true);
}

/** Inputs sent at once. */
const size = 2_000;

describe(`${COUNT} hostile inputs at each door`, () => {
  it('of the command line: one plan in JSON', async () => {
    const texts = fc.sample(hostileJson, { numRuns: Math.ceil(COUNT / 20), seed: SEED });
    for (const input of texts) {
      const { code, output, errors } = await runCli(['assess', '-', '--json'], { input, today: TODAY });
      count('command line', code === 0);
      if (code === 2) {
        expect(output).toBe('');
        expect(errors).toContain('标准输入');
        expectRefusal(input, parsed(input), errors);
        continue;
      }
      const value = parsed(input)?.value as Facility;
      expect(refusedIn(value)).toEqual([]);
      const { facility, decisions } = JSON.parse(output);
      expect(facility).toEqual(JSON.parse(JSON.stringify(value))); // JSON knows no -0
      const found = decisions.map(
        (it: { rule: string; status: string; missing: string[]; contested: unknown }) =>
          `${it.rule} ${it.status} ${it.missing} ${it.contested !== null}`,
      );
      expect(found).toEqual(statusesOf(value));
    }
  });

  it('of the command line: many plans in JSON lines', async () => {
    for (let from = 0; from < COUNT; from += size) {
      const texts = fc
        .sample(hostileJson, { numRuns: Math.min(size, COUNT - from), seed: SEED + 1 + from })
        .map(it => it.replace(/[\r\n]/g, ' '));
      const input = texts.map((it, at) => `{"id":${at},"facility":${it}}`).join('\n');
      const { output } = await runCli(['batch', '-', '--status', 'applies,open'], { input, today: TODAY });
      const answers = output
        .trimEnd()
        .split('\n')
        .map(it => JSON.parse(it));
      expect(answers).toHaveLength(texts.length);
      answers.forEach((answer, at) => {
        const row = `{"id":${at},"facility":${texts[at]}}`;
        const read = parsed(row)?.value as { id: unknown; facility?: Facility } | undefined;
        count('command line', !answer.error);
        if (answer.error) {
          expectPlain(answer.error.message, row);
          if (read && Object.keys(read).every(it => it === 'id' || it === 'facility') && read.id === at)
            expectRefusal(row, { value: read.facility }, answer.error.message);
          return;
        }
        const facility = read?.facility ?? {};
        expect(refusedIn(facility)).toEqual([]);
        const found = answer.decisions.map(
          (it: { rule: string; status: string; missing?: string[]; contested?: true }) =>
            `${it.rule} ${it.status} ${it.missing ?? []} ${it.contested === true}`,
        );
        expect(found).toEqual(statusesOf(facility).filter(it => !it.includes(' doesNotApply ')));
      });
    }
  });

  it('of CSV', async () => {
    const columns = rulebook.vocabulary.facts.map(it => it.name);
    const row = fc.array(writtenEntry, { maxLength: 6 }).map(entries => {
      const said = new Map(entries.filter(([name]) => columns.includes(name)));
      return columns.map(it => said.get(it) ?? '');
    });
    const damage = fc.constantFrom('', '', '', '', ',', '"', '"x', 'a,b', '\u0000');
    const sound = (cells: readonly string[]) => Papa.unparse([cells as string[]], { newline: '\n' });
    for (let from = 0; from < COUNT; from += size) {
      const rows = fc.sample(fc.tuple(row, damage), { numRuns: Math.min(size, COUNT - from), seed: SEED + 2 + from });
      const input = [
        ['id', ...columns].join(','),
        ...rows.map(([cells, extra], at) => `${sound([`r${at}`, ...cells])}${extra}`),
      ].join('\n');
      const { output } = await runCli(['batch', '-', '--format', 'csv', '--status', 'applies,open'], {
        input,
        today: TODAY,
      });
      const { data } = Papa.parse<Record<string, string>>(output, { header: true, skipEmptyLines: true });
      const byId = new Map<string, Record<string, string>[]>();
      for (const it of data) {
        const own = byId.get(it.id ?? '');
        if (own) own.push(it);
        else byId.set(it.id ?? '', [it]);
      }
      rows.forEach(([cells, extra], at) => {
        const answer = byId.get(`r${at}`) ?? []; // no line where nothing applies or is open
        const refusal = answer.find(it => it.error);
        count('CSV', !refusal);
        if (refusal?.error !== undefined) expectPlain(refusal.error, [...cells, extra].join());
        const { data: lines, errors } = Papa.parse<string[]>(sound([`r${at}`, ...cells]) + extra, {
          delimiter: ',',
          newline: '\n',
        });
        const [[id, ...read] = []] = lines;
        const isRow = errors.length === 0 && lines.length === 1 && read.length === columns.length && id === `r${at}`;
        if (!isRow) {
          expect(answer.filter(it => it.rule)).toEqual([]);
          return;
        }
        if (read.some(it => it.includes('\n'))) {
          expect(answer.filter(it => it.rule)).toEqual([]); // refused line by line, each by its number
          return;
        }
        if (refusal) {
          expect(columns.filter((_, column) => read[column] !== '')).toContain(refusal.errorFact);
          return;
        }
        const said = columns.flatMap((name, column) => (read[column] ? [[name, read[column]] as const] : []));
        const facility = Object.fromEntries(said.map(([name, it]) => [name, plainly(name, it)])) as Facility;
        expect(refusedIn(facility), JSON.stringify([cells, extra, read])).toEqual([]);
        const found = answer.map(it => `${it.rule} ${it.status} ${it.missing} ${it.contested === 'true'}`);
        expect(found).toEqual(statusesOf(facility).filter(it => !it.includes(' doesNotApply ')));
      });
    }
  });

  it('of the address', () => {
    for (const fragment of fc.sample(hostileAddress, { numRuns: COUNT, seed: SEED + 3 })) {
      const { facility, faults, page } = readAddress(rulebook.vocabulary, fragment);
      count('address', faults.length === 0);
      expect(['start', 'check', 'onepage', 'results', 'documents', 'assurance']).toContain(page);
      expect(refusedIn(facility)).toEqual([]);
      for (const it of faults) {
        expectToldPlainly(it);
        expect(Object.hasOwn(facility, it.fact)).toBe(false);
      }
      // What stands in the address is either among the answers, or refused, or the language.
      const query = fragment.replace(/^#/, '').split(/\?(.*)/s)[1] ?? '';
      const told = new Set([...Object.keys(facility), ...faults.map(it => it.fact), 'lang']);
      for (const [name] of new URLSearchParams(query)) expect(told).toContain(name);
      for (const [name, value] of new URLSearchParams(query))
        if (Object.hasOwn(facility, name) && new URLSearchParams(query).getAll(name).length === 1)
          expect(facility[name]).toEqual(plainly(name, value));
    }
  });

  it('of the storage', () => {
    for (const text of fc.sample(hostileStorage, { numRuns: COUNT, seed: SEED + 4 })) {
      const storage = { getItem: () => text, setItem: () => {} } as unknown as Storage;
      const { saved, faults, unreadable } = load(rulebook.vocabulary, storage, '2026-11-21');
      count('storage', faults.length === 0 && unreadable === undefined);
      expect(refusedIn(saved.facility ?? {})).toEqual([]);
      expect(refusedIn(saved.own?.facility ?? {})).toEqual([]);
      for (const it of faults) expectToldPlainly(it);
      const stood = text.startsWith('\ufeff') ? undefined : parsed(text);
      const value = stood?.value as
        | { readonly facility?: unknown; readonly own?: { facility?: unknown; replacedBy?: unknown } | null }
        | undefined;
      const { facility: said = {}, own } = isObject(value) ? value : {};
      const ownIsSound =
        own === undefined ||
        own === null ||
        (isObject(own) &&
          isObject(own.facility ?? {}) &&
          ['link', 'trial', 'nothing'].includes(String(own.replacedBy)));
      if (!isObject(value) || !isObject(said) || !ownIsSound) {
        expect([saved, faults, unreadable]).toEqual([{}, [], text]);
        continue;
      }
      const wrong = refusedIn(said);
      const kept = Object.entries(said as Facility).filter(([name]) => !wrong.includes(name));
      expect(saved.facility).toEqual(Object.fromEntries(kept));
      const wrongAside = own ? refusedIn(own.facility ?? {}) : [];
      expect(faults.map(it => it.fact)).toEqual([...wrong, ...wrongAside]);
    }
  });
});

/** What a person means who writes this in an address or a cell. */
function plainly(name: string, written: string): unknown {
  const fact = rulebook.vocabulary.byName.get(name);
  if (fact?.type === 'int') return Number(written);
  if (fact?.type === 'bool') return written === 'true';
  if (fact?.type === 'set') return written === '' || written === '[]' ? [] : written.split(',').map(it => it.trim());
  return written;
}

/** Are these really answers about a facility? The one door for files, addresses, saved answers and forms. */
import { z } from 'zod';
import { closest } from './closest.ts';
import { isDivision } from './division.ts';
import type { Facility, FactValue } from './facility.ts';
import { nameToday, type Renamed, valueToday } from './renaming.ts';
import type { Fact, Vocabulary } from './vocabulary.ts';

export type FaultCode = 'notAnObject' | 'unknownFact' | 'wrongType' | 'notAllowed' | 'outOfRange' | 'repeated';

/** One refused answer: the fact, the value as it came, what is allowed, and the near name of a misspelt one. */
export interface AnswerFault {
  readonly code: FaultCode;
  readonly fact: string;
  readonly value: string;
  readonly allowed: string;
  readonly near?: string;
}

export interface Parsed {
  readonly facility: Facility;
  readonly faults: readonly AnswerFault[];
  /** Answers that came under older names, where there are any; they stand in `facility` by today's. */
  readonly renamed?: readonly Renamed[];
}

/** The values a fact allows, in the interface's own words. */
export function allowed(fact: Fact): string {
  switch (fact.type) {
    case 'division':
      return 'GB/T 2260, 6 digits (500104, 330902, 000000 …)';
    case 'date':
      return 'YYYY-MM-DD';
    case 'int':
      return `${fact.min}..${fact.max}`;
    case 'bool':
      return 'true, false';
    case 'enum':
    case 'set':
      return (fact.options ?? []).map(it => String(it.value)).join(', ');
    default:
      return fact.type satisfies never;
  }
}

const day = z.iso.date();

/** True for a day that the calendar has, as YYYY-MM-DD. */
export function isDate(value: string): boolean {
  return day.safeParse(value).success;
}

function faultOf(fact: Fact, value: unknown): FaultCode | undefined {
  const member = (it: unknown) => (fact.options ?? []).some(o => o.value === it);
  switch (fact.type) {
    case 'division':
      return typeof value !== 'string' ? 'wrongType' : isDivision(value) ? undefined : 'notAllowed';
    case 'date':
      return typeof value !== 'string' ? 'wrongType' : isDate(value) ? undefined : 'notAllowed';
    case 'bool':
      return typeof value === 'boolean' ? undefined : 'wrongType';
    case 'int':
      if (typeof value !== 'number' || !Number.isInteger(value)) return 'wrongType';
      return value >= (fact.min ?? value) && value <= (fact.max ?? value) ? undefined : 'outOfRange';
    case 'enum':
      return typeof value !== 'string' ? 'wrongType' : member(value) ? undefined : 'notAllowed';
    case 'set':
      if (!Array.isArray(value) || value.some(it => typeof it !== 'string')) return 'wrongType';
      if (new Set(value).size !== value.length) return 'repeated';
      return value.every(member) ? undefined : 'notAllowed';
    default:
      return fact.type satisfies never;
  }
}

/** A value as it came; one that is nested too deeply to be written down is told as such. */
function shown(value: unknown): string {
  try {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  } catch {
    return Array.isArray(value) ? '[[…]]' : '{…}';
  }
}

/** The part of a set, or the value itself, that is not allowed. */
function culprit(fact: Fact, value: unknown): string {
  if (fact.type !== 'set' || !Array.isArray(value)) return shown(value);
  return shown(value.find(it => !(fact.options ?? []).some(o => o.value === it)) ?? value);
}

/** Reads answers from JSON. What is refused is named in `faults`; the rest stands in `facility`. */
export function parseFacility(vocabulary: Vocabulary, input: unknown): Parsed {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return { facility: {}, faults: [{ code: 'notAnObject', fact: '', value: shown(input), allowed: '{ … }' }] };
  const facility: Record<string, FactValue> = {};
  const faults: AnswerFault[] = [];
  const renamed: Renamed[] = [];
  for (const [name, came] of Object.entries(input)) {
    const today = vocabulary.byName.has(name) ? name : nameToday(vocabulary.renamed, name);
    const fact = vocabulary.byName.get(today);
    const value = valueToday(vocabulary.renamed, today, came);
    const names = vocabulary.facts.map(it => it.name);
    if (!fact) {
      const near = closest(name, names);
      faults.push({
        code: 'unknownFact',
        fact: name,
        value: shown(value),
        allowed: names.join(', '),
        ...(near && { near }),
      });
      continue;
    }
    // Under its old name and its new one at once: today's counts.
    const isTwice = today !== name && (Object.hasOwn(input, today) || Object.hasOwn(facility, today));
    const code = isTwice ? 'repeated' : faultOf(fact, value);
    if (!code) {
      facility[today] = value as FactValue;
      if (today !== name || shown(value) !== shown(came))
        renamed.push({ fact: name, value: shown(came), factToday: today, valueToday: shown(value) });
      continue;
    }
    const bad = culprit(fact, value);
    const near =
      code === 'notAllowed' && fact.options
        ? closest(
            bad,
            fact.options.map(it => String(it.value)),
          )
        : undefined;
    faults.push({ code, fact: isTwice ? name : today, value: bad, allowed: allowed(fact), ...(near && { near }) });
  }
  return { facility, faults, ...(renamed.length > 0 && { renamed }) };
}

/** One answer written as text (address, form, CSV cell) as the value it stands for. Sets are comma-separated; `[]` or nothing is the empty set. */
function fromText(fact: Fact, written: string): unknown {
  switch (fact.type) {
    case 'bool':
      return written === 'true' ? true : written === 'false' ? false : written;
    case 'int':
      return /^-?\d{1,15}$/.test(written.trim()) ? Number(written) : written;
    case 'set':
      return written === '' || written === '[]' ? [] : written.split(',').map(it => it.trim());
    case 'enum':
    case 'division':
    case 'date':
      return written;
    default:
      return fact.type satisfies never;
  }
}

/** Answers written as text, one string a fact, as the values they stand for; what stands for none stays as it is. */
export function valuesOf(
  vocabulary: Vocabulary,
  written: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const values = Object.entries(written).map(([name, it]) => {
    const fact = vocabulary.byName.get(name) ?? vocabulary.byName.get(nameToday(vocabulary.renamed, name));
    return [name, fact ? fromText(fact, it) : it] as const;
  });
  return Object.fromEntries(values);
}

/** Reads answers written as text; the same faults as `parseFacility`. */
export function parseText(vocabulary: Vocabulary, written: Readonly<Record<string, string>>): Parsed {
  return parseFacility(vocabulary, valuesOf(vocabulary, written));
}

/** An answer as text, so that `parseText` reads it back. */
export function toText(value: FactValue): string {
  return Array.isArray(value) ? value.join(',') : String(value);
}

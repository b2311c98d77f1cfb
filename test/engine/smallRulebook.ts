/** What is the smallest rulebook on which the engine's laws can be seen? Invented facts and documents; only what the engine reads. */
import { type All, type Any, type Fact, type Vocabulary, vocabularyOf } from '../../src/facts/index.ts';
import type { PolicyDocument, Rule, Rulebook } from '../../src/rulebook/index.ts';

const words = { zh: '…', en: '…' };

function fact(name: string, type: Fact['type'], more: Partial<Fact> = {}): Fact {
  return {
    name,
    type,
    nature: 'choice',
    topic: 't',
    label: words,
    question: words,
    why: { ...words, basis: [] },
    said: words,
    ...more,
  };
}

function choice(name: string, type: 'enum' | 'set' | 'bool', values: readonly (string | boolean)[]): Fact {
  return fact(name, type, { options: values.map(value => ({ value, ...words })) });
}

/** Small enough that every completion can be tried. */
export const vocabulary: Vocabulary = vocabularyOf({
  topics: [],
  facts: [
    fact('location', 'division'),
    fact('asOf', 'date'),
    choice('type', 'enum', ['clinic', 'hospital', 'lab']),
    fact('beds', 'int', { min: 0, max: 3 }),
    choice('route', 'enum', ['new', 'idle', 'lease']),
    choice('nonprofit', 'bool', [true, false]),
    choice('services', 'set', ['home', 'online']),
  ],
});

function document(slug: string, jurisdiction: string, inForceFrom: string): PolicyDocument {
  return { slug, jurisdiction, inForceFrom } as PolicyDocument;
}

export const city = document('city', '500000', '2020-04-30');
export const district = document('district', '500104', '2020-12-01');

/** A reading without a condition is standing. */
export type Reading = All | Any | undefined;

function readingOf(when: Reading, at: number) {
  return { zh: `别解${at + 1}`, en: `reading ${at + 1}`, ...(when && { when }) };
}

export function ruleOf(id: string, of: PolicyDocument, when: Reading, others: readonly Reading[] = []): Rule {
  return { id, document: of, ...(when && { when }), otherReadings: others.map(readingOf) } as unknown as Rule;
}

export function rulebookOf(rules: readonly Rule[]): Rulebook {
  return {
    vocabulary,
    documents: [city, district],
    rules,
    topics: [],
    matters: [],
    divisions: [],
    declarations: { alternatives: [] },
    ledgers: new Map(),
    notes: [],
    noteThemes: [],
    terms: [],
    searchWords: { groups: [], fillers: [] },
    readings: [],
    dates: [],
  };
}

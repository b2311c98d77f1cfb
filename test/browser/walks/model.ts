/** What must the page say after each step? Told once more, plainly, from the steps alone and a fresh decision. */
import { compile, type Decider, type Decision } from '../../../src/engine/index.ts';
import type { Facility, Fact, FactValue } from '../../../src/facts/index.ts';
import { mattersIn, parts, report } from '../../../src/report/index.ts';
import { readRulebook } from '../../rulebook.ts';
import type { Did, Seen } from './takeSteps.ts';

const rulebook = readRulebook();
const { byName } = rulebook.vocabulary;
const decider: Decider = compile(rulebook);

type Answers = Readonly<Record<string, FactValue>>;

interface Aside {
  readonly facility: Answers;
  readonly replacedBy: 'link' | 'trial' | 'nothing';
}

/** What the applicant has said so far, and how they read. */
export interface Model {
  readonly facility: Answers;
  /** Their own answers while others stand in their place. */
  readonly own?: Aside | undefined;
  readonly language: 'zh' | 'en';
  readonly largeText: boolean;
}

export const beginning: Model = { facility: {}, language: 'zh', largeText: false };

function fact(name: string): Fact {
  const found = byName.get(name);
  if (!found) throw new Error(`There is no fact ${name}.`);
  return found;
}

/** The answer that a field's text or ticked boxes stand for: a value, nothing said, or nothing that can be read. */
function meant({ type, options = [], min = 0, max = 0 }: Fact, written: string | readonly number[]) {
  if (typeof written !== 'string') {
    if (written.length === 0) return 'nothing';
    return { value: written.flatMap(at => options[at]?.value ?? []).map(String) };
  }
  const text = written.trim();
  if (text === '') return 'nothing';
  if (type === 'bool') return { value: text === 'true' };
  if (type !== 'int') return { value: text };
  const isWhole = /^\d+$/.test(text) && Number(text) >= min && Number(text) <= max;
  return isWhole ? { value: Number(text) } : 'unreadable';
}

/** The answers in an address, which holds nothing else but a language. */
function inAddress(hash: string): { readonly facility: Answers; readonly language?: 'zh' | 'en' } {
  const { lang, ...said } = Object.fromEntries(new URLSearchParams(hash.split(/\?(.*)/s)[1] ?? ''));
  const facility: Record<string, FactValue> = {};
  for (const [name, text] of Object.entries(said)) {
    const { type } = fact(name);
    if (type === 'set') facility[name] = text === '' ? [] : text.split(',');
    else facility[name] = type === 'int' ? Number(text) : type === 'bool' ? text === 'true' : text;
  }
  return { facility, ...((lang === 'zh' || lang === 'en') && { language: lang }) };
}

/** Answers in an order that does not depend on when they were given; members of a set count in any order. */
export function sorted(facility: Answers): string {
  const said = Object.entries(facility).map(([name, it]) => [name, Array.isArray(it) ? [...it].sort() : it] as const);
  return JSON.stringify(said.sort(([one], [other]) => one.localeCompare(other)));
}

const isEmpty = (facility: Answers) => Object.keys(facility).length === 0;

/** Other answers come; the applicant's own stand aside, the first of several, unless there is nothing to lose. */
function replaced(model: Model, facility: Answers, replacedBy: Aside['replacedBy']): Model {
  const { own } = model;
  const isStillAside = own && (own.replacedBy !== 'nothing' || isEmpty(model.facility));
  const aside = isStillAside ? own.facility : model.facility;
  const nothingToLose = isEmpty(aside) || sorted(aside) === sorted(facility);
  return { ...model, facility, own: nothingToLose ? undefined : { facility: aside, replacedBy } };
}

function answered(model: Model, name: string, value: FactValue | undefined): Model {
  const { [name]: _old, ...others } = model.facility;
  return { ...model, facility: value === undefined ? others : { ...others, [name]: value } };
}

/** The model after a step. What is tried out is known to the page alone; it may only add to the answers, or exchange some. */
export function after(model: Model, { did, hash, refusal }: Seen): Model {
  switch (did.what) {
    case 'answer': {
      const said = meant(fact(did.fact), did.written);
      if (said === 'unreadable' || (said === 'nothing' && refusal)) {
        if (!refusal) throw new Error(`“${did.written}” was taken.`);
        return model;
      }
      return answered(model, did.fact, said === 'nothing' ? undefined : said.value);
    }
    case 'edit': {
      const said = meant(fact(did.fact), did.written);
      return said === 'unreadable' ? model : answered(model, did.fact, said === 'nothing' ? undefined : said.value);
    }
    case 'unsure':
      return answered(model, did.fact, undefined);
    case 'link':
    case 'paste': {
      const { facility, language = model.language } = inAddress(did.hash);
      const read = { ...model, language };
      return isEmpty(facility) || sorted(facility) === sorted(model.facility) ? read : replaced(read, facility, 'link');
    }
    case 'try': {
      const { facility } = inAddress(hash);
      const lost = Object.keys(model.facility).filter(it => !(it in facility));
      if (lost.length > 0) throw new Error(`Trying lost the answers to ${lost}.`);
      return replaced(model, facility, 'trial');
    }
    case 'startAgain':
      return replaced(model, {}, 'nothing');
    case 'takeBack':
      return { ...model, facility: model.own?.facility ?? {}, own: undefined };
    case 'keep':
      return { ...model, own: undefined };
    case 'language':
      return { ...model, language: model.language === 'zh' ? 'en' : 'zh' };
    case 'largeText':
      return { ...model, largeText: !model.largeText };
    case 'back':
    case 'forward':
    case 'previous':
    case 'dismiss':
    case 'reload':
    case 'open':
      return model;
    default:
      return did satisfies never;
  }
}

/** Everything in which the page differs from what it must say. */
export function differences(model: Model, seen: Seen, today: string): readonly string[] {
  const wrong: string[] = [];
  const equal = (what: string, found: string, expected: string) => {
    if (found !== expected) wrong.push(`${what}: ${found} instead of ${expected}`);
  };
  const { facility, language } = model;
  const shown = inAddress(seen.hash);
  const stored = JSON.parse(seen.stored) as { facility: Answers; own?: Aside; language: string; largeText: boolean };
  equal('answers in the address', sorted(shown.facility), sorted(facility));
  equal('language in the address', shown.language ?? 'zh', language);
  equal('saved answers', sorted(stored.facility), sorted(facility));
  equal('answers kept aside', sorted(stored.own?.facility ?? {}), sorted(model.own?.facility ?? {}));
  equal('saved reading', `${stored.language} ${stored.largeText}`, `${language} ${model.largeText}`);
  equal('reading', `${seen.lang} ${seen.largeText}`, `${language === 'zh' ? 'zh-CN' : 'en-GB'} ${model.largeText}`);
  equal('alarm', seen.alarm, '');
  if (!seen.parts && !seen.progress) return wrong;
  const assessed: Facility = { asOf: today, ...facility };
  const decisions: readonly Decision[] = decider.decide(assessed);
  const fresh = report(rulebook, assessed, decisions);
  if (seen.parts)
    for (const part of parts) {
      const titles = mattersIn(fresh, part).map(it => it.matter.title[language]);
      equal(part, (seen.parts[part] ?? []).toSorted().join('；'), titles.toSorted().join('；'));
    }
  if (seen.progress) {
    const concerned = new Set(fresh.matters.flatMap(it => it.rules.map(view => view.rule.id)));
    const open = decisions.filter(it => it.status === 'open').length;
    equal('progress', seen.progress.join('/'), [concerned.size - open, Math.max(concerned.size, 1)].join('/'));
  }
  return wrong;
}

/** A step as one line, to walk a failing way again. */
export function told(did: Did): string {
  const { what, ...rest } = did;
  return `${what} ${Object.values(rest).map(String).join(' = ')}`.trim();
}

/** What must the page say after each step? Told once more, plainly, from the steps alone and a fresh decision. */
import { compile, type Decider, type Decision } from '../../../src/engine/index.ts';
import type { Facility, Fact, FactValue } from '../../../src/facts/index.ts';
import { coverage, mattersIn, parts, type Report, report } from '../../../src/report/index.ts';
import type { TextSize } from '../../../src/ui/plan/reading.ts';
import { readRulebook } from '../../rulebook.ts';
import type { Did, Seen } from './takeSteps.ts';

const rulebook = readRulebook();
const { byName } = rulebook.vocabulary;
const decider: Decider = compile(rulebook);

type Answers = Readonly<Record<string, FactValue>>;

interface Aside {
  readonly facility: Answers;
  readonly unsure: readonly string[];
  readonly replacedBy: 'link' | 'trial' | 'nothing';
  /** Whether what stands in their place was changed since. */
  readonly isEdited?: boolean;
  /** Whether they were somebody else's, as sent. */
  readonly isSent?: boolean;
  /** What had been put aside before it. */
  readonly before?: Aside | undefined;
}

/** Where the browser has been: the path of each entry of its history, such as `check/bedCount`, and at which of them it stands. */
interface Trail {
  readonly paths: readonly string[];
  readonly at: number;
}

/** What the applicant has said so far, where they are, and how they read. */
export interface Model {
  readonly facility: Answers;
  /** Questions left open on purpose. */
  readonly unsure: readonly string[];
  /** Where the page must be; undefined where it chooses itself. */
  readonly path?: string | undefined;
  readonly trail: Trail;
  /** Their own answers while others stand in their place. */
  readonly own?: Aside | undefined;
  /** Whether the answers are somebody else's, as they came with an address that was pasted. */
  readonly isSent?: boolean;
  readonly language: 'zh' | 'en';
  readonly textSize: TextSize;
}

/** What one press on the size of the text leads to. */
const largerOf: Readonly<Record<TextSize, TextSize>> = { normal: 'large', large: 'largest', largest: 'normal' };

export const beginning: Model = {
  facility: {},
  unsure: [],
  trail: { paths: [''], at: 0 },
  language: 'zh',
  textSize: 'normal',
};

/** The page, and the question on it, that an address names. */
function pathIn(hash: string): string {
  const [path = ''] = hash.replace(/^#\/?/, '').split('?');
  return path;
}

/** The pages that show other people's answers to look at. */
const withExamples = ['', 'assurance'];

/** The page whose address holds the plans that it compares, and not one’s own answers. */
const isWithoutAnswers = (path: string) => path === 'compare';

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

/** As if nothing were on trial. */
function untried(model: Model): Model {
  const { own } = model;
  if (own?.replacedBy !== 'trial') return model;
  return { ...model, facility: own.facility, unsure: own.unsure, own: own.before };
}

/** Other answers come, and what is on trial goes; what stands is put aside, of several that nobody changed the first, unless there is nothing to lose. What somebody sent never passes for one's own at the next address. */
function replaced(before: Model, facility: Answers, replacedBy: 'link' | 'nothing'): Model {
  const model = untried(before);
  const { own } = model;
  const isWork = !model.isSent && !isEmpty(model.facility) && sorted(model.facility) !== sorted(facility);
  const isUntouched = own?.replacedBy !== 'nothing' && !own?.isEdited;
  const isStillAside = own && (isUntouched || !isWork);
  const aside = isStillAside ? own : { ...model, before: own?.replacedBy === 'nothing' ? undefined : own };
  const { isSent = false } = aside;
  const isSame = isEmpty(aside.facility) || sorted(aside.facility) === sorted(facility);
  const nothingToLose = isSame || (isSent && replacedBy === 'link');
  const kept = { facility: aside.facility, unsure: aside.unsure, replacedBy, isSent, before: aside.before };
  return { ...model, facility, unsure: [], isSent: false, own: nothingToLose ? aside.before : kept };
}

/** The same with one answer given, or taken back. */
function withAnswer<T extends Pick<Aside, 'facility' | 'unsure'>>(
  it: T,
  name: string,
  value: FactValue | undefined,
  isUnsure: boolean,
): T {
  const { [name]: _old, ...others } = it.facility;
  const rest = it.unsure.filter(other => other !== name);
  return {
    ...it,
    facility: value === undefined ? others : { ...others, [name]: value },
    unsure: isUnsure ? [...rest, name] : rest,
  };
}

/** An answer beside a trial is one's own as well, unless it is what is tried; beside a link it is work on that. */
function answered(model: Model, name: string, value: FactValue | undefined, isUnsure = false): Model {
  const { own } = model;
  const edited = (it: Aside | undefined) => it && { ...it, isEdited: true };
  const one = (it: Answers) => sorted(name in it ? { [name]: it[name] as FactValue } : {});
  const now = withAnswer(model, name, value, isUnsure);
  if (own?.replacedBy !== 'trial') return { ...now, isSent: false, own: edited(own) };
  if (one(own.facility) !== one(model.facility)) return now;
  return { ...now, isSent: false, own: { ...withAnswer(own, name, value, isUnsure), before: edited(own.before) } };
}

/** The model after a step, with the browser's history brought up to it. */
export function after(model: Model, seen: Seen): Model {
  const { paths, at } = model.trail;
  const { what } = seen.did;
  const path = pathIn(seen.hash);
  if (what === 'back' || what === 'forward') {
    const there = Math.min(Math.max(at + (what === 'back' ? -1 : 1), 0), paths.length - 1);
    const now = next({ ...model, path: paths[there] }, seen);
    return { ...now, trail: { paths: paths.with(there, path), at: there } };
  }
  const now = next({ ...model, path: undefined }, seen);
  const isLink = (seen.did.what === 'link' || seen.did.what === 'paste') && seen.did.hash !== seen.did.from;
  // The page's own way back is a step back in the browser, where it has come from one of our entries.
  if (what === 'previous' && at > 0) return { ...now, trail: { paths: paths.with(at - 1, path), at: at - 1 } };
  const isMove = isLink || (path !== paths[at] && !(paths[at] === 'check' && path.startsWith('check/')));
  const trail = isMove ? { paths: [...paths.slice(0, at + 1), path], at: at + 1 } : { paths: paths.with(at, path), at };
  return { ...now, trail };
}

/** What is tried out is known to the page alone; it may only add to the answers, or exchange some. */
function next(model: Model, { did, hash, refusal }: Seen): Model {
  const here = model.trail.paths[model.trail.at] ?? '';
  switch (did.what) {
    case 'answer': {
      const said = meant(fact(did.fact), did.written);
      if (said === 'unreadable' || (said === 'nothing' && refusal)) {
        if (!refusal) throw new Error(`“${did.written}” was taken.`);
        return { ...model, path: here };
      }
      return answered(model, did.fact, said === 'nothing' ? undefined : said.value, said === 'nothing');
    }
    case 'edit': {
      const said = meant(fact(did.fact), did.written);
      return said === 'unreadable' ? model : answered(model, did.fact, said === 'nothing' ? undefined : said.value);
    }
    case 'unsure':
      return answered(model, did.fact, undefined, true);
    case 'link':
    case 'paste': {
      const { facility, language = model.language } = inAddress(did.hash);
      const isOwn = did.what === 'link' && !withExamples.includes(here) && !isWithoutAnswers(pathIn(did.hash));
      if (isOwn && sorted(facility) !== sorted(model.facility))
        throw new Error(`A link of the page holds ${did.hash}.`);
      const read = { ...model, language, path: pathIn(did.hash) };
      if (isEmpty(facility) || sorted(facility) === sorted(model.facility)) return read;
      return { ...replaced(read, facility, 'link'), isSent: did.what === 'paste' };
    }
    case 'try': {
      const { facility } = inAddress(hash);
      const lost = Object.keys(model.facility).filter(it => !(it in facility));
      if (lost.length > 0) throw new Error(`Trying lost the answers to ${lost}.`);
      const mine = untried(model);
      const isTrial = !isEmpty(mine.facility) && sorted(mine.facility) !== sorted(facility);
      const aside = { facility: mine.facility, unsure: mine.unsure, replacedBy: 'trial', before: mine.own } as const;
      return { ...model, facility, own: isTrial ? aside : mine.own, path: here };
    }
    case 'startAgain':
      return { ...replaced(model, {}, 'nothing'), path: '' };
    case 'takeBack':
      return {
        ...model,
        facility: model.own?.facility ?? {},
        unsure: model.own?.unsure ?? [],
        isSent: (model.own?.replacedBy === 'trial' ? model : model.own)?.isSent ?? false,
        own: model.own?.before,
      };
    case 'keep':
      return { ...model, isSent: false, own: model.own?.before && { ...model.own.before, isEdited: true } };
    case 'language':
      return { ...model, language: model.language === 'zh' ? 'en' : 'zh' };
    case 'largeText':
      return { ...model, textSize: largerOf[model.textSize] };
    case 'reload':
      return { ...model, path: here };
    case 'back':
    case 'forward':
    case 'previous':
    case 'dismiss':
    case 'open':
      return model;
    default:
      return did satisfies never;
  }
}

interface Decided {
  readonly decisions: readonly Decision[];
  readonly fresh: Report;
}

let last: { readonly facility: string; readonly decided: Decided } | undefined;

/** A fresh decision; many steps leave the answers as they are, so that the last one is kept. */
function decided(facility: Facility): Decided {
  const key = sorted(facility);
  if (last?.facility !== key) {
    const decisions = decider.decide(facility);
    last = { facility: key, decided: { decisions, fresh: report(rulebook, facility, decisions) } };
  }
  return last.decided;
}

/** Everything in which the page differs from what it must say. */
export function differences(model: Model, seen: Seen, today: string): readonly string[] {
  const wrong: string[] = [];
  const equal = (what: string, found: string, expected: string) => {
    if (found !== expected) wrong.push(`${what}: ${found} instead of ${expected}`);
  };
  const { facility, language, path } = model;
  const [page = '', question] = pathIn(seen.hash).split('/');
  const shown = inAddress(seen.hash);
  const stored = JSON.parse(seen.stored) as Model;
  // Where no question is named, the page goes on to the next one.
  if (path !== undefined && !(path === 'check' && page === 'check')) equal('place', pathIn(seen.hash), path);
  equal('answers in the address', sorted(shown.facility), sorted(isWithoutAnswers(page) ? {} : facility));
  equal('language in the address', shown.language ?? 'zh', language);
  equal('saved answers', sorted(stored.facility), sorted(facility));
  equal('questions left open', [...stored.unsure].sort().join(), [...model.unsure].sort().join());
  equal('answers kept aside', sorted(stored.own?.facility ?? {}), sorted(model.own?.facility ?? {}));
  equal('saved reading', `${stored.language} ${stored.textSize}`, `${language} ${model.textSize}`);
  equal('reading', `${seen.lang} ${seen.textSize}`, `${language === 'zh' ? 'zh-CN' : 'en-GB'} ${model.textSize}`);
  equal('alarm', seen.alarm, '');
  const { decisions, fresh } = decided({ asOf: today, ...facility });
  const showsParts = page === 'onepage' || (page === 'results' && coverage(fresh) === 'covered');
  equal('shows results', String(seen.parts !== undefined), String(showsParts));
  equal('shows progress', String(seen.progress !== undefined), String(page === 'check' && question !== undefined));
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

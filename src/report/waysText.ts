/** How does one say what leads to a matter, or rules it out? */
import type { Status } from '../engine/index.ts';
import type { Facility } from '../facts/index.ts';
import { answerName } from './names.ts';
import { alternatives, enumeration, type Voice } from './voice.ts';

/** One way, or several that differ in the answer to one question. */
interface Way {
  readonly common: Facility;
  readonly choice?: string;
  readonly ways: readonly { readonly set: Facility }[];
}

/** What stands above the ways of a part. */
export function waysHeading(
  { words }: Voice,
  part: 'certain' | 'changing' | 'contested' | 'provided',
  aim: 'applies' | 'doesNotApply',
  status: Status,
): string {
  if (part === 'contested') return words('explore.ways.contested');
  if (part === 'provided') return words('explore.ways.provided');
  if (part === 'changing') return words(aim === 'applies' ? 'explore.ways.changing' : 'explore.ways.changingAway');
  if (aim === 'doesNotApply') return words('explore.ways.doesNotApply');
  // What is open is not changed but answered, as it is.
  return words(status === 'open' ? 'explore.ways.appliesIf' : 'explore.ways.applies');
}

function labelOf({ rulebook, language }: Voice, name: string): string {
  return rulebook.vocabulary.byName.get(name)?.label[language] ?? name;
}

function nameOf(voice: Voice, name: string, { [name]: value }: Facility): string {
  const fact = voice.rulebook.vocabulary.byName.get(name);
  return fact && value !== undefined ? answerName(voice, fact, value) : voice.words('answers.blank');
}

/** The same of an answer that a way asks for: of a number one of several that would do. */
function wantedName(voice: Voice, name: string, set: Facility): string {
  const value = nameOf(voice, name, set);
  const isNumber = voice.rulebook.vocabulary.byName.get(name)?.type === 'int';
  return isNumber ? voice.words('explore.suchAs', { value }) : value;
}

/** The answers between which a way leaves the choice, each by its name. */
export function wayChoices(voice: Voice, { choice, ways }: Way): readonly string[] {
  return choice === undefined ? [] : ways.map(it => wantedName(voice, choice, it.set));
}

/** The answers of a way, with those that they replace; the choice it leaves at the end: “床位数：19 张（原来：60 张）；主要专科：康复或护理”. `choices`: what to name of it. */
export function wayText(voice: Voice, facility: Facility, way: Way, choices = wayChoices(voice, way)): string {
  const { words } = voice;
  // A name with a comma or an “or” in it needs marks to be told from the next one.
  const isPlain = choices.every(it => !/[，,或]| or /.test(it));
  const quoted = isPlain ? choices : choices.map(answer => words('explore.quoted', { answer }));
  const said = (name: string, value: string) => {
    const key = facility[name] === undefined ? 'case.is' : 'explore.nowWas';
    return words(key, { label: labelOf(voice, name), value, was: nameOf(voice, name, facility) }).trim();
  };
  return [
    ...Object.keys(way.common).map(it => said(it, wantedName(voice, it, way.common))),
    ...(way.choice === undefined ? [] : [said(way.choice, alternatives(voice, quoted))]),
  ].join(words('results.semicolon'));
}

/** What stands in the way, where there is none, or of other ways than those that there are; empty where there is nothing to say. */
export function waysRest(
  voice: Voice,
  ways: {
    readonly chosen: readonly unknown[];
    readonly provided: readonly unknown[];
    readonly fixed: readonly string[];
    readonly missing: readonly string[];
  },
): string {
  const { chosen, provided, fixed, missing } = ways;
  const isThere = chosen.length + provided.length > 0;
  const names = (some: readonly string[]) => ({
    names: enumeration(
      voice,
      some.map(it => labelOf(voice, it)),
    ),
  });
  // Nobody would choose a day to have another law.
  const others = fixed.filter(it => voice.rulebook.vocabulary.byName.get(it)?.type !== 'date');
  if (others.length > 0) return voice.words(isThere ? 'explore.fixedBeside' : 'explore.fixed', names(others));
  if (isThere) return '';
  return missing.length > 0 ? voice.words('explore.tooMany', names(missing)) : voice.words('explore.noWay');
}

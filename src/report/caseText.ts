/** How is a group of facilities described by the answers that they have in common? “床位数：不超过 19 张；机构类别：护理中心”. */
import { type Answers, type Facility, type Fact, sameAnswer } from '../facts/index.ts';
import { answerName, optionOf, valueName } from './names.ts';
import { alternatives, enumeration, type Voice } from './voice.ts';

/** Numbers from one to another: “不超过 19 张”, “20 张”. */
export function rangeText(voice: Voice, fact: Fact, [from, to]: readonly [number, number]): string {
  const { words } = voice;
  const name = (it: number) => valueName(voice, fact, it);
  if (from === to) return name(from);
  if (to === fact.max) return words('case.atLeast', { from: name(from) });
  if (from === fact.min) return words('case.atMost', { to: name(to) });
  return words('case.fromTo', { from: name(from), to: name(to) });
}

/** Neighbouring numbers in few words: “0–19 张”, “20 张”, “21 张起”. */
export function stretchText(voice: Voice, fact: Fact, { from, to }: { from: number; to: number }): string {
  if (from === to) return valueName(voice, fact, from);
  if (to === fact.max) return voice.words('boundary.andMore', { from: valueName(voice, fact, from) });
  return voice.words('boundary.between', { from, to: valueName(voice, fact, to) });
}

/** Some of a fact's values; where they are most of them, those that are not among them. */
function valuesText(voice: Voice, fact: Fact, values: readonly (string | boolean)[]): string {
  const name = (it: string | boolean) => (it === '000000' ? voice.words('case.elsewhere') : valueName(voice, fact, it));
  const others = (fact.options ?? []).map(it => it.value).filter(it => !values.includes(it));
  if (values.length > others.length && others.length > 0)
    return voice.words('case.allBut', { values: enumeration(voice, others.map(name)) });
  return alternatives(voice, values.map(name));
}

function answerText(voice: Voice, answers: Answers): string {
  const { language, words, rulebook } = voice;
  const fact = rulebook.vocabulary.byName.get(answers.fact);
  if (!fact) throw new Error(`A case speaks of ${answers.fact}, which is no fact.`);
  const is = (value: string) => words('case.is', { label: fact.label[language], value });
  if ('ranges' in answers)
    return is(
      alternatives(
        voice,
        answers.ranges.map(it => rangeText(voice, fact, it)),
      ),
    );
  if ('values' in answers) {
    const [only, ...more] = answers.values;
    const said = fact.type === 'bool' && more.length === 0 ? fact.said[only === true ? 'true' : 'false'] : undefined;
    return said?.[language] ?? is(valuesText(voice, fact, answers.values));
  }
  const said = optionOf(fact, answers.member)?.[answers.has ? 'with' : 'without'];
  return said?.[language] ?? is(valueName(voice, fact, answers.member));
}

/** From so many members on, what a set has or lacks is said in one breath. */
const many = 3;

/** Members that a set has, or those that it lacks, in one breath where they are many; nothing where an earlier answer said it. */
function memberText(
  voice: Voice,
  it: Extract<Answers, { readonly member: string }>,
  all: readonly Answers[],
): readonly string[] {
  const alike = all.flatMap(other =>
    'member' in other && other.fact === it.fact && other.has === it.has ? [other.member] : [],
  );
  if (alike.length < many) return [answerText(voice, it)];
  const fact = voice.rulebook.vocabulary.byName.get(it.fact);
  if (!fact || alike[0] !== it.member) return [];
  const values = enumeration(
    voice,
    alike.map(member => valueName(voice, fact, member)),
  );
  return [voice.words(it.has ? 'reason.setHas' : 'reason.setLacks', { subject: fact.label[voice.language], values })];
}

/** The answers of a case in one line; where nothing is asked, that it is every facility. */
export function caseText(voice: Voice, answers: readonly Answers[]): string {
  if (answers.length === 0) return voice.words('case.every');
  return answers
    .flatMap(it => ('member' in it ? memberText(voice, it, answers) : [answerText(voice, it)]))
    .join(voice.words('results.semicolon'));
}

/** The answers of a facility in one line: “所在地：重庆市大渡口区；床位数：20 张”; empty where there are none. */
export function facilityText(voice: Voice, facility: Facility): string {
  return Object.entries(facility)
    .flatMap(([name, value]) => {
      const fact = voice.rulebook.vocabulary.byName.get(name);
      if (!fact) return [];
      return [voice.words('case.is', { label: fact.label[voice.language], value: answerName(voice, fact, value) })];
    })
    .join(voice.words('results.semicolon'));
}

/** Answers that are others than before: “床位数：19 张（原来 60 张）”. */
export function changedText(voice: Voice, before: Facility, now: Facility): string {
  const { words, language, rulebook } = voice;
  return rulebook.vocabulary.facts
    .filter(({ name }) => !sameAnswer(before[name], now[name]))
    .map(fact => {
      const said = ({ [fact.name]: value }: Facility) =>
        value === undefined ? words('answers.blank') : answerName(voice, fact, value);
      return words('explore.nowWas', { label: fact.label[language], value: said(now), was: said(before) });
    })
    .join(words('results.semicolon'));
}

/** How do the proofs read in a terminal? */
import { type Finding, type Proofs, summary } from '../proofs/index.ts';
import { caseText, facilityText, type Voice } from '../report/index.ts';

export function findingLines(voice: Voice, { code, at, message, witness }: Finding): readonly string[] {
  const shown = witness ? [`  ${voice.words('proofs.witness', { facility: facilityText(voice, witness) })}`] : [];
  return [at, `  ${code}: ${message[voice.language]}`, ...shown];
}

export function summaryLines({ words }: Voice, proofs: Proofs): readonly string[] {
  return summary(proofs).map(it => words(it.key, it.params));
}

function status({ words }: Voice, applies: boolean | undefined): string {
  return words(applies ? 'status.applies' : 'status.doesNotApply');
}

function titleOf({ rulebook, language }: Voice, id: string): string {
  const rule = rulebook.rules.find(it => it.id === id);
  return rule ? `${id} ${rule.title[language]}` : id;
}

function readingLines(voice: Voice, { readings }: Proofs): readonly string[] {
  const { words, language } = voice;
  return readings.flatMap(({ rule, reading, cases, witness }, at) => [
    ...(readings[at - 1]?.rule === rule ? [] : ['', titleOf(voice, rule)]),
    `  ${words('proofs.reading', { reading: reading[language] })}`,
    ...cases.map(({ answers, values: [decided, other] }) => {
      const params = { decided: status(voice, decided), other: status(voice, other) };
      return `    · ${caseText(voice, answers)} → ${words('proofs.differs', params)}`;
    }),
    `    ${words('proofs.witness', { facility: facilityText(voice, witness) })}`,
  ]);
}

function alternativeLines(voice: Voice, { alternatives }: Proofs): readonly string[] {
  const { words, language } = voice;
  return alternatives.flatMap(({ title, cases }) => [
    '',
    title[language],
    ...cases.flatMap(({ answers, rules, because }) => [
      `  · ${caseText(voice, answers)} → ${rules.map(it => titleOf(voice, it)).join(' + ') || words('proofs.none')}`,
      ...(because ? [`    ${because[language]}`] : []),
    ]),
  ]);
}

function contradictionLines(voice: Voice, { contradictions: { declared } }: Proofs): readonly string[] {
  return declared.flatMap(({ rules, because, witness }) => [
    '',
    rules.map(it => titleOf(voice, it)).join(' ↔ '),
    `  ${because[voice.language]}`,
    `  ${voice.words('proofs.witness', { facility: facilityText(voice, witness) })}`,
  ]);
}

function questionLines(voice: Voice, { questions }: Proofs): readonly string[] {
  const { words, language, rulebook } = voice;
  return questions.map(({ fact, way = {}, rules, readings }) => {
    const label = rulebook.vocabulary.byName.get(fact)?.label[language] ?? fact;
    const after = facilityText(voice, way);
    return `  ${label}  ${after ? words('proofs.asked', { rules, readings, after }) : words('proofs.atOnce', { rules, readings })}`;
  });
}

function optionLines(voice: Voice, { options }: Proofs): readonly string[] {
  const { words, language, rulebook } = voice;
  return options.map(({ fact: name, value, rules, readings, information }) => {
    const fact = rulebook.vocabulary.byName.get(name);
    const option = fact?.options?.find(it => String(it.value) === value);
    const used = words(rules + readings > 0 ? 'proofs.used' : 'proofs.excludes', { rules, readings });
    return `  ${fact?.label[language]} · ${option?.[language]}  ${information ? words('proofs.information') : used}`;
  });
}

/** The summary, and the lines of the proofs that people read; the two facilities of each rule and the words alike are in JSON alone. */
export function renderProofs(voice: Voice, proofs: Proofs): string {
  const { words } = voice;
  const part = (key: string, lines: readonly string[]) => ['', `── ${words(`proofs.heading.${key}`)}`, ...lines];
  return [
    ...proofs.findings.flatMap(it => findingLines(voice, it)),
    ...summaryLines(voice, proofs),
    ...part('readings', readingLines(voice, proofs)),
    ...part('alternatives', alternativeLines(voice, proofs)),
    ...part('contradictions', contradictionLines(voice, proofs)),
    ...part('questions', questionLines(voice, proofs)),
    ...part('options', optionLines(voice, proofs)),
    '',
  ].join('\n');
}

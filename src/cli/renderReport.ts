/** How does a report read in a terminal? */
import { styleText } from 'node:util';
import {
  answerName,
  type Group,
  groups,
  type MatterView,
  marks,
  type Report,
  sections,
  type Voice,
} from '../report/index.ts';
import type { Edition, PolicyDocument } from '../rulebook/index.ts';
import { renderRule } from './renderRule.ts';

type Part = Group | 'redLine';

/** The rules that make a matter stand where it stands. */
function carrying({ group, rules }: MatterView) {
  return rules.filter(it =>
    group === 'reachable' ? it.opportunity : group === 'doesNotApply' || it.decision.status !== 'doesNotApply',
  );
}

function headLines(voice: Voice, { facility }: Report): readonly string[] {
  const { words, language, rulebook } = voice;
  const said = rulebook.vocabulary.facts.flatMap(fact => {
    const value = facility[fact.name];
    return value === undefined || fact.name === 'asOf' ? [] : [{ fact, value: answerName(voice, fact, value) }];
  });
  const plan = said.filter(it => it.fact.nature === 'plan').map(it => it.value);
  const others = said
    .filter(it => it.fact.nature !== 'plan')
    .map(it => words('cli.assess.answer', { label: it.fact.label[language], value: it.value }));
  return [
    [words('title'), ...(plan.length > 0 ? plan : [words('results.untitled')])].join(' · '),
    ...(others.length > 0 ? [others.join(words('results.semicolon'))] : []),
  ];
}

function coverageLines({ words, language }: Voice, report: Report): readonly string[] {
  const { facility, documents, possibleDocuments, futureDocuments } = report;
  const date = facility.asOf;
  const numbers = (of: readonly PolicyDocument[]) => of.map(it => it.number).join(language === 'zh' ? '、' : ', ');
  if (facility.location === undefined) return [words('results.noPlace')];
  if (documents.length + possibleDocuments.length + futureDocuments.length === 0) return [words('results.elsewhere')];
  const covering = documents.map(
    it => `  ${words('cli.assess.document', { number: it.number, title: it.title[language], date: it.inForceFrom })}`,
  );
  return [
    ...(documents.length > 0
      ? [
          words('results.documents', { date, count: documents.length, numbers: numbers(documents) }),
          ...covering,
          words('results.noExpiry'),
        ]
      : []),
    ...(possibleDocuments.length > 0 ? [words('results.possible', { numbers: numbers(possibleDocuments) })] : []),
    ...(futureDocuments.length > 0 ? [words('results.future', { date, numbers: numbers(futureDocuments) })] : []),
  ];
}

function matterLines(voice: Voice, view: MatterView, bold: (text: string) => string): readonly string[] {
  const { words, language } = voice;
  const shown = carrying(view);
  const others = view.rules.length - shown.length;
  const flag = view.contested ? ` · ${words('status.contested')}` : '';
  return [
    `  ${bold(view.matter.title[language])}${flag}`,
    ...shown.flatMap(it => {
      const [title, ...lines] = renderRule(voice, it, view.group === 'doesNotApply');
      return [`    ${title}`, ...lines.map(line => `      ${line}`)];
    }),
    ...(others > 0 ? [`    ${words('results.otherRules', { count: others })}`] : []),
    '',
  ];
}

/** The whole report as text, plain unless `colour`. */
export function renderReport(voice: Voice, report: Report, edition: Edition, colour: boolean): string {
  const { words } = voice;
  const bold = (text: string) => (colour ? styleText('bold', text) : text);
  const parts: readonly (readonly [Part, readonly MatterView[]])[] = [
    ...groups.map(it => [it, report.byGroup[it]] as const),
    ['redLine', report.redLines],
  ];
  const [title = '', ...head] = headLines(voice, report);
  const lines = [bold(title), ...head, '', ...coverageLines(voice, report), ''];
  lines.push(parts.map(([part, views]) => `${marks[part]} ${words(`group.${part}`)} ${views.length}`).join(' · '), '');
  for (const [part, views] of parts) {
    if (views.length === 0) continue;
    lines.push(bold(`${marks[part]} ${words(`group.${part}`)} ${views.length}`), words(`groupMeaning.${part}`), '');
    for (const { id, matters } of sections(views))
      lines.push(
        bold(`── ${words(`kind.${id}`)} ${matters.length}`),
        ...matters.flatMap(it => matterLines(voice, it, bold)),
      );
  }
  const { version, sha256 } = edition;
  lines.push(words('footer.disclaimer'), words('footer.edition', { version, hash: sha256.slice(0, 12) }));
  return `${lines.join('\n')}\n`;
}

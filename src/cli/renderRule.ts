/** How does one rule read in a terminal: what, why, on whose word, by whom and until when? */
import type { Facility } from '../facts/index.ts';
import {
  answerName,
  deadlineText,
  departmentText,
  type Group,
  placeName,
  type RuleView,
  sentenceText,
  type Voice,
} from '../report/index.ts';

/** Always beside its word. */
export const marks: Readonly<Record<Group | 'redLine', string>> = {
  applies: '●',
  open: '◐',
  reachable: '○',
  doesNotApply: '–',
  redLine: '▲',
};

function whys(voice: Voice, { rule, decision, because }: RuleView): readonly string[] {
  const { words, language, rulebook } = voice;
  if (decision.status === 'applies' && !rule.when)
    return [words('results.standing', { place: placeName(voice, rule.document.jurisdiction) })];
  const known = because.filter(it => it.holds !== undefined && it.fact !== 'asOf').map(it => sentenceText(voice, it));
  const asked = decision.missing.map(it => rulebook.vocabulary.byName.get(it)?.question[language] ?? it);
  return [
    ...(known.length > 0
      ? [words(`results.because.${decision.status}`) + known.join(words('results.semicolon')) + words('results.stop')]
      : []),
    ...(asked.length > 0 ? [words('results.dependsOn') + asked.join(words('results.listComma'))] : []),
  ];
}

function chances(voice: Voice, { opportunity }: RuleView): readonly string[] {
  if (!opportunity) return [];
  const { words, language, rulebook } = voice;
  const said = (values: Facility) =>
    Object.entries(values)
      .map(([name, value]) => {
        const fact = rulebook.vocabulary.byName.get(name);
        return fact
          ? words('results.setTo', { label: fact.label[language], value: answerName(voice, fact, value) })
          : name;
      })
      .join(words('results.semicolon'));
  const { change, need } = opportunity;
  const key = Object.keys(need).length > 0 ? 'results.chanceAndNeed' : 'results.chance';
  return [words(key, { change: said(change), need: said(need) })];
}

/** The lines of a rule without indentation, its title first. `brief`: only the title and why, for what does not apply. */
export function renderRule(voice: Voice, view: RuleView, brief: boolean): readonly string[] {
  const { words, language } = voice;
  const { rule, decision, opportunity } = view;
  const status = opportunity ? 'reachable' : decision.status;
  const title = `${marks[status]} ${words(`status.${status}`)} [${words(`modality.${rule.modality}`)}] ${rule.title[language]}`;
  const place = (clause: string) => `${rule.document.number} · ${clause}`;
  const contested = decision.contested.map(it => `  · ${it[language]}`);
  const contest =
    contested.length > 0 ? [`${words('results.contested')} ${words('results.contestedHelp')}`, ...contested] : [];
  if (brief) return [`${title}  ${place(rule.cite[0].clause)}`, ...whys(voice, view), ...contest];
  const departments = rule.departments.map(it => departmentText(voice, rule.document, it));
  return [
    title,
    ...whys(voice, view),
    ...rule.deadlines.map(it => deadlineText(voice, it)),
    ...rule.cite.map(it => `│ “${it.quote.replace(/\s*\n\s*/gu, '')}” —— ${place(it.clause)}`),
    departments.join(language === 'zh' ? '、' : ', '),
    ...(rule.note ? [`${words('results.note')}${language === 'zh' ? '：' : ': '}${rule.note[language]}`] : []),
    ...contest,
    ...chances(voice, view),
  ];
}

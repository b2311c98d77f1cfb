/** How does one rule read in a terminal: what, why, on whose word, by whom and until when? */
import {
  chanceText,
  deadlineText,
  departmentText,
  enumeration,
  marks,
  type RuleView,
  sentenceText,
  tagOf,
  type Voice,
  why,
} from '../report/index.ts';

function whys(voice: Voice, view: RuleView): readonly string[] {
  const { words } = voice;
  const { standing, known, asked } = why(voice, view);
  if (standing) return [standing];
  const said = known.map(it => sentenceText(voice, it)).join(words('results.semicolon'));
  const questions = asked.map(it => it.question).join(words('results.listComma'));
  return [
    ...(said ? [words(`results.because.${view.decision.status}`) + said + words('results.stop')] : []),
    ...(questions ? [words('results.dependsOn') + questions] : []),
  ];
}

/** The lines of a rule without indentation, its title first. `brief`: only the title and why, for what does not apply. */
export function renderRule(voice: Voice, view: RuleView, brief: boolean): readonly string[] {
  const { words, language } = voice;
  const { rule, decision, status, opportunity } = view;
  const title = `${marks[status]} ${words(`status.${status}`)} [${words(tagOf(rule).key)}] ${rule.title[language]}`;
  const place = (clause: string) => `${rule.document.number} · ${clause}`;
  const contested = decision.contested.map(it => `  · ${it[language]}`);
  const settling = why(voice, view).doubtsOn.map(it => it.question);
  const contest = [
    ...(contested.length > 0 ? [`${words('results.contested')} ${words('results.contestedHelp')}`, ...contested] : []),
    ...(settling.length > 0 ? [words('results.doubtsOn') + settling.join(words('results.listComma'))] : []),
  ];
  if (brief) return [`${title}  ${place(rule.cite[0].clause)}`, ...whys(voice, view), ...contest];
  const departments = rule.departments.map(it => departmentText(voice, rule.document, it));
  return [
    title,
    ...whys(voice, view),
    ...rule.deadlines.map(it => deadlineText(voice, it)),
    ...rule.cite.map(it => `│ “${it.quote.replace(/\s*\n\s*/gu, '')}” —— ${place(it.clause)}`),
    words('results.departments', { names: enumeration(voice, departments) }),
    ...(rule.note ? [words('cli.assess.answer', { label: words('results.note'), value: rule.note[language] })] : []),
    ...contest,
    ...(opportunity ? [chanceText(voice, opportunity)] : []),
  ];
}

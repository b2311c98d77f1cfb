/** How does one rule read in a terminal: what, why, on whose word, by whom and until when? */
import {
  chanceText,
  deadlineText,
  departmentText,
  marks,
  type RuleView,
  sentenceText,
  type Voice,
  why,
} from '../report/index.ts';

function whys(voice: Voice, view: RuleView): readonly string[] {
  const { words, language } = voice;
  const { standing, known, asked } = why(voice, view);
  if (standing) return [standing];
  const said = known.map(it => sentenceText(voice, it)).join(words('results.semicolon'));
  const questions = asked.map(it => it.question[language]).join(words('results.listComma'));
  return [
    ...(said ? [words(`results.because.${view.decision.status}`) + said + words('results.stop')] : []),
    ...(questions ? [words('results.dependsOn') + questions] : []),
  ];
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
    ...(opportunity ? [chanceText(voice, opportunity)] : []),
  ];
}

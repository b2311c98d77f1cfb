/** What does one rule say on a sheet: what, in which words, who is in charge, by when, and what is still open? */
import {
  deadlineText,
  departmentText,
  enumeration,
  type MatterView,
  marks,
  type RuleView,
  tagOf,
  type Voice,
} from '../report/index.ts';
import { type Blank, type Cell, type Quote, type Row, type Said, text } from './block.ts';
import type { Entry } from './matters.ts';
import type { SheetOrder } from './order.ts';
import type { Speaker } from './speaker.ts';

/** A quote in one piece: white space of the text as received is none of its words. */
export function quoteOf({ rule }: RuleView): readonly Quote[] {
  return rule.cite.map(({ clause, quote }) => ({
    kind: 'quote',
    text: quote.replace(/\s*\n\s*/gu, ''),
    source: `${rule.document.number} · ${clause}`,
  }));
}

/** “● 适用 · 应当”: a shape and a word, and how strongly the text speaks. */
export function standing({ each }: Speaker, { rule, status }: RuleView): Said {
  return each(it => `${marks[status]} ${it.words(`status.${status}`)} · ${it.words(tagOf(rule).key)}`);
}

/** The names are the text's own and stay Chinese; what we add to them is said in each language. */
export function departments({ each, voice }: Speaker, { rule }: RuleView): Said {
  const said = each(it =>
    it.words('results.departments', {
      names: enumeration(
        it,
        rule.departments.map(name => departmentText(it, rule.document, name)),
      ),
    }),
  );
  const isPlain = rule.departments.every(it => departmentText(voice, rule.document, it) === it.name);
  return isPlain ? said.slice(0, 1) : said;
}

/** Limits in the text's own unit and, where somebody has worked it out, the day. */
function limits({ each, data }: Speaker, { rule }: RuleView, { dueOn }: SheetOrder): Cell {
  return rule.deadlines.flatMap(limit => {
    const due = dueOn?.(rule, limit);
    return [
      text(
        each(it => it.words('sheet.limit', { limit: deadlineText(it, limit) })),
        'strong',
      ),
      ...(due ? [text(data(due))] : []),
    ];
  });
}

/** The answers on which it hangs, by the names under which the sheet asks for them. */
export function stillOpen({ each, voice }: Speaker, { decision }: RuleView): Cell {
  const asked = decision.missing.flatMap(it => voice.rulebook.vocabulary.byName.get(it) ?? []);
  if (decision.status !== 'open' || asked.length === 0) return [];
  const names = (it: Voice) =>
    enumeration(
      it,
      asked.map(fact => fact.label[it.language]),
    );
  return [
    text(
      each(it => it.words('sheet.stillOpen', { names: names(it) })),
      'strong',
    ),
  ];
}

/** A row of one rule. */
function ruleRow(speaker: Speaker, view: RuleView, order: SheetOrder): Row {
  const { say, data } = speaker;
  const { rule, decision } = view;
  const isTold = !order.parts || order.parts.includes('contested');
  const seeOrAsk = isTold ? 'sheet.seeContested' : 'sheet.askContested';
  return {
    cells: [
      [text(data(rule.title), 'strong'), text(standing(speaker, view), 'small')],
      quoteOf(view),
      [
        text(departments(speaker, view)),
        ...limits(speaker, view, order),
        ...stillOpen(speaker, view),
        ...(rule.note
          ? [
              text(
                speaker.each(it => `${it.words('results.note')} ${rule.note?.[it.language]}`),
                'small',
              ),
            ]
          : []),
        ...(decision.contested.length > 0 ? [text(say(seeOrAsk), 'note')] : []),
      ],
    ],
  };
}

/** What a matter is called, over its rules, and what to know where another says otherwise. */
function matterRow({ data, say }: Speaker, { matter, conflict }: MatterView): Row {
  const { phase } = matter;
  return {
    across: 'over',
    cells: [
      [
        text(data(matter.title), 'strong'),
        ...(phase ? [text(say('sheet.phaseWords', { words: phase.words }), 'small')] : []),
        ...(conflict ? [text(data(conflict), 'note')] : []),
      ],
    ],
  };
}

/** A matter of one rule that says what it is about needs no title of its own over it. */
function saysItself({ matter, conflict }: MatterView, rules: readonly RuleView[]): boolean {
  return rules.length === 1 && !conflict && !matter.phase && matter.kind !== 'procedure';
}

/** A matter as rows: its title, some of its rules, and for what the texts do not hold lines to write on. */
export function matterRows(
  speaker: Speaker,
  { view, rules }: Entry,
  order: SheetOrder & { readonly toWrite: boolean },
): readonly Row[] {
  const blank = (key: string): Blank => ({ kind: 'blank', said: speaker.say(key) });
  const lines = ['sheet.materials', 'sheet.fee', 'sheet.phone'].map(blank);
  return [
    ...(saysItself(view, rules) ? [] : [matterRow(speaker, view)]),
    ...rules.map(it => ruleRow(speaker, it, order)),
    ...(order.toWrite ? [{ across: 'under' as const, cells: [lines] }] : []),
  ];
}

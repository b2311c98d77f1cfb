/** Which rules are read in several ways in this case, how, and whom does one ask? */
import type { Report, RuleView } from '../report/index.ts';
import type { DecidedReading, Rule, Rulebook } from '../rulebook/index.ts';
import { type Block, heading, type Row, text } from './block.ts';
import { departments, quoteOf, standing } from './entry.ts';
import type { Speaker } from './speaker.ts';

/** How such words are read, and why. */
function decidedOn({ readings }: Rulebook, { matter, document }: Rule): DecidedReading | undefined {
  return readings.find(it => it.kind === 'boundary' && it.matter === matter && it.documents.includes(document.slug));
}

function row(speaker: Speaker, view: RuleView, isQuoted: boolean): Row {
  const { voice, data, say } = speaker;
  const decided = decidedOn(voice.rulebook, view.rule);
  const others = view.decision.contested;
  return {
    cells: [
      [
        text(data(view.rule.title), 'strong'),
        text(standing(speaker, view), 'small'),
        text([{ language: 'zh', text: `${view.rule.document.number} · ${view.rule.cite[0].clause}` }], 'small'),
        ...(isQuoted ? [] : quoteOf(view)),
      ],
      [
        text(say('sheet.ours'), 'strong'),
        text(decided ? data(decided) : say('sheet.oursAsAbove')),
        text(say('sheet.otherwise'), 'strong'),
        ...others.map(it => text(data(it))),
      ],
      [
        text(decided?.ask ? data(decided.ask) : departments(speaker, view)),
        { kind: 'blank', said: say('sheet.theirAnswer') },
      ],
    ],
  };
}

/** Every rule of the covering documents of which another reading gives this case another result. `quoted`: those that stand in a part of their own. */
export function doubtBlocks(speaker: Speaker, { matters }: Report, quoted: readonly RuleView[]): readonly Block[] {
  const { say } = speaker;
  const contested = matters.flatMap(it => it.rules).filter(it => it.decision.contested.length > 0);
  if (contested.length === 0) return [];
  const title = say('sheet.part.contested');
  return [
    heading(2, title),
    text(say('sheet.partHelp.contested'), 'note'),
    {
      kind: 'table',
      caption: title,
      widths: [32, 43, 25],
      head: [say('sheet.what'), say('sheet.readings'), say('sheet.ask')],
      rows: contested.map(it => row(speaker, it, quoted.includes(it))),
    },
  ];
}

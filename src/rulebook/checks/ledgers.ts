/** Is every sentence and annex row of every text either quoted by a rule or in the ledger, never both and never neither? */
import { bare } from '../../sources/index.ts';
import { type Accounted, accountsOf } from '../accounts.ts';
import { brief, type Fault, fault } from '../fault.ts';
import type { LedgerFile } from '../shape.ts';
import type { Legible, LegibleDocument } from './legible.ts';

export function ledgers({ documents }: Legible): readonly Fault[] {
  return documents.flatMap(it => [...accountFaults(it), ...reasonFaults(it)]);
}

function accountFaults({ slug, source, rules, ledger }: LegibleDocument): readonly Fault[] {
  if (!source) return [];
  const file = `${slug}/ledger.json`;
  const parts = accountsOf(source, rules, ledger);
  const open = parts.filter(it => it.rules.length === 0 && it.entries.length === 0 && it.account === undefined);
  const unaccounted = open.map(({ segment: { clause, part, text } }) => {
    const [zh, en] = part === 'row' ? ['附件行', 'annex row'] : ['句子', 'sentence'];
    return fault(
      'clauseUnaccounted',
      file,
      clause,
      `这个${zh}既没有规则引用，也不在台账中：“${brief(text, 60)}”`,
      `this ${en} is neither quoted by a rule nor in the ledger: "${brief(text, 60)}"`,
    );
  });
  const phrases = parts.flatMap(({ segment: { clause, text: sentence }, unquoted }) =>
    unquoted
      .filter(it => it.entries.length === 0)
      .map(({ text }) =>
        fault(
          'phraseUnaccounted',
          file,
          clause,
          `“${brief(sentence, 60)}”中的这几个字既没有规则引用，也不在台账中：“${text}”`,
          `of "${brief(sentence, 60)}" these words are neither quoted nor in the ledger: "${text}"`,
        ),
      ),
  );
  return [
    ...unaccounted,
    ...phrases,
    ...(ledger?.entries ?? []).flatMap((entry, at) => entryFaults(file, entry, at, parts)),
  ];
}

function entryFaults(
  file: string,
  entry: LedgerFile['entries'][number],
  index: number,
  parts: readonly Accounted[],
): readonly Fault[] {
  const place = `entries[${index}] · ${entry.clause}`;
  const own = parts.filter(it => it.entries.includes(index));
  const phrase = parts.flatMap(it => it.unquoted).find(it => it.entries.includes(index));
  if (own.length === 0 && !phrase) {
    const words = bare(entry.text);
    const near = parts.find(
      it => it.segment.clause === entry.clause && words !== '' && bare(it.segment.text).includes(words),
    );
    const other = parts.find(it => bare(it.segment.text) === words);
    const [zh, en] = near
      ? [`；整句是“${near.segment.text}”`, `; the whole sentence is "${near.segment.text}"`]
      : other
        ? [`；它在 ${other.segment.clause}`, `; it stands in ${other.segment.clause}`]
        : ['', ''];
    return [
      fault(
        'ledgerUnknownSentence',
        file,
        place,
        `“${brief(entry.text)}”既不是该条款中的一整句，也不是规则没有引用的几个字${zh}`,
        `"${brief(entry.text)}" is neither a whole sentence of this clause nor what its rules leave unquoted${en}`,
      ),
    ];
  }
  const quoted = own.flatMap(it => it.rules);
  const twice = [...own, ...(phrase ? [phrase] : [])].some(it => it.entries[0] !== index);
  return [
    ...(quoted.length > 0
      ? [
          fault(
            'ledgerAlsoQuoted',
            file,
            place,
            `“${brief(entry.text)}”已由规则引用：${quoted.join('、')}`,
            `"${brief(entry.text)}" is quoted by ${quoted.join(', ')}`,
          ),
        ]
      : []),
    ...(twice
      ? [
          fault(
            'ledgerTwice',
            file,
            place,
            `“${brief(entry.text)}”在台账中出现两次`,
            `"${brief(entry.text)}" is in the ledger twice`,
          ),
        ]
      : []),
  ];
}

function reasonFaults({ slug, ledger }: LegibleDocument): readonly Fault[] {
  if (!ledger) return [];
  const file = `${slug}/ledger.json`;
  const used = new Set(ledger.entries.map(it => it.reason));
  const known = Object.keys(ledger.reasons);
  return [
    ...ledger.entries.flatMap((it, index) =>
      known.includes(it.reason)
        ? []
        : [
            fault(
              'ledgerUnknownReason',
              file,
              `entries[${index}] · ${it.clause}`,
              `没有理由“${it.reason}”（有：${known.join('、')}）`,
              `no reason "${it.reason}" (there are: ${known.join(', ')})`,
            ),
          ],
    ),
    ...known
      .filter(it => !used.has(it))
      .map(it => fault('unusedReason', file, `reasons.${it}`, `理由“${it}”没有用到`, `reason "${it}" is not used`)),
  ];
}

/** In what do two sides differ, in a few words? Nothing where it takes more than a few. */
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Conflict, type Side, sharpest } from '../../conflicts/index.ts';
import { tagOf, type Voice } from '../../report/index.ts';
import type { Rule } from '../../rulebook/index.ts';
import { useVoice } from '../useVoice.ts';

/** As many letters of the law as are taken in at a glance. */
const FEW = 14;

function limits({ words }: Voice, { deadlines }: Rule): string {
  return deadlines.map(({ amount, unit }) => words(`unit.${unit}`, { count: amount })).join(words('results.semicolon'));
}

/** What each side says instead of the other, its time limit before its strength. */
function apart(voice: Voice, [one, other]: readonly [Rule, Rule]): readonly [string, string] | undefined {
  const { words } = voice;
  const pairs = [
    [limits(voice, one) || words('conflicts.noLimit'), limits(voice, other) || words('conflicts.noLimit')],
    [words(tagOf(one).key), words(tagOf(other).key)],
    [words(`kind.${one.kind}`), words(`kind.${other.kind}`)],
  ] as const;
  return pairs.find(([a, b]) => a !== b);
}

function differing({ stretches }: Side): string {
  return stretches
    .filter(it => it.differs)
    .map(it => it.text)
    .join('…');
}

export function Gist({ conflict }: { readonly conflict: Conflict }): ReactNode {
  const { t } = useTranslation();
  const voice = useVoice();
  const difference = sharpest(conflict);
  if (!difference) return null;
  const { sides, what, wholly } = difference;
  const [one, other] = sides;
  if (what.includes('reading') || !other) return null;
  if (what.includes('silent')) {
    const speaking = conflict.differences.flatMap(it => (it.what.includes('silent') ? it.sides : []));
    const [only, ...more] = new Set(speaking.flatMap(it => (it.rule ? [it.document.number] : [])));
    return more.length > 0 ? null : t('conflicts.onlyIn', { number: only });
  }
  const said = one.rule && other.rule && one.rule !== other.rule ? apart(voice, [one.rule, other.rule]) : undefined;
  if (said) return t('conflicts.apart', { one: said[0], other: said[1] });
  const [mine, theirs] = [differing(one), differing(other)];
  if (wholly || !(mine || theirs) || Math.max(mine.length, theirs.length) > FEW) return null;
  return [mine, theirs].map((it, at) => (
    <Fragment key={at === 0 ? 'one' : 'other'}>
      {at > 0 && ' ↔ '}
      {it ? <q lang="zh-CN">{it}</q> : t('conflicts.notThere')}
    </Fragment>
  ));
}

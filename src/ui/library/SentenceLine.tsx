/** What does a sentence say, and what became of it? Its words, and below them on demand the rules on it or why there is none. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sentence, Stretch } from '../../library/index.ts';
import { rulebook } from '../corpus.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { ModalityTag } from '../results/ModalityTag.tsx';
import { useVoice } from '../useVoice.ts';
import { accountKeys, accountShapes } from './accountMarks.ts';
import type { Reading } from './reading.ts';

/** Words of the text, those that the rule quotes marked. */
export function Words({ stretches, rule }: { readonly stretches: readonly Stretch[]; readonly rule?: string }) {
  const runs: { at: number; text: string; marked: boolean }[] = [];
  for (const { at, text, rules } of stretches) {
    const marked = rule !== undefined && rules.includes(rule);
    const last = runs.at(-1);
    if (last?.marked === marked) last.text += text;
    else runs.push({ at, text, marked });
  }
  return runs.map(it => (it.marked ? <mark key={it.at}>{it.text}</mark> : <span key={it.at}>{it.text}</span>));
}

interface Props {
  readonly sentence: Sentence;
  readonly reading: Reading;
}

/** A rule on the sentence: what it says, and where one finds it among the answers. */
function RuleOn({ id, sentence, reading }: Props & { readonly id: string }) {
  const { t } = useTranslation();
  const { href } = usePlan();
  const { language } = useVoice();
  const rule = rulebook.rules.find(it => it.id === id);
  const matter = rulebook.matters.find(it => it.id === rule?.matter);
  if (!rule || !matter) return null;
  return (
    <li>
      <ModalityTag modality={rule.modality} kind={rule.kind} /> {rule.title[language]}
      <span className="rule-ways">
        <a href={href({ page: 'desk', item: matter.id })}>
          {t('library.toMatter', { matter: matter.title[language] })}
        </a>
        {reading.rule !== rule && (
          <a href={href({ page: 'documents', item: reading.document.slug, clause: sentence.clause, rule: id })}>
            {t('library.markWords')} <span className="hidden">{rule.title[language]}</span>
          </a>
        )}
      </span>
    </li>
  );
}

function Accounted({ sentence, reading }: Props) {
  const { t } = useTranslation();
  const { language } = useVoice();
  const left = sentence.stretches.filter(it => it.left);
  if (sentence.rules.length === 0) return <p>{sentence.reason[language]}</p>;
  return (
    <>
      <ul>
        {sentence.rules.map(it => (
          <RuleOn key={it} id={it} sentence={sentence} reading={reading} />
        ))}
      </ul>
      {left.map(it => (
        <p key={it.at} className="meta">
          <q lang="zh-CN">{it.text}</q> {t('library.unquoted', { reason: it.left?.reason[language] })}
        </p>
      ))}
    </>
  );
}

/** How a sentence is accounted for; pressing it tells more. */
export function AccountMark({ sentence, reading }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { account, rules } = sentence;
  const count = rules.length;
  return (
    <>
      <button type="button" className={`account is-${account}`} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span aria-hidden="true">{accountShapes[account]}</span>{' '}
        {count > 0 ? t('library.ruleCount', { count }) : t(accountKeys[account])}
      </button>
      {open && (
        <div className="accounted">
          <Accounted sentence={sentence} reading={reading} />
        </div>
      )}
    </>
  );
}

export function SentenceLine({ sentence, reading }: Props) {
  const { t } = useTranslation();
  const isPlain = sentence.account === 'heading';
  const signing = reading.document.issuers.filter(it => sentence.text.includes(it));
  return (
    <div className={isPlain ? 'sentence plain-line' : 'sentence'}>
      <p lang="zh-CN">
        <Words stretches={sentence.stretches} {...(reading.rule && { rule: reading.rule.id })} />
      </p>
      {signing.length > 1 && <p className="meta">{t('library.twoColumns')}</p>}
      {!isPlain && <AccountMark sentence={sentence} reading={reading} />}
    </div>
  );
}

/** Who issued a document, for which place, since when, and how does it stand on the day of assessment? */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Standing } from '../../library/index.ts';
import { enumeration, placeName } from '../../report/index.ts';
import type { PolicyDocument } from '../../rulebook/index.ts';
import { rulebook } from '../corpus.ts';
import { formatDate } from '../formatDate.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';
import { standingText } from './standingText.ts';

interface Props {
  readonly document: PolicyDocument;
  readonly standing: Standing;
  /** What else is known of it: further pairs of `dt` and `dd`. */
  readonly children?: ReactNode;
}

/** The first by name, where they are many; the rest when asked for. */
function Issuers({ issuers }: { readonly issuers: readonly string[] }) {
  const { t } = useTranslation();
  const all = <span lang="zh-CN">{enumeration({ language: 'zh' }, issuers)}</span>;
  if (issuers.length < 3) return all;
  return (
    <details className="issuers">
      <summary>
        <span lang="zh-CN">{issuers[0]}</span> {t('documents.andOthers', { number: issuers.length })}
      </summary>
      {all}
    </details>
  );
}

/** A sentence quoted from the text looks as the law's words do everywhere. */
function Basis({ text }: { readonly text: string }) {
  const quote = /^“(.*)”$/u.exec(text)?.[1];
  return quote ? <q lang="zh-CN">{quote}</q> : text;
}

export function TitleBlock({ document, standing, children }: Props) {
  const { t } = useTranslation();
  const { href } = usePlan();
  const voice = useVoice();
  const { language } = voice;
  const rules = rulebook.rules.filter(it => it.document === document).length;
  return (
    <dl>
      <dt>{t('documents.number')}</dt>
      <dd lang="zh-CN">{document.number}</dd>
      <dt>{t('library.standing')}</dt>
      <dd>
        <strong className="is-open">{standingText(voice, standing)}</strong>{' '}
        <span className="meta">
          {t('library.standingDay', { date: formatDate(language, standing.day) })}{' '}
          <a href={href({ page: 'check', question: 'asOf' })}>{t('results.changeDate')}</a>
        </span>
      </dd>
      <dt>{t('documents.place')}</dt>
      <dd>{placeName(voice, document.jurisdiction)}</dd>
      <dt>{t('documents.issuers')}</dt>
      <dd>
        <Issuers issuers={document.issuers} />
      </dd>
      <dt>{t('documents.issued')}</dt>
      <dd>{formatDate(language, document.issued)}</dd>
      <dt>{t('documents.inForceFrom')}</dt>
      <dd>
        {formatDate(language, document.inForceFrom)}{' '}
        <span className="meta">
          <Basis text={document.inForceBasis[language]} />
        </span>
      </dd>
      {children}
      <dt>{t('documents.rules')}</dt>
      <dd>
        {t('documents.ruleCount', { count: rules })}{' '}
        <a href={href({ page: 'ledger', item: document.slug })}>{t('library.toLedger')}</a>
      </dd>
    </dl>
  );
}

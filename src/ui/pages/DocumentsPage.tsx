/** On which documents does everything rest, since when are they in force, and what is not known of them? */
import { useTranslation } from 'react-i18next';
import { enumeration, placeName } from '../../report/index.ts';
import { documentsByPlace, rulebook } from '../corpus.ts';
import { formatDate } from '../formatDate.ts';
import { useVoice } from '../useVoice.ts';

export function DocumentsPage() {
  const { t } = useTranslation();
  const voice = useVoice();
  const { language } = voice;
  return (
    <>
      <h1 tabIndex={-1}>{t('documents.heading')}</h1>
      <p className="lede">{t('documents.lede', { count: rulebook.documents.length })}</p>
      {documentsByPlace.map(it => (
        <article key={it.slug} className="card document" aria-labelledby={`document-${it.slug}`}>
          <h2 id={`document-${it.slug}`}>
            <span lang="zh-CN">{it.title.zh}</span>
            {language === 'en' && <small>{it.title.en}</small>}
          </h2>
          <dl>
            <dt>{t('documents.number')}</dt>
            <dd lang="zh-CN">{it.number}</dd>
            <dt>{t('documents.place')}</dt>
            <dd>{placeName(voice, it.jurisdiction)}</dd>
            <dt>{t('documents.issuers')}</dt>
            <dd lang="zh-CN">{enumeration(voice, it.issuers)}</dd>
            <dt>{t('documents.issued')}</dt>
            <dd>{formatDate(language, it.issued)}</dd>
            <dt>{t('documents.inForceFrom')}</dt>
            <dd>
              {formatDate(language, it.inForceFrom)} <span className="meta">{it.inForceBasis[language]}</span>
            </dd>
            <dt>{t('documents.expiry')}</dt>
            <dd>
              <strong className="is-open">{t('documents.noExpiry')}</strong>
            </dd>
            <dt>{t('documents.rules')}</dt>
            <dd>{t('documents.ruleCount', { count: rulebook.rules.filter(rule => rule.document === it).length })}</dd>
          </dl>
        </article>
      ))}
    </>
  );
}

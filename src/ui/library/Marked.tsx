/** Which rule's words are marked here, where else does it quote the text, and how does one get back? */
import { useTranslation } from 'react-i18next';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';
import type { Reading } from './reading.ts';

/** Stands in the clause that was asked for, if a rule is marked in it. */
export function Marked({
  reading: { document, rule, clause },
  here,
}: {
  readonly reading: Reading;
  readonly here: string;
}) {
  const { t } = useTranslation();
  const { language } = useVoice();
  const { href, back } = usePlan();
  if (!rule || clause !== here) return null;
  const elsewhere = [...new Set(rule.cite.map(it => it.clause))].filter(it => it !== here);
  return (
    <div className="marked">
      <p>
        {t('library.marked')} <b>{rule.title[language]}</b>
        {elsewhere.length > 0 && (
          <>
            {' '}
            {t('library.alsoQuoted')}{' '}
            {elsewhere.map(it => (
              <a
                key={it}
                lang="zh-CN"
                href={href({ page: 'documents', item: document.slug, clause: it, rule: rule.id })}
              >
                {it}
              </a>
            ))}
          </>
        )}
      </p>
      <p>
        <button type="button" className="quiet" onClick={back}>
          {t('library.back')}
        </button>
        <a href={href({ page: 'documents', item: document.slug, clause: here })}>{t('library.unmark')}</a>
      </p>
    </div>
  );
}

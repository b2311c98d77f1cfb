/** For which reasons is a sentence, or part of one, no rule, and which are these? */
import { useTranslation } from 'react-i18next';
import { type DocumentText, type Reason, reasonsOf } from '../../library/index.ts';
import { accounts } from '../../rulebook/index.ts';
import { Folded } from '../Folded.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';
import { accountKeys, accountShapes } from './accountMarks.ts';

function Entries({ text, reason }: { readonly text: DocumentText; readonly reason: Reason }) {
  const { t } = useTranslation();
  const { href } = usePlan();
  return (
    <ul>
      {reason.entries.map(({ sentence: { clause, index }, text: words, whole }) => (
        <li key={`${clause} ${index} ${words}`}>
          <a lang="zh-CN" href={href({ page: 'documents', item: text.document.slug, clause })}>
            {clause}
          </a>{' '}
          <q lang="zh-CN">{words.replace('\n', ' ')}</q> {!whole && <span className="meta">{t('library.phrase')}</span>}
        </li>
      ))}
    </ul>
  );
}

export function Reasons({ text }: { readonly text: DocumentText }) {
  const { t } = useTranslation();
  const { language } = useVoice();
  const reasons = reasonsOf(text);
  return accounts
    .filter(account => reasons.some(it => it.account === account))
    .map(account => {
      const own = reasons.filter(it => it.account === account);
      const count = own.reduce((sum, it) => sum + it.entries.length, 0);
      return (
        <Folded
          key={account}
          title={
            <span>
              <span aria-hidden="true">{accountShapes[account]}</span> {t(accountKeys[account])}{' '}
              <span className="meta">
                {t('library.reasonCount', { count: own.length })} · {t('library.entryCount', { count })}
              </span>
            </span>
          }
        >
          {() => (
            <div className="reasons">
              {own.map(reason => (
                <section key={reason.reason.zh}>
                  <Folded
                    title={
                      <span>
                        {reason.reason[language]}{' '}
                        <span className="meta">{t('library.entryCount', { count: reason.entries.length })}</span>
                      </span>
                    }
                  >
                    {() => <Entries text={text} reason={reason} />}
                  </Folded>
                </section>
              ))}
            </div>
          )}
        </Folded>
      );
    });
}

/** Does the engine of record agree with what is shown? Asked in the background, said aloud either way. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agree, type Decision, decideOfRecord } from '../../engine/index.ts';
import type { Facility } from '../../facts/index.ts';
import { type Language, tags } from '../../i18n/index.ts';
import { rulebook } from '../corpus.ts';

type Verdict =
  | { readonly state: 'asking' }
  | { readonly state: 'agreed'; readonly rules: number; readonly at: Date }
  | { readonly state: 'differs'; readonly rules: readonly string[] }
  | { readonly state: 'failed' };

interface Props {
  readonly facility: Facility;
  readonly decisions: readonly Decision[];
}

export function Confirmation({ facility, decisions }: Props) {
  const { t, i18n } = useTranslation();
  const [verdict, setVerdict] = useState<Verdict>({ state: 'asking' });
  useEffect(() => {
    let current = true;
    setVerdict({ state: 'asking' });
    decideOfRecord(rulebook, facility)
      .then((record): Verdict => {
        const rules = agree(decisions, record);
        return rules.length > 0
          ? { state: 'differs', rules }
          : { state: 'agreed', rules: record.length, at: new Date() };
      })
      .catch((): Verdict => ({ state: 'failed' }))
      .then(it => current && setVerdict(it));
    return () => {
      current = false;
    };
  }, [facility, decisions]);
  switch (verdict.state) {
    case 'asking':
      return <p className="meta">{t('confirmation.asking')}</p>;
    case 'agreed':
      return (
        <p className="meta" role="status">
          {t('confirmation.agreed', {
            count: verdict.rules,
            time: new Intl.DateTimeFormat(tags[i18n.language as Language], { timeStyle: 'medium' }).format(verdict.at),
          })}
        </p>
      );
    case 'differs':
      return (
        <p className="notice error" role="alert">
          {t('confirmation.differs', { rules: verdict.rules.join(', ') })}
        </p>
      );
    case 'failed':
      return (
        <p className="notice error" role="alert">
          {t('confirmation.failed')}
        </p>
      );
    default:
      return verdict satisfies never;
  }
}

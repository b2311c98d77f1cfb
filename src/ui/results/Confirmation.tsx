/** Does the engine of record agree with what is shown? Asked in the background, said aloud either way. */
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agree, type Decision, decideOfRecord } from '../../engine/index.ts';
import type { Facility } from '../../facts/index.ts';
import { type Language, tags } from '../../i18n/index.ts';
import { rulebook } from '../corpus.ts';
import { usePlan } from '../plan/PlanProvider.tsx';

type Verdict =
  | { readonly state: 'asking' }
  | { readonly state: 'agreed'; readonly rules: number; readonly at: Date }
  | { readonly state: 'differs'; readonly rules: readonly string[] }
  | { readonly state: 'failed' };

interface Asked {
  readonly facility: Facility;
  readonly decisions: readonly Decision[];
}

interface Props extends Asked {
  /** How long the answers must stay as they are before we ask, in milliseconds. */
  readonly pause?: number;
  /** What is confirmed: an alarm stands above it, agreement beneath. */
  readonly children?: ReactNode;
}

async function verdictOn({ facility, decisions }: Asked, now: () => Date): Promise<Verdict> {
  try {
    const record = await decideOfRecord(rulebook, facility, () => new Promise(done => setTimeout(done)));
    const rules = agree(decisions, record);
    return rules.length > 0 ? { state: 'differs', rules } : { state: 'agreed', rules: record.length, at: now() };
  } catch {
    return { state: 'failed' };
  }
}

function Said({ verdict }: { readonly verdict: Verdict }) {
  const { t, i18n } = useTranslation();
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

export function Confirmation({ facility, decisions, pause = 0, children }: Props) {
  const { world } = usePlan();
  const [verdict, setVerdict] = useState<Verdict>({ state: 'asking' });
  useEffect(() => {
    let current = true;
    setVerdict({ state: 'asking' });
    const ask = setTimeout(async () => {
      const answer = await verdictOn({ facility, decisions }, world.now);
      if (current) setVerdict(answer);
    }, pause);
    return () => {
      current = false;
      clearTimeout(ask);
    };
  }, [facility, decisions, pause, world]);
  const isCalm = verdict.state === 'asking' || verdict.state === 'agreed';
  return (
    <>
      {!isCalm && <Said verdict={verdict} />}
      {children}
      {isCalm && <Said verdict={verdict} />}
    </>
  );
}

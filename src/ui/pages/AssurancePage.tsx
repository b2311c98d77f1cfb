/** Why may one rely on this, how far, and how far not? Figures that scripts have made. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Assurance, load } from '../assurance/load.ts';
import { Derived, Endured, Engines, Limits, Mutated, Texts } from '../assurance/Measured.tsx';
import { Promises } from '../assurance/Promises.tsx';
import { Proven } from '../assurance/Proven.tsx';
import { edition } from '../corpus.ts';

function Shown({ assurance }: { readonly assurance: Assurance }) {
  return (
    <>
      <Texts figures={assurance.figures} />
      <Derived {...assurance} />
      <Proven proofs={assurance.proofs} />
      <Mutated {...assurance} />
      <Engines />
      <Endured {...assurance} />
    </>
  );
}

export function AssurancePage() {
  const { t } = useTranslation();
  const [assurance, setAssurance] = useState<Assurance | 'failed'>();
  useEffect(() => {
    let current = true;
    load()
      .catch(() => 'failed' as const)
      .then(it => current && setAssurance(it));
    return () => {
      current = false;
    };
  }, []);
  return (
    <div className="assurance">
      <h1 tabIndex={-1}>{t('assurance.heading')}</h1>
      <p className="lede">{t('assurance.lede')}</p>
      <Limits />
      <Promises />
      {assurance === undefined && <p role="status">{t('assurance.loading')}</p>}
      {assurance === 'failed' && (
        <p className="notice error" role="alert">
          {t('assurance.failed')}
        </p>
      )}
      {assurance && assurance !== 'failed' && <Shown assurance={assurance} />}
      <p className="meta">
        {t('assurance.edition', { version: edition.version })} <code>{edition.sha256}</code>
      </p>
    </div>
  );
}

/** What must be put right before going on? Takes the focus as it appears, and leads to the field. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

export interface NamedFault {
  readonly id: string;
  readonly message: string;
}

export function ErrorSummary({ faults }: { readonly faults: readonly NamedFault[] }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  if (faults.length === 0) return null;
  return (
    <div className="notice error" role="alert" tabIndex={-1} ref={box}>
      <h2>{t('question.errors')}</h2>
      <ul>
        {faults.map(it => (
          <li key={it.id}>
            <button type="button" className="quiet" onClick={() => document.getElementById(it.id)?.focus()}>
              {it.message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How is a text copied, or taken by hand where the page may not copy? */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlan } from './plan/PlanProvider.tsx';

interface Props {
  readonly text: string;
  /** What the button says. */
  readonly action: string;
  /** What the text itself is called. */
  readonly shown: string;
  /** Whether it can be looked at also where it was copied. */
  readonly isFolded?: boolean;
  readonly rows: number;
  /** Other things to do with it, beside the button. */
  readonly children?: ReactNode;
}

type Copied = 'desk.copied' | 'desk.byHand';

export function CopyText({ text, action, shown, isFolded = false, rows, children }: Props) {
  const { t } = useTranslation();
  const { world } = usePlan();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState<{ readonly how: Copied; readonly text: string }>();
  useEffect(() => {
    if (said?.how !== 'desk.byHand') return;
    field.current?.focus();
    field.current?.select();
  }, [said]);
  const copy = async () => {
    try {
      // Pages without https (an intranet) are given no clipboard; there the text is selected for the hand.
      await world.window.navigator.clipboard.writeText(text);
      setSaid({ how: 'desk.copied', text });
    } catch {
      setOpen(true);
      setSaid({ how: 'desk.byHand', text });
    }
  };
  const written = isOpen && <textarea ref={field} readOnly rows={rows} value={text} aria-label={shown} />;
  return (
    <>
      <p className="copying">
        <button type="button" className="quiet" onClick={copy}>
          {action}
        </button>{' '}
        {children}
        <span role="status">{said && said.text === text ? t(said.how) : ''}</span>
      </p>
      {isFolded ? (
        <details className="by-hand" open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
          <summary>{shown}</summary>
          {written}
        </details>
      ) : (
        <div className="by-hand">{written}</div>
      )}
    </>
  );
}

/** How is a text copied, or taken by hand where the page may not copy? */
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlan } from './plan/PlanProvider.tsx';

interface Props {
  readonly text: string;
  /** What the button says. */
  readonly action: string;
  /** What the text itself is called, which can be unfolded. */
  readonly shown: string;
  readonly rows: number;
  /** Other things to do with it, beside the button. */
  readonly children?: ReactNode;
}

type Copied = 'desk.copied' | 'desk.byHand';

export function CopyText({ text, action, shown, rows, children }: Props) {
  const { t } = useTranslation();
  const { world } = usePlan();
  const field = useRef<HTMLTextAreaElement>(null);
  const folded = useRef<HTMLDetailsElement>(null);
  const [said, setSaid] = useState<{ readonly how: Copied; readonly text: string }>();
  const copy = async () => {
    try {
      // Pages without https (an intranet) are given no clipboard; there the text is selected for the hand.
      await world.window.navigator.clipboard.writeText(text);
      setSaid({ how: 'desk.copied', text });
    } catch {
      setSaid({ how: 'desk.byHand', text });
      if (folded.current) folded.current.open = true;
      field.current?.focus();
      field.current?.select();
    }
  };
  return (
    <>
      <p className="copying">
        <button type="button" className="quiet" onClick={copy}>
          {action}
        </button>{' '}
        {children}
        <span role="status">{said && said.text === text ? t(said.how) : ''}</span>
      </p>
      <details ref={folded} className="by-hand">
        <summary>{shown}</summary>
        <textarea ref={field} readOnly rows={rows} value={text} aria-label={shown} />
      </details>
    </>
  );
}

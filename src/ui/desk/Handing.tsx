/** How is the answer handed on: read aloud at the window, or copied as text? */
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerText, type MatterAnswer, spokenAnswer } from '../../report/index.ts';
import { edition } from '../corpus.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';

type Copied = 'desk.copied' | 'desk.byHand';

export function Handing({ answers }: { readonly answers: readonly MatterAnswer[] }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { world } = usePlan();
  const field = useRef<HTMLTextAreaElement>(null);
  const folded = useRef<HTMLDetailsElement>(null);
  const [said, setSaid] = useState<{ readonly how: Copied; readonly text: string }>();
  const [first] = answers;
  if (!first) return null;
  const text = answerText(voice, answers, {
    edition: t('footer.edition', { version: edition.version, hash: edition.sha256.slice(0, 12) }),
    address: world.window.location.href,
  });
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
    <section aria-labelledby="handing" className="handing">
      <h2 id="handing">{t('desk.say')}</h2>
      <p className="spoken">{spokenAnswer(voice, first)}</p>
      <p>
        <button type="button" className="quiet" onClick={copy}>
          {t('desk.copy')}
        </button>{' '}
        <span role="status">{said && said.text === text ? t(said.how) : ''}</span>
      </p>
      <details ref={folded}>
        <summary>{t('desk.asText')}</summary>
        <textarea ref={field} readOnly rows={10} value={text} aria-label={t('desk.asText')} />
      </details>
    </section>
  );
}

/** How is the answer handed on: read aloud at the window, copied as text, or taken along on a phone? */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerText, type MatterAnswer, spokenAnswer } from '../../report/index.ts';
import { CopyText } from '../CopyText.tsx';
import { edition } from '../corpus.ts';
import { QrCode } from '../take/QrCode.tsx';
import { useSharedAddress } from '../take/useSharedAddress.ts';
import { useVoice } from '../useVoice.ts';

export function Handing({ answers }: { readonly answers: readonly MatterAnswer[] }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const [first] = answers;
  // Without the words that were searched for: they may say who asked.
  const { address, reach } = useSharedAddress({ page: 'desk', item: first?.matter.id });
  const [isOpen, setOpen] = useState(false);
  if (!first) return null;
  const text = answerText(voice, answers, {
    edition: t('footer.edition', { version: edition.version, hash: edition.sha256.slice(0, 12) }),
    address,
  });
  return (
    <section aria-labelledby="handing" className="handing">
      <h2 id="handing">{t('desk.say')}</h2>
      <p className="spoken">{spokenAnswer(voice, first)}</p>
      <CopyText text={text} action={t('desk.copy')} shown={t('desk.asText')} isFolded rows={10}>
        {reach !== 'file' && (
          <button type="button" className="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t('take.qr')}
          </button>
        )}
      </CopyText>
      {isOpen && <QrCode text={address} label={t('take.qrAnswer')} />}
    </section>
  );
}

/** How is the answer handed on: read aloud at the window, or copied as text? */
import { useTranslation } from 'react-i18next';
import { answerText, type MatterAnswer, spokenAnswer } from '../../report/index.ts';
import { CopyText } from '../CopyText.tsx';
import { edition } from '../corpus.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';

export function Handing({ answers }: { readonly answers: readonly MatterAnswer[] }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { world } = usePlan();
  const [first] = answers;
  if (!first) return null;
  const text = answerText(voice, answers, {
    edition: t('footer.edition', { version: edition.version, hash: edition.sha256.slice(0, 12) }),
    address: world.window.location.href,
  });
  return (
    <section aria-labelledby="handing" className="handing">
      <h2 id="handing">{t('desk.say')}</h2>
      <p className="spoken">{spokenAnswer(voice, first)}</p>
      <CopyText text={text} action={t('desk.copy')} shown={t('desk.asText')} rows={10} />
    </section>
  );
}

/** How are the answers handed on where the address does not reach? As text, or as a file of it. */
import { useTranslation } from 'react-i18next';
import { fileName, handedAnswers } from '../../report/index.ts';
import { CopyText } from '../CopyText.tsx';
import { download } from '../download.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';
import { SystemShare } from './SystemShare.tsx';

/** `fragment`: the part of the address that any copy of this page understands. */
export function AnswersAsText({ fragment }: { readonly fragment: string }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { facility, assessed, world } = usePlan();
  const text = [handedAnswers(voice, facility), t('take.openWith'), fragment].join('\n');
  const file = () =>
    download(
      world.window,
      fileName(voice, t('take.answersFile'), assessed, 'txt'),
      'text/plain;charset=utf-8',
      `\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`,
    );
  return (
    <CopyText text={text} action={t('take.copyText')} shown={t('take.asText')} isFolded rows={8}>
      <SystemShare data={{ title: t('title'), text }} />
      <button type="button" className="quiet" onClick={file}>
        {t('take.textFile')}
      </button>
    </CopyText>
  );
}

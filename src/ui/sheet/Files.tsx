/** How is the sheet handed on: on paper, or as a file? */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileName } from '../../report/index.ts';
import { type Sheet, sheetHtml, sheetMarkdown, sheetWord } from '../../sheet/index.ts';
import style from '../../sheet/sheet.css?raw';
import { download } from '../download.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function Files({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { world, assessed } = usePlan();
  const { window } = world;
  const [said, setSaid] = useState('');
  const name = (ending: string) => fileName(voice, t('sheet.file'), assessed, ending);
  const word = async () => {
    setSaid(t('sheet.making'));
    try {
      download(window, name('docx'), wordType, await sheetWord(sheet));
      setSaid(t('sheet.ready', { name: name('docx') }));
    } catch {
      setSaid(t('sheet.wordFailed'));
    }
  };
  return (
    <p className="sheet-ways">
      <button type="button" className="button" onClick={() => window.print()}>
        {t('sheet.print')}
      </button>
      <button type="button" className="quiet" onClick={word}>
        {t('sheet.word')}
      </button>
      <button
        type="button"
        className="quiet"
        onClick={() => download(window, name('html'), 'text/html;charset=utf-8', sheetHtml(sheet, style))}
      >
        {t('sheet.html')}
      </button>
      <button
        type="button"
        className="quiet"
        onClick={() => download(window, name('md'), 'text/markdown;charset=utf-8', sheetMarkdown(sheet))}
      >
        {t('sheet.markdown')}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}

/** How does the text read from its first to its last word? */
import { useTranslation } from 'react-i18next';
import type { DocumentText } from '../../library/index.ts';
import { AnnexTable } from './AnnexTable.tsx';
import { ClauseBlock } from './ClauseBlock.tsx';
import { LooseBlock } from './LooseBlock.tsx';
import type { Reading } from './reading.ts';

export function TextBody({ text, reading }: { readonly text: DocumentText; readonly reading: Reading }) {
  const { t } = useTranslation();
  const { head, chapters, closing, annex, imprint } = text;
  return (
    <div className="law-text">
      <LooseBlock title={t('library.head')} clause="首部" sentences={head} reading={reading} />
      {chapters.map(it => (
        <ClauseBlock key={it.clause} division={it} reading={reading} />
      ))}
      <LooseBlock title={t('library.closing')} clause="尾部" sentences={closing} reading={reading} />
      {annex && <AnnexTable annex={annex} reading={reading} />}
      <LooseBlock title={t('library.imprint')} clause="版记" sentences={imprint} reading={reading} />
    </div>
  );
}

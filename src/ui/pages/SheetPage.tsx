/** What does one take to the window? The self-check list as it will be printed, and the ways to print or keep it. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, translator } from '../../i18n/index.ts';
import { coverage, type Voice } from '../../report/index.ts';
import { sheet as sheetOf, sheetParts } from '../../sheet/index.ts';
import { useAssessment } from '../AssessmentProvider.tsx';
import { edition, rulebook } from '../corpus.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { shownSize } from '../plan/reading.ts';
import { today } from '../plan/world.ts';
import { Blocks } from '../sheet/Blocks.tsx';
import { type Choice, Choices } from '../sheet/Choices.tsx';
import { Files } from '../sheet/Files.tsx';
import { useDueText } from '../sheet/useDueText.ts';
import { useSharedAddress } from '../take/useSharedAddress.ts';

const voices: Readonly<Record<Language, Voice>> = {
  zh: { rulebook, language: 'zh', words: translator('zh') },
  en: { rulebook, language: 'en', words: translator('en') },
};

export function SheetPage() {
  const { t } = useTranslation();
  const { language, textSize, desk, href, world } = usePlan();
  const isLarge = shownSize(textSize, desk) !== 'normal';
  const { report, open } = useAssessment();
  const isCovered = coverage(report) === 'covered';
  const { address: whole, fragment, reach } = useSharedAddress({ page: 'results' });
  const [choice, setChoice] = useState<Choice>({ both: language === 'en', parts: sheetParts, open: 'brief' });
  const dueOn = useDueText(voices);
  const made = today(world);
  // From this machine's own address, only what stands behind # leads anybody else anywhere.
  const address = reach === 'file' || reach === 'machine' ? fragment : whole;
  const sheet = useMemo(
    () =>
      sheetOf({
        report,
        questions: open.map(it => it.fact),
        voices: choice.both ? [voices.zh, voices.en] : [voices.zh],
        edition,
        made,
        address,
        parts: choice.parts,
        open: choice.open,
        large: isLarge,
        dueOn,
      }),
    [report, open, choice, made, address, isLarge, dueOn],
  );
  return (
    <>
      <section className="for-sheet" aria-labelledby="for-sheet">
        <h1 id="for-sheet" tabIndex={-1}>
          {t('page.sheet')}
        </h1>
        <p className="lede">
          {t('sheet.pageLede')} <a href={href({ page: 'results' })}>{t('sheet.toResults')}</a>
        </p>
        {isCovered ? (
          <>
            {open.length > 0 && (
              <p>
                {t('sheet.shorter', { count: open.length })} <a href={href({ page: 'check' })}>{t('results.goOn')}</a>
              </p>
            )}
            <Files sheet={sheet} />
            <Choices choice={choice} onChange={setChoice} />
          </>
        ) : (
          <p className="notice" role="status">
            {t('sheet.nothing')} <a href={href({ page: 'check', question: 'location' })}>{t('sheet.choosePlace')}</a>
          </p>
        )}
      </section>
      {isCovered && (
        <article className="sheet" aria-label={t('sheet.preview')}>
          <Blocks blocks={sheet.blocks} />
        </article>
      )}
    </>
  );
}

/** What does a text hold, and how does one get to a clause of it? */
import { useTranslation } from 'react-i18next';
import type { DocumentText } from '../../library/index.ts';
import { Folded } from '../Folded.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { shownSize } from '../plan/reading.ts';

/** A heading without the full stop at its end. */
function short(heading: string): string {
  return heading.replace(/。$/u, '');
}

export function Contents({ text }: { readonly text: DocumentText }) {
  const { t } = useTranslation();
  const { href, world, textSize, desk } = usePlan();
  const to = (clause: string) => href({ page: 'documents', item: text.document.slug, clause });
  // Where there is room for it beside the text.
  const isBeside =
    shownSize(textSize, desk) === 'normal' && (world.window.matchMedia?.('(min-width: 58rem)').matches ?? false);
  return (
    <nav className="text-contents" aria-label={t('library.contents')}>
      <Folded title={t('library.contents')} isOpen={isBeside}>
        {() => (
          <ol>
            <li>
              <a href={to('首部')}>{t('library.head')}</a>
            </li>
            {text.chapters.map(({ clause, heading, parts }) => (
              <li key={clause} lang="zh-CN">
                <a href={to(clause)}>{short(heading?.text ?? clause)}</a>
                {parts.length > 0 && (
                  <ol>
                    {parts.map(it => (
                      <li key={it.clause}>
                        <a href={to(it.clause)}>{short(it.heading?.text ?? it.clause)}</a>
                      </li>
                    ))}
                  </ol>
                )}
              </li>
            ))}
            {text.closing.length > 0 && (
              <li>
                <a href={to('尾部')}>{t('library.closing')}</a>
              </li>
            )}
            {text.annex && (
              <li>
                <a href={to('附件')}>{t('library.annex')}</a>
              </li>
            )}
          </ol>
        )}
      </Folded>
    </nav>
  );
}

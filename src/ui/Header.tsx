/** Where am I, and how do I get elsewhere, read larger or in the other language? */
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Page } from './plan/address.ts';
import { usePlan } from './plan/PlanProvider.tsx';
import { nextSize } from './plan/reading.ts';
import { useInReach } from './useInReach.ts';

const ways: readonly Page[] = ['desk', 'check', 'onepage', 'results', 'explore', 'compare', 'documents'];

/** Pages within the reach of another, to which the way in the head leads. */
const within: Partial<Record<Page, Page>> = {
  places: 'compare',
  sheet: 'results',
  dates: 'results',
  plans: 'compare',
  reconcile: 'compare',
  ledger: 'documents',
  conflicts: 'documents',
  later: 'documents',
  glossary: 'documents',
};

export function Header() {
  const { page, href, language, textSize, desk, read } = usePlan();
  const { t } = useTranslation();
  const other = language === 'zh' ? 'en' : 'zh';
  const size = nextSize(textSize, desk);
  const row = useRef<HTMLElement>(null);
  const keyUp = useInReach(row, `${page} ${language} ${textSize}`);
  return (
    <header>
      <div className="bar">
        <a className="brand" href={href({ page: 'start' })}>
          {t('title')}
        </a>
        <nav aria-label={t('nav.label')} ref={row} onKeyUp={keyUp}>
          {ways.map(it => (
            <a
              key={it}
              href={href({ page: it })}
              aria-current={page === it || within[page] === it ? 'page' : undefined}
            >
              {t(`nav.${it}`)}
            </a>
          ))}
        </nav>
        <div className="reading">
          <button type="button" className="plain" onClick={() => read({ textSize: size })}>
            {t(`reading.size.${size}`)}
          </button>
          <button
            type="button"
            className="plain"
            lang={other === 'zh' ? 'zh-CN' : 'en'}
            onClick={() => read({ language: other })}
          >
            {t('nav.otherLanguage')}
          </button>
        </div>
      </div>
    </header>
  );
}

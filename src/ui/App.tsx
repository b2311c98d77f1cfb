/** Which page is shown, in which language? */
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { createWords, tags } from '../i18n/index.ts';
import { AnswerList } from './AnswerList.tsx';
import { AssessmentProvider } from './AssessmentProvider.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Notices } from './Notices.tsx';
import { UpdateNotice } from './offline/UpdateNotice.tsx';
import { AssurancePage } from './pages/AssurancePage.tsx';
import { ComparePage } from './pages/ComparePage.tsx';
import { ConflictsPage } from './pages/ConflictsPage.tsx';
import { DatesPage } from './pages/DatesPage.tsx';
import { DeskPage } from './pages/DeskPage.tsx';
import { DocumentsPage } from './pages/DocumentsPage.tsx';
import { ExplorePage } from './pages/ExplorePage.tsx';
import { GlossaryPage } from './pages/GlossaryPage.tsx';
import { LaterPage } from './pages/LaterPage.tsx';
import { LedgerPage } from './pages/LedgerPage.tsx';
import { OnePage } from './pages/OnePage.tsx';
import { PlacesPage } from './pages/PlacesPage.tsx';
import { PlansPage } from './pages/PlansPage.tsx';
import { QuestionPage } from './pages/QuestionPage.tsx';
import { ReconcilePage } from './pages/ReconcilePage.tsx';
import { ResultsPage } from './pages/ResultsPage.tsx';
import { SheetPage } from './pages/SheetPage.tsx';
import { StartPage } from './pages/StartPage.tsx';
import type { Page } from './plan/address.ts';
import { PlanProvider, usePlan } from './plan/PlanProvider.tsx';
import { shownSize } from './plan/reading.ts';
import type { World } from './plan/world.ts';
import { TextWays, textPages } from './TextWays.tsx';
import { useDark } from './useDark.ts';
import { searchId } from './window/searchId.ts';
import { WindowBar } from './window/WindowBar.tsx';

const screens: Readonly<Record<Page, () => React.JSX.Element>> = {
  start: StartPage,
  check: QuestionPage,
  onepage: OnePage,
  results: ResultsPage,
  explore: ExplorePage,
  places: PlacesPage,
  compare: ComparePage,
  sheet: SheetPage,
  dates: DatesPage,
  plans: PlansPage,
  reconcile: ReconcilePage,
  desk: DeskPage,
  documents: DocumentsPage,
  ledger: LedgerPage,
  conflicts: ConflictsPage,
  later: LaterPage,
  glossary: GlossaryPage,
  assurance: AssurancePage,
};

/** Pages that do not show the answers in a place of their own. */
const withAnswers: readonly Page[] = ['start'];

/** The browser's title, language, text size and colours follow the page. */
function useDocument() {
  const { page, question, item, language, textSize, theme, desk, world } = usePlan();
  const { t } = useTranslation();
  const { document } = world.window;
  const size = shownSize(textSize, desk);
  const isDark = useDark(theme, world);
  const title = `${page === 'start' ? '' : `${t(`page.${page}`)} · `}${t('title')}`;
  // Before anything is drawn or moved by its size.
  useLayoutEffect(() => {
    document.documentElement.lang = tags[language];
    document.documentElement.dataset.text = size;
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
    document.title = title;
  }, [document, language, size, isDark, title]);
  const arrived = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page, question or item moves the reader to its heading
  useEffect(() => {
    // Who types to search goes on typing while the page changes beneath; that opens nothing.
    if (arrived.current && (item || document.activeElement?.id !== searchId)) {
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
      world.window.scrollTo(0, 0);
    }
    arrived.current = true;
  }, [page, question, item]);
}

function Screen() {
  const { page, world, facility, desk } = usePlan();
  const { t } = useTranslation();
  useDocument();
  const Shown = screens[page];
  return (
    <>
      <button type="button" className="skip" onClick={() => world.window.document.getElementById('main')?.focus()}>
        {t('skip')}
      </button>
      <Header />
      <WindowBar />
      <main id="main" tabIndex={-1} className={desk.on ? 'at-window' : undefined}>
        <UpdateNotice />
        <Notices />
        {textPages.includes(page) && <TextWays />}
        <Shown />
        {withAnswers.includes(page) && Object.keys(facility).length > 0 && <AnswerList />}
      </main>
      <Footer />
    </>
  );
}

function Speaking() {
  const { language } = usePlan();
  const words = useMemo(() => createWords(language), [language]);
  return (
    <I18nextProvider i18n={words}>
      <ErrorBoundary words={words.t('broken')}>
        <AssessmentProvider>
          <Screen />
        </AssessmentProvider>
      </ErrorBoundary>
    </I18nextProvider>
  );
}

export function App({ world }: { readonly world: World }) {
  return (
    <PlanProvider world={world}>
      <Speaking />
    </PlanProvider>
  );
}

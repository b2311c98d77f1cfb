/** Where does one type what one looks for? `/` leads here, Enter opens the first answer, the arrow leads into the list, Escape out of the field. */
import { type KeyboardEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useFocusNext } from '../useFocusNext.ts';
import { searchId } from '../window/searchId.ts';
import { useSingleKeys } from '../window/useSingleKeys.ts';

/** The link of the first answer, if there is one. */
function firstOf(document: Document): HTMLElement | null {
  return document.querySelector<HTMLElement>('.hits .hit');
}

/** `onEnter` is told the words with which Enter was pressed; the answer may still be on its way. */
export function SearchBox({ onEnter }: { readonly onEnter: (words: string) => void }) {
  const { t } = useTranslation();
  const { words = '', go, world, desk } = usePlan();
  const focusNext = useFocusNext();
  useSingleKeys(useMemo(() => ({ '/': () => focusNext(`#${searchId}`) }), [focusNext]));
  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const { document } = world.window;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (words.trim()) onEnter(words);
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      document.querySelector<HTMLElement>('h1')?.focus();
    }
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      firstOf(document)?.focus();
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: older browsers at windows do not know <search>
    <div role="search" className="search-box">
      <label htmlFor={searchId}>{t('desk.search')}</label>
      <input
        type="search"
        id={searchId}
        value={words}
        autoComplete="off"
        spellCheck={false}
        placeholder={t('desk.placeholder')}
        aria-keyshortcuts={desk.keys ? '/' : undefined}
        onChange={event => go({ page: 'desk', words: event.target.value || undefined })}
        // At a window the next question takes the place of the last one, and single keys work until it is typed.
        onFocus={event => desk.on && event.target.select()}
        onKeyDown={pressed}
      />
    </div>
  );
}

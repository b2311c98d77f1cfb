/** What was found for the words, best first, and what do the texts not have? */
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Found } from '../../search/index.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';
import { searchId } from '../window/searchId.ts';
import { Hit, placeOf } from './Hit.tsx';
import { Mentioned } from './Mentioned.tsx';
import { Narrow, type Narrowed } from './Narrow.tsx';
import { useSearcher } from './useSearcher.ts';

/** So many are shown at once. */
const atOnce = 20;

/** Up and down lead from one answer to the next, up from the first back to the field. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('.hit')];
  const next = links.indexOf(event.currentTarget.ownerDocument.activeElement as HTMLElement) + step;
  event.preventDefault();
  (
    links[next] ??
    (next < 0 ? event.currentTarget.ownerDocument.querySelector<HTMLElement>('.search-box input') : links.at(-1))
  )?.focus();
}

/** What is said before the list: how much there is, and honestly what there is not. */
function Said({ found, isNarrowed }: { readonly found: Found; readonly isNarrowed: boolean }) {
  const { t } = useTranslation();
  const { language } = useVoice();
  const quoted = (words: readonly string[]) =>
    words.map(it => t('desk.quoted', { words: it })).join(language === 'zh' ? '和' : ' and ');
  const { count, countAll, nowhere, apart, cut } = found;
  return (
    <div role="status">
      {cut && <p className="notice">{t('desk.cut')}</p>}
      {nowhere.length > 0 && <p className="notice">{t('desk.nowhere', { words: quoted(nowhere) })}</p>}
      {nowhere.length === 0 && apart.length > 0 && (
        <p className="notice">{t('desk.apart', { words: quoted(apart) })}</p>
      )}
      {count === 0 && <p>{t(isNarrowed ? 'desk.noneNarrowed' : 'desk.none')}</p>}
      {count > 0 && countAll > 0 && <p className="meta">{t('desk.found', { count: countAll })}</p>}
      {count > 0 && countAll === 0 && <p className="meta">{t('desk.nearest')}</p>}
    </div>
  );
}

export interface HitsProps {
  readonly words: string;
  /** The words with which Enter was pressed, until they are answered. */
  readonly entered: string | undefined;
  readonly onAnswered: () => void;
}

export function Hits({ words, entered, onAnswered }: HitsProps) {
  const { t } = useTranslation();
  const { go, world } = usePlan();
  const list = useRef<HTMLOListElement>(null);
  const [narrowed, setNarrowed] = useState<Narrowed>({});
  const [shown, setShown] = useState(atOnce);
  const [shownFor, setShownFor] = useState(words);
  // Other words: a list from its beginning.
  if (shownFor !== words) {
    setShownFor(words);
    setShown(atOnce);
  }
  const options = useMemo(() => {
    const { kind, document, department, place } = narrowed;
    return {
      ...(kind && { kinds: [kind] }),
      ...(document && { documents: [document] }),
      ...(department && { department }),
      ...(place && { place }),
      limit: shown,
    };
  }, [narrowed, shown]);
  const searcher = useSearcher();
  const sought = useDeferredValue(words);
  const found = useMemo(
    () => (typeof searcher === 'string' ? searcher : searcher.search(sought, options)),
    [searcher, sought, options],
  );
  const isAnswered = typeof found !== 'string' && sought === words && entered === words;
  useEffect(() => {
    if (!isAnswered) return;
    onAnswered();
    const [first] = found.answers;
    // What is only near is not gone to as if it were the answer.
    if (first?.all && first.kind !== 'department') {
      // The search is done: the reader goes on from the heading of what was found.
      world.window.document.getElementById(searchId)?.blur();
      go(placeOf(first, words));
    } else list.current?.querySelector<HTMLElement>('.hit')?.focus();
  }, [isAnswered, found, words, go, onAnswered, world]);
  if (found === 'loading') return <p role="status">{t('desk.loading')}</p>;
  if (found === 'failed')
    return (
      <p className="notice error" role="alert">
        {t('desk.failed')}
      </p>
    );
  const { answers, count } = found;
  return (
    <>
      <Mentioned />
      <Narrow narrowed={narrowed} onChange={setNarrowed} />
      <Said found={found} isNarrowed={Object.values(narrowed).some(Boolean)} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows are a short way beside Tab */}
      <div onKeyDown={walk}>
        <ol className="hits" ref={list}>
          {answers.map(it => (
            <Hit
              key={`${it.kind} ${it.id}`}
              answer={it}
              onDepartment={department => setNarrowed({ ...narrowed, kind: undefined, department })}
            />
          ))}
        </ol>
      </div>
      {count > shown && (
        <button type="button" className="quiet" onClick={() => setShown(shown + atOnce)}>
          {t('desk.more', { count: count - shown })}
        </button>
      )}
    </>
  );
}

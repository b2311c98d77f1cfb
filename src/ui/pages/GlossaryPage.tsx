/** What do the words mean over which founders stumble? */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, tags } from '../../i18n/index.ts';
import type { TermUse } from '../../report/index.ts';
import type { Term } from '../../rulebook/index.ts';
import { rulebook } from '../corpus.ts';
import { Definition } from '../glossary/Definition.tsx';
import { loadUses } from '../glossary/loadUses.ts';
import { Uses } from '../glossary/Uses.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { UnknownItem } from '../UnknownItem.tsx';
import { useArrival } from '../useArrival.ts';
import { useVoice } from '../useVoice.ts';

/** As a dictionary of the language has them: by pinyin in Chinese. */
function sorted(language: Language): readonly Term[] {
  const { compare } = new Intl.Collator(tags[language]);
  return [...rulebook.terms].sort((a, b) => compare(a[language], b[language]));
}

function fits({ zh, en, also = [], means }: Term, words: string): boolean {
  return [zh, en, ...also, means.zh, means.en].some(it => it.toLowerCase().includes(words));
}

interface EntryProps {
  readonly term: Term;
  readonly marked: boolean;
  readonly uses: readonly TermUse[] | undefined;
}

function Entry({ term, marked, uses }: EntryProps) {
  const { t } = useTranslation();
  return (
    <section
      id={`term-${term.id}`}
      className={marked ? 'entry-term is-marked' : 'entry-term'}
      aria-labelledby={`name-${term.id}`}
    >
      <h2 id={`name-${term.id}`} tabIndex={-1}>
        {marked && <span className="hidden">{t('glossary.marked')}</span>}
        <span lang="zh-CN">{term.zh}</span> <small lang="en">{term.en}</small>
      </h2>
      {term.also && (
        <p className="meta">
          {t('glossary.also')}
          <span lang="zh-CN">{term.also.join('、')}</span>
        </p>
      )}
      <Definition term={term} />
      {uses && <Uses uses={uses} />}
    </section>
  );
}

export function GlossaryPage() {
  const { t } = useTranslation();
  const { language } = useVoice();
  const { item } = usePlan();
  const [words, setWords] = useState('');
  const [uses, setUses] = useState<ReadonlyMap<string, readonly TermUse[]>>();
  const known = rulebook.terms.some(it => it.id === item);
  useArrival(known ? `name-${item}` : undefined, { makeRoom: () => setWords('') });
  useEffect(() => {
    let current = true;
    loadUses().then(
      it => current && setUses(it),
      () => undefined, // the meanings stand without the places
    );
    return () => {
      current = false;
    };
  }, []);
  const wanted = words.trim().toLowerCase();
  const shown = sorted(language).filter(it => fits(it, wanted));
  return (
    <div className="glossary">
      <h1 tabIndex={-1}>{t('glossary.heading')}</h1>
      {item !== undefined && !known && <UnknownItem said={t('unknown.term', { item })} item={item} />}
      <p className="lede">{t('glossary.lede')}</p>
      <p className="meta">{t('glossary.origins')}</p>
      <p className="find-term">
        <label htmlFor="find-term">{t('glossary.find')}</label>
        <input id="find-term" type="search" value={words} onChange={event => setWords(event.target.value)} />
      </p>
      <p className="meta" role="status">
        {t(wanted ? 'glossary.found' : 'glossary.count', { count: shown.length })}
      </p>
      {shown.map(it => (
        <Entry key={it.id} term={it} marked={it.id === item} uses={uses && (uses.get(it.id) ?? [])} />
      ))}
    </div>
  );
}

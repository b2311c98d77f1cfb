/** Where do the texts differ, kind by kind, how is it read, and which document speaks of what at all? */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Conflict, conflicts } from '../../conflicts/index.ts';
import { conflictKinds, type PolicyDocument } from '../../rulebook/index.ts';
import { ConflictEntry, conflictId } from '../conflicts/ConflictEntry.tsx';
import { documentsAt, PlaceFilter } from '../conflicts/PlaceFilter.tsx';
import { WhoHasWhat } from '../conflicts/WhoHasWhat.tsx';
import { rulebook } from '../corpus.ts';
import { Folded } from '../Folded.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { leadTo } from '../results/Counts.tsx';
import { useVoice } from '../useVoice.ts';

function among(all: readonly Conflict[], documents: readonly PolicyDocument[]): readonly Conflict[] {
  return all.filter(it => it.documents.every(one => documents.includes(one)));
}

/** The matter that the address names, if it is none or has no conflict. */
function Missed({ item, all }: { readonly item: string; readonly all: readonly Conflict[] }) {
  const { t } = useTranslation();
  const { language } = useVoice();
  const matter = rulebook.matters.find(it => it.id === item);
  if (all.some(it => it.matter === item)) return null;
  return (
    <p className="notice" role="status">
      {matter ? t('conflicts.none', { title: matter.title[language] }) : t('conflicts.unknown', { item })}
    </p>
  );
}

/** The kinds and the table, each with its count, and every matter by name. */
function Index({ shown }: { readonly shown: readonly Conflict[] }) {
  const { t } = useTranslation();
  const { href } = usePlan();
  const { language } = useVoice();
  const matters = rulebook.matters.filter(it => shown.some(one => one.matter === it.id));
  return (
    <nav aria-label={t('conflicts.index')} className="contents">
      <ul>
        {conflictKinds.map(kind => (
          <li key={kind}>
            <button type="button" className="quiet" onClick={() => leadTo(`kind-${kind}`)}>
              {t(`conflicts.kind.${kind}`)} <span className="count">{shown.filter(it => it.kind === kind).length}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="quiet" onClick={() => leadTo('who-has-what')}>
            {t('conflicts.whoHeading')}
          </button>
        </li>
      </ul>
      <Folded title={t('conflicts.index')}>
        {() => (
          <ul className="matters">
            {matters.map(it => (
              <li key={it.id}>
                <a href={href({ page: 'conflicts', item: it.id })}>{it.title[language]}</a>
              </li>
            ))}
          </ul>
        )}
      </Folded>
    </nav>
  );
}

export function ConflictsPage() {
  const { t } = useTranslation();
  const { item } = usePlan();
  const [place, setPlace] = useState<string>();
  const all = conflicts(rulebook);
  const documents = documentsAt(place);
  const shown = among(all, documents);
  useEffect(() => {
    const first = conflicts(rulebook).find(it => it.matter === item);
    if (!first) return;
    setPlace(undefined);
    // After the page has led to its own heading, as it does with every new item.
    const leading = setTimeout(() => leadTo(conflictId(first)));
    return () => clearTimeout(leading);
  }, [item]);
  return (
    <>
      <h1 tabIndex={-1}>{t('conflicts.heading')}</h1>
      {item !== undefined && <Missed item={item} all={all} />}
      <p className="lede">{t('conflicts.lede', { count: all.length })}</p>
      <PlaceFilter place={place} onChange={setPlace} count={it => among(all, it).length} />
      <Index shown={shown} />
      {conflictKinds.map(kind => {
        const its = shown.filter(it => it.kind === kind);
        return (
          <section key={kind} aria-labelledby={`kind-${kind}`} className="conflicts">
            <h2 id={`kind-${kind}`} tabIndex={-1}>
              {t(`conflicts.kind.${kind}`)} <span className="count">{its.length}</span>
            </h2>
            <p>{t(`conflicts.kindMeaning.${kind}`)}</p>
            {its.map(it => (
              <ConflictEntry key={conflictId(it)} conflict={it} named={it.matter === item} />
            ))}
          </section>
        );
      })}
      <WhoHasWhat documents={documents} />
    </>
  );
}

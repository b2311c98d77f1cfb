/** Where do the texts differ, kind by kind, how is it read, and which document speaks of what at all? */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { byWeight, type Conflict, conflicts, isOnlyWording } from '../../conflicts/index.ts';
import { type ConflictKind, conflictKinds, type PolicyDocument } from '../../rulebook/index.ts';
import { BeyondRules } from '../conflicts/BeyondRules.tsx';
import { ConflictEntry, conflictId } from '../conflicts/ConflictEntry.tsx';
import { PlaceFilter } from '../conflicts/PlaceFilter.tsx';
import { WhoHasWhat } from '../conflicts/WhoHasWhat.tsx';
import { rulebook } from '../corpus.ts';
import { Folded } from '../Folded.tsx';
import { choiceFor, documentsAt } from '../places.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { leadTo } from '../results/Counts.tsx';
import { UnknownItem } from '../UnknownItem.tsx';
import { useArrival } from '../useArrival.ts';
import { useVoice } from '../useVoice.ts';

function among(all: readonly Conflict[], documents: readonly PolicyDocument[]): readonly Conflict[] {
  return all.filter(it => it.documents.every(one => documents.includes(one)));
}

const ofMatterId = 'conflicts-of-matter';

/** What is said first where the address names no matter, or one without conflict. */
function Missed({ item }: { readonly item: string }) {
  const { t } = useTranslation();
  const { href } = usePlan();
  const { language } = useVoice();
  const matter = rulebook.matters.find(it => it.id === item);
  if (!matter) return <UnknownItem said={t('unknown.matter', { item })} item={item} />;
  const title = matter.title[language];
  return (
    <p className="notice" role="status">
      {t('conflicts.none', { title })}{' '}
      <a href={href({ page: 'desk', item })}>{t('library.toMatter', { matter: title })}</a>
    </p>
  );
}

/** All conflicts of the matter that the address names, of whatever kind and place, the sharpest first. */
function OfMatter({ matter, its }: { readonly matter: string; readonly its: readonly Conflict[] }) {
  const { t } = useTranslation();
  const { language } = useVoice();
  return (
    <section aria-labelledby={ofMatterId} className="conflicts of-matter">
      <h2 id={ofMatterId} tabIndex={-1}>
        {rulebook.matters.find(it => it.id === matter)?.title[language]}
      </h2>
      <p>{t('conflicts.ofMatter', { count: its.length })}</p>
      {its.map(it => (
        <ConflictEntry key={conflictId(it)} conflict={it} named />
      ))}
    </section>
  );
}

/** The conflicts of one kind, by weight; those of words alone are folded away. */
function OfKind({ kind, its }: { readonly kind: ConflictKind; readonly its: readonly Conflict[] }) {
  const { t } = useTranslation();
  const wording = its.filter(isOnlyWording);
  const entries = (some: readonly Conflict[]) =>
    byWeight(some).map(it => <ConflictEntry key={conflictId(it)} conflict={it} />);
  return (
    <section aria-labelledby={`kind-${kind}`} className="conflicts">
      <h2 id={`kind-${kind}`} tabIndex={-1}>
        {t(`conflicts.kind.${kind}`)} <span className="count">{its.length}</span>
      </h2>
      <p>{t(`conflicts.kindMeaning.${kind}`)}</p>
      {entries(its.filter(it => !wording.includes(it)))}
      {wording.length > 0 && (
        <Folded title={t('conflicts.onlyWording', { number: wording.length })}>{() => entries(wording)}</Folded>
      )}
    </section>
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
          <button type="button" className="quiet" onClick={() => leadTo('beyond-rules')}>
            {t('conflicts.beyondHeading')}
          </button>
        </li>
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
  const { item, facility } = usePlan();
  const [place, setPlace] = useState(() => choiceFor(facility.location));
  const all = conflicts(rulebook);
  const documents = useMemo(() => documentsAt(place), [place]);
  const shown = among(all, documents);
  const named = byWeight(all.filter(it => it.matter === item));
  useArrival(named.length > 0 ? ofMatterId : undefined, { of: item });
  return (
    <div className="conflicts-page">
      <h1 tabIndex={-1}>{t('conflicts.heading')}</h1>
      {item !== undefined && named.length === 0 && <Missed item={item} />}
      {item !== undefined && named.length > 0 && <OfMatter key={item} matter={item} its={named} />}
      {named.length > 0 && <h2>{t('conflicts.everything')}</h2>}
      <p className="lede">{t('conflicts.lede', { count: all.length })}</p>
      <PlaceFilter place={place} onChange={setPlace} count={it => among(all, it).length} />
      <Index shown={shown} />
      {conflictKinds.map(kind => (
        <OfKind key={kind} kind={kind} its={shown.filter(it => it.kind === kind)} />
      ))}
      <BeyondRules documents={documents} />
      <WhoHasWhat documents={documents} />
    </div>
  );
}

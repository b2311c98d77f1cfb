/** What does a person at the window ask, and what do the texts answer? */
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rulebook } from '../corpus.ts';
import { AnswerCard } from '../desk/AnswerCard.tsx';
import { Browse } from '../desk/Browse.tsx';
import { Hits, type HitsProps } from '../desk/Hits.tsx';
import { Mentioned } from '../desk/Mentioned.tsx';
import { SearchBox } from '../desk/SearchBox.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { TextWays } from '../TextWays.tsx';
import { searchId } from '../window/searchId.ts';

/** Questions to begin with; each is a search. */
const often = ['desk.tryBeds', 'desk.tryInsurance', 'desk.tryLand', 'desk.tryJoint', 'desk.tryRent', 'desk.tryTax'];

function Often() {
  const { href } = usePlan();
  const { t } = useTranslation();
  return (
    <section aria-labelledby="often">
      <h2 id="often">{t('desk.try')}</h2>
      <ul className="often">
        {often.map(it => (
          <li key={it}>
            <a href={href({ page: 'desk', words: t(it) })}>{t(it)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function DeskPage() {
  const { item, words, href, go, desk, world } = usePlan();
  const { t } = useTranslation();
  const [entered, setEntered] = useState<string>();
  const answered = useCallback(() => setEntered(undefined), []);
  const enter = (said: string) => {
    setEntered(said);
    if (item) go({ page: 'desk', words: said });
  };
  useEffect(() => {
    if (desk.on && !item) world.window.document.getElementById(searchId)?.focus();
  }, [desk.on, item, world]);
  const matter = rulebook.matters.find(it => it.id === item);
  return (
    <div className="desk">
      {!matter && <h1 tabIndex={-1}>{t('desk.heading')}</h1>}
      {!matter && <p className="lede">{t('desk.lede')}</p>}
      <SearchBox onEnter={enter} />
      {matter && words && (
        <p className="crumbs">
          <a href={href({ page: 'desk', words })}>← {t('desk.back', { words })}</a>
        </p>
      )}
      {matter && <Mentioned />}
      {matter ? <AnswerCard key={matter.id} matter={matter} /> : <Answers entered={entered} onAnswered={answered} />}
    </div>
  );
}

/** What is found for the words; without any, what is often asked; and all matters by topic. */
function Answers({ entered, onAnswered }: Omit<HitsProps, 'words'>) {
  const { item, words, desk, workAtDesk } = usePlan();
  const { t } = useTranslation();
  return (
    <>
      {item && (
        <p className="notice" role="alert">
          {t('desk.noMatter', { name: item })}
        </p>
      )}
      {words ? <Hits words={words} entered={entered} onAnswered={onAnswered} /> : <Often />}
      <Browse />
      <TextWays />
      {!desk.on && (
        <p className="enter">
          <button type="button" className="quiet" onClick={() => workAtDesk({ on: true })}>
            {t('window.enter')}
          </button>{' '}
          <span className="meta">{t('window.meaning')}</span>
        </p>
      )}
    </>
  );
}

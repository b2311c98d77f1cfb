/** What does a person at the window ask, and what do the texts answer? */
import { useTranslation } from 'react-i18next';
import { rulebook } from '../corpus.ts';
import { AnswerCard } from '../desk/AnswerCard.tsx';
import { Browse } from '../desk/Browse.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';

export function DeskPage() {
  const { item, desk, workAtDesk } = usePlan();
  const { t } = useTranslation();
  const matter = rulebook.matters.find(it => it.id === item);
  return (
    <div className="desk">
      {matter ? (
        <AnswerCard key={matter.id} matter={matter} />
      ) : (
        <>
          <h1 tabIndex={-1}>{t('desk.heading')}</h1>
          <p className="lede">{t('desk.lede')}</p>
          {item && (
            <p className="notice" role="alert">
              {t('desk.noMatter', { name: item })}
            </p>
          )}
          <Browse />
          {!desk.on && (
            <p className="enter">
              <button type="button" className="quiet" onClick={() => workAtDesk({ on: true })}>
                {t('window.enter')}
              </button>{' '}
              <span className="meta">{t('window.meaning')}</span>
            </p>
          )}
        </>
      )}
    </div>
  );
}

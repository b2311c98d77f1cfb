/** Which matters are there at all? By topic, for who would rather look than type. */
import { useTranslation } from 'react-i18next';
import { rulebook } from '../corpus.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';

export function Browse() {
  const { t } = useTranslation();
  const { href } = usePlan();
  const { language } = useVoice();
  return (
    <section aria-labelledby="browse" className="browse">
      <h2 id="browse">{t('desk.browse', { count: rulebook.matters.length })}</h2>
      {rulebook.topics.map(topic => {
        const matters = rulebook.matters.filter(it => it.topic === topic.id);
        return (
          <details key={topic.id}>
            <summary>
              {topic[language]} <span className="count">{matters.length}</span>
            </summary>
            <ul>
              {matters.map(it => (
                <li key={it.id}>
                  <a href={href({ page: 'desk', item: it.id })}>{it.title[language]}</a>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

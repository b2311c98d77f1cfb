/** What do the badges and grades mean? */
import { useTranslation } from 'react-i18next';
import { badges, grades } from '../../rulebook/index.ts';
import { BadgeMark } from './BadgeMark.tsx';

export function Key() {
  const { t } = useTranslation();
  return (
    <details className="key">
      <summary>{t('later.key')}</summary>
      <h2>{t('later.badges')}</h2>
      <dl>
        {badges.map(it => (
          <div key={it}>
            <dt>
              <BadgeMark badge={it} />
            </dt>
            <dd>{t(`later.badgeMeaning.${it}`)}</dd>
          </div>
        ))}
      </dl>
      <h2>{t('later.grades')}</h2>
      <dl>
        {grades.map(it => (
          <div key={it}>
            <dt>{t(`later.grade.${it}`)}</dt>
            <dd>{t(`later.gradeMeaning.${it}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('later.collection')}</p>
    </details>
  );
}

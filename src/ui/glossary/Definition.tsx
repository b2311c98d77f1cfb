/** What does a term mean, on whose word, and how sure is that? */
import { useTranslation } from 'react-i18next';
import type { Term } from '../../rulebook/index.ts';
import { Chinese } from '../results/Chinese.tsx';
import { useVoice } from '../useVoice.ts';

export function Definition({ term }: { readonly term: Term }) {
  const { t } = useTranslation();
  const { language } = useVoice();
  return (
    <>
      <p>
        <Chinese text={term.means[language]} />
      </p>
      {term.label && (
        <p className="label">
          <Chinese text={term.label[language]} />
        </p>
      )}
      <p className="meta">
        <Chinese text={t('glossary.basis', { basis: term.basis[language] })} /> {t(`glossary.grade.${term.grade}`)}
      </p>
    </>
  );
}

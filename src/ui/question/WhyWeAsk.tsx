/** Why do we ask, and on which clause does that rest? */
import { useTranslation } from 'react-i18next';
import type { Fact } from '../../facts/index.ts';
import { enumeration } from '../../report/index.ts';
import { rulebook } from '../corpus.ts';
import { Terms } from '../glossary/Terms.tsx';
import { useVoice } from '../useVoice.ts';

export function WhyWeAsk({ fact, open = false }: { readonly fact: Fact; readonly open?: boolean }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const basis = fact.why.basis.flatMap(({ document, clause }) => {
    const number = rulebook.documents.find(it => it.slug === document)?.number;
    return number ? [`${number} ${clause}`] : [];
  });
  return (
    <details className="why" open={open}>
      <summary>{t('question.why')}</summary>
      <Terms as="p" text={fact.why[voice.language]} />
      {basis.length > 0 && <p className="meta">{t('question.basis', { basis: enumeration(voice, basis) })}</p>}
    </details>
  );
}

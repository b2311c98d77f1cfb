/** Which of the law's own words does the other side not have? Underlined and bold, and said to those who listen. */
import { useTranslation } from 'react-i18next';
import type { Stretch } from '../../conflicts/index.ts';
import { tags } from '../../i18n/index.ts';
import type { Cite, PolicyDocument } from '../../rulebook/index.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { Citation } from '../results/Citation.tsx';

interface Props {
  readonly document: PolicyDocument;
  readonly cite: Cite;
  readonly stretches: readonly Stretch[];
  /** Id of the rule that quotes them; in the whole text its words are marked. Absent where none does. */
  readonly rule?: string | undefined;
}

function Marked({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const { language } = usePlan();
  return (
    <mark className="differs">
      <span className="hidden" lang={tags[language]}>
        {t('conflicts.markOpens')}
      </span>
      {text}
      <span className="hidden" lang={tags[language]}>
        {t('conflicts.markEnds')}
      </span>
    </mark>
  );
}

export function MarkedQuote({ document, cite, stretches, rule }: Props) {
  return (
    <figure className="quote">
      <blockquote lang="zh-CN">
        {stretches.map(({ at, text, differs }) => (differs ? <Marked key={at} text={text} /> : text))}
      </blockquote>
      <Citation document={document} cite={cite} rule={rule} />
    </figure>
  );
}

/** What are the law's own words? Set apart from ours, always in Chinese, with number and clause beneath and ways into the text. */
import { useTranslation } from 'react-i18next';
import type { Cite, PolicyDocument } from '../../rulebook/index.ts';
import { Terms } from '../glossary/Terms.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { ClauseInPlace } from './ClauseInPlace.tsx';

interface Props {
  readonly document: PolicyDocument;
  readonly cite: Cite;
  /** Id of the rule that quotes them; in the whole text its words are marked. */
  readonly rule?: string;
}

export function Quote({ document, cite, rule }: Props) {
  const { t } = useTranslation();
  const { href } = usePlan();
  const { number, slug } = document;
  return (
    <Terms
      as="blockquote"
      lang="zh-CN"
      text={cite.quote}
      passage={cite}
      around={quote => (
        <figure className="quote">
          {quote}
          <figcaption>
            <span lang="zh-CN">
              {number} · {cite.clause}
            </span>
            <a className="in-whole" href={href({ page: 'documents', item: slug, clause: cite.clause, rule })}>
              {t('library.inWhole')}{' '}
              <span className="hidden" lang="zh-CN">
                {number} {cite.clause}
              </span>
            </a>
            <ClauseInPlace document={document} cite={cite} />
          </figcaption>
        </figure>
      )}
    />
  );
}

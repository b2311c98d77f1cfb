/** What are the law's own words? Set apart from ours, always in Chinese, with number and clause beneath and a way into the text. */
import type { Cite, PolicyDocument } from '../../rulebook/index.ts';
import { Terms } from '../glossary/Terms.tsx';
import { ClauseInPlace } from './ClauseInPlace.tsx';

export function Quote({ document, cite }: { readonly document: PolicyDocument; readonly cite: Cite }) {
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
              {document.number} · {cite.clause}
            </span>
            <ClauseInPlace document={document} cite={cite} />
          </figcaption>
        </figure>
      )}
    />
  );
}

/** What are the law's own words? Set apart from ours, always in Chinese, with number and clause beneath and ways into the text. */
import type { Cite, PolicyDocument } from '../../rulebook/index.ts';
import { Terms } from '../glossary/Terms.tsx';
import { Citation } from './Citation.tsx';

interface Props {
  readonly document: PolicyDocument;
  readonly cite: Cite;
  /** Id of the rule that quotes them; in the whole text its words are marked. */
  readonly rule?: string;
}

export function Quote({ document, cite, rule }: Props) {
  return (
    <Terms
      as="blockquote"
      lang="zh-CN"
      text={cite.quote}
      passage={cite}
      around={quote => (
        <figure className="quote">
          {quote}
          <Citation document={document} cite={cite} rule={rule} />
        </figure>
      )}
    />
  );
}

/** What are the law's own words? Set apart from ours, always in Chinese, with number and clause beneath. */
import type { Cite } from '../../rulebook/index.ts';

export function Quote({ number, cite }: { readonly number: string; readonly cite: Cite }) {
  return (
    <figure className="quote">
      <blockquote lang="zh-CN">{cite.quote}</blockquote>
      <figcaption lang="zh-CN">
        {number} · {cite.clause}
      </figcaption>
    </figure>
  );
}

/** Which stretches of a sentence are Chinese? On the English page each is marked, so that a screen reader changes its voice. */
import { Fragment } from 'react';
import { useVoice } from '../useVoice.ts';

/** A name or document number: from its first Chinese letter to its last. */
const chinese = /(\p{Script=Han}[\p{Script=Han}\d〔〕、（）]*)/u;

export function Chinese({ text }: { readonly text: string }) {
  const { language } = useVoice();
  if (language === 'zh') return text;
  // Splitting at a group puts the Chinese at every odd place.
  return text.split(chinese).map((it, at) => {
    const key = `${at} ${it}`;
    return at % 2 === 0 ? (
      <Fragment key={key}>{it}</Fragment>
    ) : (
      <span key={key} lang="zh-CN">
        {it}
      </span>
    );
  });
}

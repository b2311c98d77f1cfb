/** Which texts are read together, so that each term is marked in them once? Worked out when the first of them is shown. */
import { createContext, type ReactNode, useMemo } from 'react';
import { type MatterView, type TermStretch, termsIn } from '../../report/index.ts';
import { rulebook } from '../corpus.ts';
import { useVoice } from '../useVoice.ts';

/** The stretches of a passage that is one of those read together. */
type Together = (passage: object) => readonly TermStretch[] | undefined;

export const TogetherContext = createContext<Together>(() => undefined);

interface Props {
  /** The matter of one card: the quotes and notes of its rules, in the order in which they are shown. */
  readonly view: MatterView;
  readonly children: ReactNode;
}

export function OnceEach({ view, children }: Props) {
  const { language } = useVoice();
  const together = useMemo((): Together => {
    let known: ReadonlyMap<object, readonly TermStretch[]> | undefined;
    const marked = () => {
      const passages = [...view.shown, ...view.others].flatMap(({ rule: { cite, note } }) => [
        ...cite.map(it => ({ of: it, text: it.quote })),
        ...(note ? [{ of: note, text: note[language] }] : []),
      ]);
      const stretches = termsIn(
        rulebook.terms,
        passages.map(it => it.text),
      );
      return new Map(passages.map(({ of }, at) => [of, stretches[at] ?? []]));
    };
    return passage => {
      known ??= marked();
      return known.get(passage);
    };
  }, [view, language]);
  return <TogetherContext value={together}>{children}</TogetherContext>;
}

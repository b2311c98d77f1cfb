/** How do the sentences of a clause read one after another, with the note on marked words just above these? */
import { Fragment } from 'react';
import type { Sentence } from '../../library/index.ts';
import { Marked } from './Marked.tsx';
import { isShown, type Reading } from './reading.ts';
import { SentenceLine } from './SentenceLine.tsx';

interface Props {
  readonly clause: string;
  readonly sentences: readonly Sentence[];
  readonly reading: Reading;
}

export function Sentences({ clause, sentences, reading }: Props) {
  const shown = sentences.filter(it => isShown(reading, it));
  const first = shown.find(it => reading.rule && it.rules.includes(reading.rule.id));
  return (
    <>
      {!first && <Marked reading={reading} here={clause} />}
      {shown.map(it => (
        <Fragment key={it.index}>
          {it === first && <Marked reading={reading} here={clause} />}
          <SentenceLine sentence={it} reading={reading} />
        </Fragment>
      ))}
    </>
  );
}

/** How do the parts outside the chapters read: the head, the closing, the imprint? */
import type { Sentence } from '../../library/index.ts';
import { ClauseLink } from './ClauseBlock.tsx';
import { isShown, placeOf, type Reading } from './reading.ts';
import { Sentences } from './Sentences.tsx';

interface Props {
  readonly title: string;
  readonly clause: string;
  readonly sentences: readonly Sentence[];
  readonly reading: Reading;
}

export function LooseBlock({ title, clause, sentences, reading }: Props) {
  const shown = sentences.filter(it => isShown(reading, it));
  if (shown.length === 0) return null;
  return (
    <section className="clause-block" aria-labelledby={placeOf(clause)}>
      <div className="clause-head">
        <h2 id={placeOf(clause)} tabIndex={-1}>
          {title}
        </h2>
        <ClauseLink reading={reading} clause={clause} />
      </div>
      <Sentences clause={clause} sentences={shown} reading={reading} />
    </section>
  );
}

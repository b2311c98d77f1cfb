/** Which of these words were looked for? */
import { Fragment } from 'react';
import type { Stretch } from '../../search/index.ts';

export function Marked({ text, marks }: { readonly text: string; readonly marks: readonly Stretch[] }) {
  const ends = [0, ...marks.map(it => it[1])];
  return (
    <>
      {marks.map(([start, end], at) => (
        <Fragment key={start}>
          {text.slice(ends[at], start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}

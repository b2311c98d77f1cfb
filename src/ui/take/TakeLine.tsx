/** How does one way to take the result along look? Its name, and what can be done beside it. */
import type { ReactNode } from 'react';

/** `name`: what it is for, in a word or two. */
export function TakeLine({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <li>
      <b>{name}</b>
      <div>{children}</div>
    </li>
  );
}

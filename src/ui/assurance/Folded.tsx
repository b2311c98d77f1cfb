/** How is a long list kept out of the way until somebody asks for it? It is not even made before. */
import { type ReactNode, useState } from 'react';

interface Props {
  readonly title: string;
  readonly children: () => ReactNode;
}

export function Folded({ title, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details className="folded" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children()}
    </details>
  );
}

/** How is a long list kept out of the way until somebody asks for it? It is not even made before. */
import { type ReactNode, useState } from 'react';

interface Props {
  readonly title: ReactNode;
  readonly isOpen?: boolean;
  readonly children: () => ReactNode;
}

/** `isOpen`: whether it is open at first. */
export function Folded({ title, isOpen = false, children }: Props) {
  const [open, setOpen] = useState(isOpen);
  return (
    <details className="folded" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children()}
    </details>
  );
}

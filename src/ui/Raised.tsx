/** How deep does a heading stand where what it heads is shown at several depths? */
import { createContext, type ReactNode, useContext } from 'react';

const Raise = createContext(0);

/** Headings within stand so many levels higher than they are written, where fewer headings stand above them. */
export function Raised({ by, children }: { readonly by: number; readonly children: ReactNode }) {
  return <Raise value={by}>{children}</Raise>;
}

/** The `aria-level` of a heading written as `h` and this number; undefined where it stands as written. */
export function useLevel(written: number): number | undefined {
  const by = useContext(Raise);
  return by > 0 ? written - by : undefined;
}

/** How does a reader come to what the address names: once it is opened, and whenever a link to it is pressed again? */
import { useEffect, useRef, useState } from 'react';
import { usePlan } from './plan/PlanProvider.tsx';

interface Arrival {
  /** What is named besides the place, such as a rule whose words are marked in it: another one is another arrival. */
  readonly of?: string | undefined;
  /** What comes into view above the place. */
  readonly above?: string;
  /** Shows what is hidden, such as by a filter, before the reader is led to it. */
  readonly makeRoom?: () => void;
}

/** `id`: of the element that takes the focus; undefined: the address names nothing on this page. */
export function useArrival(id: string | undefined, { of, above, makeRoom }: Arrival = {}) {
  const { window } = usePlan().world;
  const [arrival, setArrival] = useState<object>();
  const room = useRef(makeRoom);
  room.current = makeRoom;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another rule marked in the same place is another arrival
  useEffect(() => {
    if (id === undefined) return;
    const arrive = () => {
      room.current?.();
      setArrival({});
    };
    arrive();
    const press = ({ target }: Event) => {
      const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="#"]');
      if (link && link.hash === window.location.hash) arrive();
    };
    window.document.addEventListener('click', press);
    return () => window.document.removeEventListener('click', press);
  }, [id, of, window]);
  // One rendering later: by then the page has led to its own heading, as it does with every new item.
  useEffect(() => {
    const place = arrival && id !== undefined && window.document.getElementById(id);
    if (!place) return;
    ((above && window.document.querySelector(above)) || place).scrollIntoView({ block: 'start' });
    place.focus({ preventScroll: true });
  }, [arrival, id, above, window]);
}

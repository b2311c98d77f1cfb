/** What of ours lies on this device, counted where it lies, and what is left once it was removed? */
import { copies, ownRegistration } from '../offline/offline.ts';
import { forget, ownKeys } from '../plan/device.ts';
import type { World } from '../plan/world.ts';

/** Where something of a page can lie: what lasts, what lasts for a tab, the files kept for offline use, the worker that keeps them. */
export const shelves = ['lasting', 'forTab', 'copies', 'workers'] as const;
export type Shelf = (typeof shelves)[number];

/** How many things lie on each; undefined where the browser does not allow to look. */
export type Held = Readonly<Record<Shelf, number | undefined>>;

type Place = Pick<World, 'storage' | 'window' | 'offline'>;

function tabStorage({ window }: Place): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

async function counted(count: () => number | undefined | Promise<number>): Promise<number | undefined> {
  try {
    return await count();
  } catch {
    return undefined;
  }
}

/** Workers and their files are only where pages come from a server. */
const isServed = ({ window }: Place) => /^https?:$/.test(window.location.protocol);

export async function held(place: Place): Promise<Held> {
  const { storage, window } = place;
  const forTab = tabStorage(place);
  return {
    lasting: await counted(() => storage && ownKeys(storage).length),
    forTab: await counted(() => forTab && ownKeys(forTab).length),
    copies: await counted(async () => (isServed(place) ? (await copies(window)).length : 0)),
    workers: await counted(async () => (isServed(place) && (await ownRegistration(window)) ? 1 : 0)),
  };
}

/** Removes all of it, each part whether or not another can be removed, and looks again. */
export async function removeAll(place: Place): Promise<Held> {
  for (const it of [place.storage, tabStorage(place)]) forget(it);
  await place.offline?.remove().catch(() => {
    // What is left is counted.
  });
  return held(place);
}

/** Can this page be opened without a network, and is there a newer one that waits? */
import { fileOfWorker, prefix, takeOver } from '../../worker/index.ts';

/** `oneFile`: it needs none; `impossible`: browsers allow it over https only; `removed`: until it is opened again. */
export const ways = ['oneFile', 'preparing', 'ready', 'failed', 'impossible', 'removed'] as const;
export type Way = (typeof ways)[number];

export interface Standing {
  readonly way: Way;
  /** A newer version is there, and this page has not been asked to show it. */
  readonly isNewer: boolean;
}

export interface Offline {
  readonly standing: () => Standing;
  /** Calls back whenever the standing changes; returns how to end that. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Lets the newer version take over and opens the page anew. */
  readonly update: () => void;
  /** Removes the worker and every file it keeps. */
  readonly remove: () => Promise<void>;
}

interface TrustedTypes {
  readonly createPolicy: (name: string, rules: object) => { readonly createScriptURL: (url: string) => string };
}

/** The worker's address, as our own policy demands it: made in one place, of nothing that was sent to us. */
function addressOfWorker(window: Window): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const own = trustedTypes?.createPolicy('offline', { createScriptURL: () => `./${fileOfWorker}` });
  return own ? own.createScriptURL('') : `./${fileOfWorker}`;
}

const inOneFile: Standing = { way: 'oneFile', isNewer: false };

/** The page in one file has no worker and needs none. */
export const oneFile: Offline = {
  standing: () => inOneFile,
  subscribe: () => () => {},
  update: () => {},
  remove: async () => {},
};

/** The stores of files that are ours; none where the browser has no such thing. */
export async function copies({ caches }: Window): Promise<readonly string[]> {
  return ((await (caches as CacheStorage | undefined)?.keys()) ?? []).filter(it => it.startsWith(prefix));
}

/** The registration of our own worker. Where there is none, browsers answer with that of a page above ours, which is not ours to touch. */
export async function ownRegistration({ navigator, document }: Window): Promise<ServiceWorkerRegistration | undefined> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const scope = new URL('./', document.baseURI).href;
  const found = await workers?.getRegistration(scope);
  return found?.scope === scope ? found : undefined;
}

/** Registers the worker once the page stands, and follows what becomes of it. Never opens the page anew unless asked to. */
export function withWorker(window: Window): Offline {
  // Absent where the page came without encryption.
  const workers = window.navigator.serviceWorker as ServiceWorkerContainer | undefined;
  let standing: Standing = { way: workers ? 'preparing' : 'impossible', isNewer: false };
  let waiting: ServiceWorker | undefined;
  let isAsked = false;
  const listeners = new Set<() => void>();
  const become = (change: Partial<Standing>) => {
    standing = { ...standing, ...change };
    for (const it of listeners) it();
  };

  const follow = (worker: ServiceWorker, registration: ServiceWorkerRegistration) => {
    const look = () => {
      if (worker.state === 'activated') become({ way: 'ready' });
      if (worker.state === 'redundant' && standing.way === 'preparing') become({ way: 'failed' });
      if (worker.state !== 'installed' || !registration.active) return;
      waiting = worker;
      become({ isNewer: true });
    };
    worker.addEventListener('statechange', look);
    look();
  };

  const register = async (container: ServiceWorkerContainer) => {
    const registration = await container.register(addressOfWorker(window), { updateViaCache: 'none' });
    for (const it of [registration.active, registration.waiting, registration.installing])
      if (it) follow(it, registration);
    registration.addEventListener('updatefound', () => {
      if (registration.installing) follow(registration.installing, registration);
    });
  };

  if (workers) {
    let isControlled = workers.controller !== null;
    workers.addEventListener('controllerchange', () => {
      if (isAsked) window.location.reload();
      // Another tab was asked.
      else if (isControlled) become({ isNewer: true });
      isControlled = true;
    });
    const begin = () => void register(workers).catch(() => become({ way: 'failed' }));
    if (window.document.readyState === 'complete') begin();
    else window.addEventListener('load', begin, { once: true });
  }

  return {
    standing: () => standing,
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update: () => {
      isAsked = true;
      if (waiting?.state === 'installed') waiting.postMessage(takeOver);
      else window.location.reload();
    },
    remove: async () => {
      await (await ownRegistration(window))?.unregister();
      for (const it of await copies(window)) await window.caches.delete(it);
      if (workers) become({ way: 'removed', isNewer: false });
    },
  };
}

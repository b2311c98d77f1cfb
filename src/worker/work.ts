/** What answers when there is no network? Every file of one build, kept whole; a new build waits until a reader agrees to it. */
import { prefix, takeOver } from './names.ts';

export interface Build {
  readonly version: string;
  /** By path beside the page, the page itself as `./`: what each file must be, as in the attribute `integrity`. */
  readonly files: Readonly<Record<string, string>>;
}

interface Lasting {
  readonly waitUntil: (until: Promise<unknown>) => void;
}

interface Asked {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

/** What a worker finds around itself, as far as this one uses it. */
export interface Surroundings {
  readonly registration: { readonly scope: string };
  readonly caches: CacheStorage;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (which: { includeUncontrolled: boolean }) => Promise<readonly unknown[]>;
  };
  readonly fetch: (request: Request) => Promise<Response>;
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (type: 'install' | 'activate', listener: (event: Lasting) => void): void;
    (type: 'fetch', listener: (event: Asked) => void): void;
    (type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  };
}

/** Starts the work of one build. */
export function work(worker: Surroundings, { version, files }: Build): void {
  const { caches } = worker;
  const { scope } = worker.registration;
  const ours = `${prefix}${scope} `;
  const own = `${ours}${version}`;
  const address = (path: string) => new URL(path, scope).href;

  /** All files or none: a build that is only half there would fail when it is needed. What another install has made may be serving. */
  const keepAll = async () => {
    const isMadeHere = !(await caches.has(own));
    const cache = await caches.open(own);
    const keep = async ([path, integrity]: readonly [string, string]) => {
      const response = await worker.fetch(new Request(address(path), { cache: 'no-cache', integrity }));
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      await cache.put(address(path), response);
    };
    try {
      await Promise.all(Object.entries(files).map(keep));
    } catch (fault) {
      if (isMadeHere) await caches.delete(own);
      throw fault;
    }
  };

  /** Other tabs may still show the build from before, and ask for parts of it. */
  const clearEarlier = async () => {
    const open = await worker.clients.matchAll({ includeUncontrolled: true });
    if (open.length > 1) return;
    const earlier = (await caches.keys()).filter(it => it.startsWith(ours) && it !== own);
    await Promise.all(earlier.map(it => caches.delete(it)));
  };

  /** The file that is asked for; undefined where it is none of any build of ours. */
  const fileOf = ({ method, url }: Request): string | undefined => {
    const { origin, pathname } = new URL(url);
    const plain = `${origin}${pathname}`;
    if (method !== 'GET' || !plain.startsWith(scope)) return undefined;
    const path = plain.slice(scope.length);
    if (path === '' || path === 'index.html') return './';
    return Object.hasOwn(files, path) || path.startsWith('assets/') ? path : undefined;
  };

  worker.addEventListener('install', event => event.waitUntil(keepAll()));
  worker.addEventListener('activate', event => event.waitUntil(clearEarlier().then(() => worker.clients.claim())));
  worker.addEventListener('message', ({ data }) => {
    if (data === takeOver) void worker.skipWaiting();
  });
  worker.addEventListener('fetch', event => {
    const file = fileOf(event.request);
    if (file === undefined) return;
    const kept = async () =>
      (await caches.match(address(file), { cacheName: own })) ?? (await caches.match(address(file)));
    event.respondWith(kept().then(it => it ?? worker.fetch(event.request)));
  });
}

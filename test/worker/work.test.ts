/** Does the worker keep all of a build or nothing, answer for our own files only, and wait until it is asked? */
import { describe, expect, it } from 'vitest';
import { prefix, takeOver } from '../../src/worker/index.ts';
import { type Build, type Surroundings, work } from '../../src/worker/work.ts';

const scope = 'https://window.example/tool/';
const build: Build = {
  version: 'b',
  files: { './': 'sha256-page', 'assets/b.js': 'sha256-b', 'icon.svg': 'sha256-i' },
};
const own = `${prefix}${scope} b`;

type Stores = Map<string, Map<string, Response>>;

function cachesOf(stores: Stores): CacheStorage {
  const found = (name: string | undefined, url: string) =>
    [...stores].flatMap(([key, files]) => (name === undefined || key === name ? [files.get(url)] : [])).find(Boolean);
  return {
    open: async (name: string) => {
      const files = stores.get(name) ?? new Map<string, Response>();
      stores.set(name, files);
      return { put: async (url: string, it: Response) => files.set(url, it) };
    },
    keys: async () => [...stores.keys()],
    has: async (name: string) => stores.has(name),
    delete: async (name: string) => stores.delete(name),
    match: async (url: string, { cacheName }: { cacheName?: string } = {}) => found(cacheName, url)?.clone(),
  } as unknown as CacheStorage;
}

/** A worker in surroundings of its own; `tabs` that are open, `served` by path. */
function started({ stores = new Map() as Stores, tabs = 1, served = (_path: string) => new Response('new') } = {}) {
  const listeners = new Map<string, (event: unknown) => void>();
  const asked: Request[] = [];
  const done = { claimed: 0, skipped: 0 };
  const surroundings = {
    registration: { scope },
    caches: cachesOf(stores),
    clients: {
      claim: async () => {
        done.claimed += 1;
      },
      matchAll: async () => Array(tabs).fill({}),
    },
    fetch: async (request: Request) => {
      asked.push(request);
      return served(request.url.replace(scope, ''));
    },
    skipWaiting: async () => {
      done.skipped += 1;
    },
    addEventListener: (type: string, listener: (event: unknown) => void) => listeners.set(type, listener),
  };
  work(surroundings as unknown as Surroundings, build);
  const lasting = async (type: 'install' | 'activate') => {
    let until: Promise<unknown> = Promise.resolve();
    const waitUntil = (it: Promise<unknown>) => {
      until = it;
    };
    listeners.get(type)?.({ waitUntil });
    await until;
  };
  /** What is answered; undefined where the worker leaves it to the browser. */
  const answer = async (url: string, method = 'GET') => {
    let given: Promise<Response> | undefined;
    const request = new Request(new URL(url, scope), { method });
    const respondWith = (it: Promise<Response>) => {
      given = it;
    };
    listeners.get('fetch')?.({ request, respondWith });
    return (await given)?.text();
  };
  const say = (data: unknown) => listeners.get('message')?.({ data });
  return { stores, asked, done, install: () => lasting('install'), activate: () => lasting('activate'), answer, say };
}

describe('a worker that is installed', () => {
  it('keeps every file of its build, each checked against its hash', async () => {
    const { install, stores, asked } = started();
    await install();
    expect([...(stores.get(own)?.keys() ?? [])]).toEqual([scope, `${scope}assets/b.js`, `${scope}icon.svg`]);
    expect(asked.map(it => it.integrity)).toEqual(Object.values(build.files));
  });

  it('keeps nothing where one file does not come, and says which', async () => {
    const served = (path: string) => new Response('', { status: path === 'icon.svg' ? 404 : 200 });
    const { install, stores } = started({ served });
    await expect(install()).rejects.toThrow('icon.svg: 404');
    expect(stores.size).toBe(0);
  });

  it('leaves a store that was there before, which may be serving, where a file does not come', async () => {
    const stores = new Map([[own, new Map([[scope, new Response('page')]])]]) as Stores;
    const served = (path: string) => new Response('', { status: path === 'icon.svg' ? 404 : 200 });
    const { install } = started({ stores, served });
    await expect(install()).rejects.toThrow('icon.svg: 404');
    expect(stores.has(own)).toBe(true);
  });

  it('takes over only when it is asked to', async () => {
    const { install, done, say } = started();
    await install();
    say('something else');
    expect(done.skipped).toBe(0);
    say(takeOver);
    expect(done.skipped).toBe(1);
  });
});

describe('a worker beside the files of an older build', () => {
  const older = `${prefix}${scope} a`;
  const others = ['photos', `${prefix}https://window.example/other/ a`];
  const twoBuilds = () =>
    new Map([
      [older, new Map([[`${scope}assets/a.js`, new Response('old part')]])],
      [own, new Map([[scope, new Response('page')]])],
      ...others.map(it => [it, new Map()] as const),
    ]) as Stores;

  it('clears them when it takes over, and no stores but its own', async () => {
    const { activate, stores, done } = started({ stores: twoBuilds() });
    await activate();
    expect([...stores.keys()]).toEqual([own, ...others]);
    expect(done.claimed).toBe(1);
  });

  it('leaves them to a second tab that may still need parts of them', async () => {
    const { activate, stores, answer } = started({ stores: twoBuilds(), tabs: 2 });
    await activate();
    expect(stores.has(older)).toBe(true);
    expect(await answer('assets/a.js')).toBe('old part');
  });
});

describe('a request', () => {
  const kept = () => new Map([[own, new Map([[scope, new Response('page')]])]]) as Stores;

  it.each(['', 'index.html', '?from=elsewhere'])('for the page is answered with it: ./%s', async path => {
    const { answer, asked } = started({ stores: kept() });
    expect(await answer(path)).toBe('page');
    expect(asked).toEqual([]);
  });

  it('for a file that is gone from the store goes to the network', async () => {
    const { answer } = started({ stores: kept() });
    expect(await answer('icon.svg')).toBe('new');
  });

  it.each([
    ['another page below ours', 'statistics/', 'GET'],
    ['another page of the origin', '/staff/', 'GET'],
    ['another origin', 'https://elsewhere.example/tool/', 'GET'],
    ['a name that every object has', 'constructor', 'GET'],
    ['something that is sent', '', 'POST'],
  ])('for %s is left alone', async (_, url, method) => {
    const { answer, asked } = started({ stores: kept() });
    expect(await answer(url, method)).toBeUndefined();
    expect(asked).toEqual([]);
  });
});

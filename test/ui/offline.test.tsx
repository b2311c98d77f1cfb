/** Does the page say where offline use stands, and leave it to the reader when a newer version is shown? */
import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { removeAll } from '../../src/ui/device/held.ts';
import { oneFile, withWorker } from '../../src/ui/offline/offline.ts';
import { takeOver } from '../../src/worker/index.ts';
import { button, openPage, zh } from './page.tsx';

class Worker extends EventTarget {
  state = 'installing';
  readonly postMessage = vi.fn();
  become(state: string) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class Registration extends EventTarget {
  scope = new URL('./', document.baseURI).href;
  active: Worker | null = null;
  waiting: Worker | null = null;
  installing: Worker | null = null;
  readonly unregister = vi.fn(async () => true);
}

/** A browser with workers; `registration` fails where it is an error. */
function browser(registration: Registration | Error, isControlled = false) {
  const workers = Object.assign(new EventTarget(), {
    controller: isControlled ? {} : null,
    register: vi.fn(async () => {
      if (registration instanceof Error) throw registration;
      return registration;
    }),
    getRegistration: async () => registration,
  });
  const reload = vi.fn();
  const { document } = window;
  const { localStorage, sessionStorage } = window;
  const place = {
    ...{ navigator: { serviceWorker: workers }, document, localStorage, sessionStorage },
    location: { reload, protocol: 'https:' },
  } as unknown as Window;
  return { workers, reload, place, offline: withWorker(place) };
}

const settled = () => act(async () => {});

describe('the first visit', () => {
  it('gets ready, and says so once all is kept', async () => {
    const registration = new Registration();
    const worker = new Worker();
    registration.installing = worker;
    const { offline } = browser(registration);
    openPage('#/', { offline });
    expect(screen.getByText(zh('offline.way.preparing'))).toBeVisible();
    await settled();
    act(() => worker.become('installed'));
    act(() => worker.become('activated'));
    expect(screen.getByText(zh('offline.way.ready'))).toBeVisible();
    expect(screen.queryByText(zh('offline.newer'))).toBeNull();
  });

  it('says where it could not get ready', async () => {
    const { offline } = browser(new Error('denied'));
    openPage('#/', { offline });
    expect(await screen.findByText(zh('offline.way.failed'))).toBeVisible();
  });

  it('says where browsers do not allow it', () => {
    openPage('#/', { offline: withWorker({ navigator: {}, document } as unknown as Window) });
    expect(screen.getByText(zh('offline.way.impossible'))).toBeVisible();
  });
});

describe('a visit with a newer version', () => {
  const visit = async () => {
    const registration = new Registration();
    registration.active = new Worker();
    registration.active.state = 'activated';
    const made = browser(registration, true);
    const user = openPage('#/', { offline: made.offline });
    await settled();
    const newer = new Worker();
    registration.installing = newer;
    registration.dispatchEvent(new Event('updatefound'));
    act(() => newer.become('installed'));
    return { ...made, user, newer };
  };

  it('is told of it and goes on as it was', async () => {
    const { reload, user, newer } = await visit();
    expect(screen.getByText(zh('offline.newer'))).toBeVisible();
    await user.click(button(zh('offline.later')));
    expect(screen.queryByText(zh('offline.newer'))).toBeNull();
    expect(newer.postMessage).not.toHaveBeenCalled();
    expect(reload).not.toHaveBeenCalled();
  });

  it('opens it only where the reader says so', async () => {
    const { reload, user, newer, workers } = await visit();
    await user.click(button(zh('offline.updateNow')));
    expect(newer.postMessage).toHaveBeenCalledWith(takeOver);
    expect(reload).not.toHaveBeenCalled();
    act(() => void workers.dispatchEvent(new Event('controllerchange')));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('is not opened anew because another tab was', async () => {
    const { reload, workers } = await visit();
    act(() => void workers.dispatchEvent(new Event('controllerchange')));
    expect(reload).not.toHaveBeenCalled();
    expect(screen.getByText(zh('offline.newer'))).toBeVisible();
  });

  it('on a device that keeps nothing is warned of what would be lost', async () => {
    const registration = new Registration();
    registration.active = new Worker();
    registration.waiting = new Worker();
    registration.waiting.state = 'installed';
    openPage('#/', { offline: browser(registration, true).offline, storage: undefined });
    expect(await screen.findByText(zh('offline.newerNotSaved'))).toBeVisible();
  });
});

describe('clearing the device', () => {
  const cleared = async (scope?: string) => {
    const registration = new Registration();
    if (scope) registration.scope = scope;
    const { offline, place } = browser(registration);
    const left = await removeAll({ offline, window: place, storage: place.localStorage });
    return { left, registration };
  };

  it('removes our worker, and counts it as long as it is there', async () => {
    const { left, registration } = await cleared();
    expect(registration.unregister).toHaveBeenCalledOnce();
    expect(left.workers).toBe(1);
  });

  it('neither touches nor counts the worker of a page above ours', async () => {
    const { left, registration } = await cleared(new URL('/../', 'https://window.example/').href);
    expect(registration.unregister).not.toHaveBeenCalled();
    expect(left.workers).toBe(0);
  });
});

describe('one file', () => {
  it('needs no network and says so', () => {
    openPage('#/', { offline: oneFile });
    expect(screen.getByText(zh('offline.way.oneFile'))).toBeVisible();
  });
});

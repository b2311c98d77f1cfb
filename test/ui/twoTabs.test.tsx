/** Do two tabs of one device come to rest, whatever they read and keep differently? */
import { act, renderHook } from '@testing-library/react';
import { useReducer } from 'react';
import { describe, expect, it } from 'vitest';
import { openShelf } from '../../src/ui/plan/shelf.ts';
import { type Action, next, type State } from '../../src/ui/plan/state.ts';
import { useSaved } from '../../src/ui/plan/useSaved.ts';
import type { World } from '../../src/ui/plan/world.ts';
import { readRulebook } from '../rulebook.ts';
import { memory, place } from './memory.ts';
import { stateOf } from './stateOf.ts';

const { vocabulary } = readRulebook();
const day = '2026-11-21';

/** A device on which each tab is told, in its turn, what another has written. */
function device(room?: number) {
  const storage = memory(room);
  const tabs: { readonly window: EventTarget; readonly storage: Storage }[] = [];
  const news: EventTarget[] = [];
  let writes = 0;
  const open = (more: Partial<State> = {}) => {
    const window = new EventTarget();
    const own = new Proxy(storage, {
      get: (it, name) =>
        name === 'setItem'
          ? (key: string, value: string) => {
              it.setItem(key, value);
              writes += 1;
              news.push(...tabs.map(it => it.window).filter(it => it !== window));
            }
          : Reflect.get(it, name),
    });
    tabs.push({ window, storage: own });
    const shelf = openShelf(vocabulary, own, day, () => true);
    const world = { window, storage: own } as unknown as World;
    const { result } = renderHook(() => {
      const [state, dispatch] = useReducer(next, { ...shelf.loaded.saved, ...more }, stateOf);
      return { state, dispatch, saving: useSaved(state, dispatch, shelf, world) };
    });
    return {
      get state() {
        return result.current.state;
      },
      get saving() {
        return result.current.saving;
      },
      does: (action: Action) => act(() => result.current.dispatch(action)),
    };
  };
  /** Hands on what was written until all is quiet, and tells how often something was written meanwhile. */
  const settle = (most = 50) => {
    const before = writes;
    for (let it = news.shift(); it && writes - before < most; it = news.shift())
      act(() => void it?.dispatchEvent(new StorageEvent('storage', { key: place })));
    return writes - before;
  };
  return { storage, open, settle };
}

/** Two tabs with plans, a list of visitors and settings, at rest. */
function twoTabs(room?: number) {
  const { storage, open, settle } = device(room);
  const visitors = { day, cases: [{ id: 1, label: 'A1', at: '09:00', facility: { bedCount: 3 } }] };
  const one = open({ plans: [{ name: '甲', facility: { bedCount: 1 } }], visitors });
  const two = open();
  settle();
  return { storage, one, two, settle };
}

describe('two tabs that read differently', () => {
  it.each<[string, Action]>([
    ['language', { type: 'read', how: { language: 'en' } }],
    ['text size', { type: 'read', how: { textSize: 'large' } }],
    ['theme', { type: 'read', how: { theme: 'dark' } }],
  ])('write no more once another %s is saved', (_, action) => {
    const { one, two, settle } = twoTabs();
    one.does(action);
    expect(settle()).toBe(0);
    expect([two.state.elsewhere, two.state.plans, two.state.visitors]).toEqual([
      undefined,
      one.state.plans,
      one.state.visitors,
    ]);
  });

  it('come to rest also where each waits for a choice, or one goes on answering', () => {
    const { one, two, settle } = twoTabs();
    two.does({ type: 'read', how: { language: 'en' } });
    settle();
    one.does({ type: 'answer', fact: 'bedCount', value: 30 });
    expect(settle()).toBeLessThanOrEqual(2);
    expect(two.state.elsewhere?.facility).toMatchObject({ bedCount: 30 });
    one.does({ type: 'read', how: { theme: 'dark' } });
    expect(settle()).toBeLessThanOrEqual(2);
    two.does({ type: 'takeTheirs' });
    expect(settle()).toBeLessThanOrEqual(3);
  });
});

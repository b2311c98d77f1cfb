/** How do the other tabs of this browser hear that everything was cleared? They hold answers too, and would save them again. */
import { useCallback, useEffect, useRef } from 'react';
import type { World } from '../plan/world.ts';

const channelName = 'private-medical-policy-check';
const message = 'cleared';

/** Calls back when another tab has cleared the device; returns how to tell them of it. Where browsers have no channel between tabs nothing is heard. */
export function useOtherTabs({ window }: World, onCleared: () => void): () => void {
  const heard = useRef(onCleared);
  heard.current = onCleared;
  const channel = useRef<BroadcastChannel>(undefined);
  useEffect(() => {
    const { BroadcastChannel: Channel } = window as { readonly BroadcastChannel?: typeof globalThis.BroadcastChannel };
    if (!Channel) return;
    const made = new Channel(channelName);
    made.addEventListener('message', ({ data }) => data === message && heard.current());
    channel.current = made;
    return () => made.close();
  }, [window]);
  return useCallback(() => channel.current?.postMessage(message), []);
}

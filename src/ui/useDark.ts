/** Is it read light on dark: as chosen, or as the device is set at the moment? */
import { useMemo, useSyncExternalStore } from 'react';
import type { Theme } from './plan/reading.ts';
import type { World } from './plan/world.ts';

/** How the device is set, and how to hear of a change; light where it does not say. */
function deviceOf({ window }: World) {
  const dark = window.matchMedia?.('(prefers-color-scheme: dark)');
  return {
    isDark: () => dark?.matches ?? false,
    subscribe: (changed: () => void) => {
      dark?.addEventListener('change', changed);
      return () => dark?.removeEventListener('change', changed);
    },
  };
}

export function useDark(theme: Theme, world: World): boolean {
  const device = useMemo(() => deviceOf(world), [world]);
  const isDeviceDark = useSyncExternalStore(device.subscribe, device.isDark);
  return theme === 'auto' ? isDeviceDark : theme === 'dark';
}

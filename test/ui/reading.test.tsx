/** Does the page keep how somebody reads, follow the device, and say what is chosen? */
import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { button, openPage, zh } from './page.tsx';

const html = document.documentElement;
const head = () => within(screen.getByRole('banner'));
const ways = (name: string) => within(screen.getByRole('group', { name }));
const pressed = (name: string) =>
  ways(name)
    .getAllByRole('button', { pressed: true })
    .map(it => it.textContent);

/** A window on a device that is set dark or light, and can be set otherwise. */
function device(isDark: boolean) {
  let matches = isDark;
  const heard = new Set<() => void>();
  const list = {
    get matches() {
      return matches;
    },
    addEventListener: (_: string, changed: () => void) => heard.add(changed),
    removeEventListener: (_: string, changed: () => void) => heard.delete(changed),
  };
  const proxy = new Proxy(window, {
    get: (of, key) => {
      if (key === 'matchMedia') return () => list;
      const it = Reflect.get(of, key);
      return typeof it === 'function' && !/^[A-Z]/.test(String(key)) ? it.bind(of) : it;
    },
  });
  const set = (dark: boolean) => {
    matches = dark;
    for (const it of heard) it();
  };
  return { window: proxy, set };
}

describe('the size of the text', () => {
  it('grows in two steps by one button that names the next, is remembered, and comes back', async () => {
    const user = openPage();
    expect(html.dataset.text).toBe('normal');
    await user.click(head().getByRole('button', { name: '大字' }));
    expect(html.dataset.text).toBe('large');
    await user.click(head().getByRole('button', { name: '特大字' }));
    expect(html.dataset.text).toBe('largest');
    cleanup();
    const again = openPage();
    expect(html.dataset.text).toBe('largest');
    expect(pressed('字的大小')).toEqual(['✓ 特大字']);
    await again.click(head().getByRole('button', { name: '标准字' }));
    expect(html.dataset.text).toBe('normal');
  });

  it('can be chosen at once, and says which is chosen', async () => {
    const user = openPage();
    expect(pressed('字的大小')).toEqual(['✓ 标准字']);
    await user.click(ways('字的大小').getByRole('button', { name: '特大字' }));
    expect(html.dataset.text).toBe('largest');
    expect(pressed('字的大小')).toEqual(['✓ 特大字']);
  });

  it('is never small at a window', async () => {
    const user = openPage('#/desk');
    await user.click(button(zh('window.enter')));
    expect(html.dataset.text).toBe('large');
    expect(ways('字的大小').queryByRole('button', { name: '标准字' })).toBeNull();
    await user.click(head().getByRole('button', { name: '特大字' }));
    await user.click(head().getByRole('button', { name: '大字' }));
    expect(html.dataset.text).toBe('large');
  });
});

describe('the colours', () => {
  it('are as the device is set, also when that changes', async () => {
    const { window, set } = device(true);
    openPage('', { window });
    expect(html.dataset.theme).toBe('dark');
    set(false);
    await screen.findByRole('banner');
    expect(html.dataset.theme).toBe('light');
  });

  it('are as chosen where something is chosen, and remembered', async () => {
    const user = openPage('', { window: device(true).window });
    expect(pressed('颜色')).toEqual(['✓ 跟随设备']);
    await user.click(ways('颜色').getByRole('button', { name: '浅色' }));
    expect(html.dataset.theme).toBe('light');
    cleanup();
    openPage('', { window: device(true).window });
    expect(html.dataset.theme).toBe('light');
    expect(pressed('颜色')).toEqual(['✓ 浅色']);
  });
});

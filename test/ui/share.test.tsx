/** Does a plan reach somebody else: by its address, by another app, on a phone, or as text where no address reaches? */
import { screen, waitFor, within } from '@testing-library/react';
import { encode } from 'uqr';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { qrPath, qrSquares } from '../../src/report/index.ts';
import { reachOf } from '../../src/ui/take/reach.ts';
import { button, openPage, zh } from './page.tsx';

/** Without a place the page is short, and opens fast. */
const plan = 'facilityType=nursingCentre&bedCount=20';
const section = () => screen.getByRole('region', { name: zh('take.heading') });
const clipboard = Object.getOwnPropertyDescriptor(window.navigator, 'clipboard');

/** The same window, opened from elsewhere. */
function windowAt(place: string): Window {
  return new Proxy(window, {
    get: (target, name) => {
      if (name === 'location') return { href: place + target.location.hash, hash: target.location.hash };
      const found: unknown = Reflect.get(target, name, target);
      return typeof found === 'function' ? found.bind(target) : found;
    },
  });
}

const offer = (name: 'share' | 'clipboard', value: unknown) =>
  Object.defineProperty(window.navigator, name, { value, configurable: true });

afterEach(() => {
  Reflect.deleteProperty(window.navigator, 'share');
  if (clipboard) Object.defineProperty(window.navigator, 'clipboard', clipboard);
});

describe('the address of a result', () => {
  it('is copied with the answers given and nothing else', async () => {
    window.localStorage.setItem(
      'private-medical-policy-check',
      JSON.stringify({ plans: [{ name: '老王的店', facility: { bedCount: 9 } }] }),
    );
    const user = openPage(`#/results?${plan}`, { window: windowAt('https://policy.example/check/?from=mail') });
    await user.click(within(section()).getByRole('button', { name: zh('take.copyAddress') }));
    expect(await within(section()).findByText(zh('desk.copied'))).toBeVisible();
    expect(await window.navigator.clipboard.readText()).toBe(`https://policy.example/check/#/results?${plan}`);
    expect(within(section()).queryByText(zh('take.reachNetwork'))).toBeNull();
  });

  it('is selected for the hand where the page may not copy', async () => {
    const user = openPage(`#/results?${plan}`, { window: windowAt('https://policy.example/') });
    offer('clipboard', undefined);
    await user.click(within(section()).getByRole('button', { name: zh('take.copyAddress') }));
    const field = await within(section()).findByLabelText<HTMLTextAreaElement>(zh('take.address'));
    expect(field).toHaveFocus();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(
      `https://policy.example/#/results?${plan}`,
    );
  });
});

describe('another app of the device', () => {
  it('is not offered where the device has no such way', () => {
    openPage(`#/results?${plan}`);
    expect(screen.queryByRole('button', { name: zh('take.send') })).toBeNull();
  });

  it('is given the address', async () => {
    const share = vi.fn(async () => {});
    offer('share', share);
    const user = openPage(`#/results?${plan}`, { window: windowAt('https://policy.example/') });
    await user.click(button(zh('take.send')));
    expect(share).toHaveBeenCalledWith({ title: zh('title'), url: `https://policy.example/#/results?${plan}` });
    expect(screen.queryByText(zh('take.sendFailed'))).toBeNull();
  });

  it.each([
    ['AbortError', false],
    ['NotAllowedError', true],
  ])('%s: is a failure to be told: %s', async (name, isTold) => {
    offer('share', async () => {
      throw new DOMException('no', name);
    });
    const user = openPage(`#/results?${plan}`, { window: windowAt('https://policy.example/') });
    await user.click(button(zh('take.send')));
    if (isTold) expect(await screen.findByText(zh('take.sendFailed'))).toBeVisible();
    else await waitFor(() => expect(screen.queryByText(zh('take.sendFailed'))).toBeNull());
  });
});

/** The squares that a path of whole-square rectangles covers. */
function squares({ size, path }: { readonly size: number; readonly path: string }): readonly boolean[][] {
  const grid = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let at = Number(x); at < Number(x) + Number(width); at += 1) (grid[Number(y)] as boolean[])[at] = true;
  return grid;
}

describe('the QR code', () => {
  const address = `https://policy.example/#/results?${plan}`;

  it('is shown on demand, draws the code square by square with its margin, and has the address beneath', async () => {
    const user = openPage(`#/results?${plan}`, { window: windowAt('https://policy.example/') });
    expect(document.querySelector('.qr')).toBeNull();
    await user.click(within(section()).getByRole('button', { name: zh('take.qr') }));
    const image = screen.getByRole('img', { name: zh('take.qrAddress') });
    const { data, size } = encode(address, { ecc: 'M', border: 4 });
    expect(image).toHaveAttribute('viewBox', `0 0 ${size} ${size}`);
    expect(squares({ size, path: image.querySelector('path')?.getAttribute('d') ?? '' })).toEqual(data);
    expect(data.slice(0, 4).flat()).not.toContain(true);
    expect(screen.getByText(address)).toBeVisible();
    await user.click(within(section()).getByRole('button', { name: zh('take.qr') }));
    expect(document.querySelector('.qr')).toBeNull();
  });

  it('of a long text gives up mending first, and is refused where a phone could not read it', () => {
    expect(qrSquares('x'.repeat(990))?.length).toBe(25 * 4 + 17 + 8);
    const long = qrSquares('x'.repeat(1200)) ?? [];
    expect(long).toEqual(encode('x'.repeat(1200), { ecc: 'L', border: 4 }).data);
    expect(squares({ size: long.length, path: qrPath(long) })).toEqual(long);
    expect(qrSquares('x'.repeat(1300))).toBeUndefined();
  });

  it('that would be too long says so', async () => {
    const all = ['telemedicine', 'homeBed'];
    const user = openPage(`#/results?${plan}&services=${all.join()}`, {
      window: windowAt(`https://policy.example/${'a'.repeat(1300)}/`),
    });
    await user.click(within(section()).getByRole('button', { name: zh('take.qr') }));
    expect(screen.getByText(zh('take.tooLong'))).toBeVisible();
  });
});

describe('where the page was opened from', () => {
  it.each([
    ['file:///C:/Users/zhang/check.html#/results', 'file'],
    ['about:blank', 'file'],
    ['http://localhost:4173/', 'machine'],
    ['http://127.0.0.1/', 'machine'],
    ['http://[::1]:80/', 'machine'],
    ['http://10.3.2.1/', 'network'],
    ['https://192.168.1.9/x', 'network'],
    ['http://172.31.0.1/', 'network'],
    ['http://172.32.0.1/', 'anywhere'],
    ['http://[fd00::1]/', 'network'],
    ['http://weijian/zice/', 'network'],
    ['http://zice.local/', 'network'],
    ['http://zice.internal./', 'network'],
    ['https://example.gov.cn/', 'anywhere'],
    ['https://8.8.8.8/', 'anywhere'],
  ])('%s is reached from: %s', (address, reach) => {
    expect(reachOf(address)).toBe(reach);
  });
});

describe('a page opened from a file', () => {
  const files: Blob[] = [];
  beforeEach(() => {
    files.length = 0;
    URL.createObjectURL = blob => {
      files.push(blob as Blob);
      return 'blob:x';
    };
    HTMLAnchorElement.prototype.click = vi.fn();
  });

  it('hands on the answers as text, with the part of the address that any copy understands, and no path of this machine', async () => {
    const user = openPage(`#/results?${plan}`, { window: windowAt('file:///C:/Users/zhang/check.html') });
    expect(screen.getByText(zh('take.reachFile'))).toBeVisible();
    expect(screen.queryByRole('button', { name: zh('take.copyAddress') })).toBeNull();
    await user.click(button(zh('take.copyText')));
    const text = await window.navigator.clipboard.readText();
    expect(text).toContain('床位数：20 张');
    expect(text).toMatch(new RegExp(`\\n#/results\\?${plan}$`));
    expect(text).not.toContain('zhang');
    await user.click(button(zh('take.textFile')));
    expect((await (files[0] as Blob).text()).split('\r\n')).toContain('床位数：20 张');
    await user.click(button(zh('take.qr')));
    expect(screen.getByRole('img', { name: zh('take.qrText') })).toBeVisible();
  });
});

describe('a page of an intranet', () => {
  it('says how far its address reaches, and hands on text beside it', async () => {
    const user = openPage(`#/results?${plan}`, { window: windowAt('http://10.3.2.1/') });
    await user.click(screen.getByText(zh('take.reachNetwork')));
    await user.click(await screen.findByRole('button', { name: zh('take.copyText') }));
    expect(await window.navigator.clipboard.readText()).toContain('护理中心');
    expect(button(zh('take.copyAddress'))).toBeVisible();
  });
});

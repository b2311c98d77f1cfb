/** Can the self-check list be reached, chosen from, printed and kept? */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as files from '../../src/ui/download.ts';
import { button, link, openPage, zh } from './page.tsx';

const plan = 'location=330903&facilityType=clinic';

/** Looked for by its class: going through the roles of hundreds of rows takes long. */
function list(): HTMLElement {
  const found = document.querySelector<HTMLElement>('article.sheet');
  if (!found) throw new Error('There is no list.');
  return found;
}

const offered = vi.spyOn(files, 'download').mockImplementation(() => {});
afterEach(() => offered.mockClear());

const tick = (key: string) => screen.getByLabelText(zh(key));
const headings = () => [...list().querySelectorAll('h2, h3')].map(it => it.textContent);
const quotes = () => list().querySelectorAll('blockquote').length;

describe('the page of the self-check list', () => {
  it('is one press away from the results, with the same plan', async () => {
    const user = openPage(`#/results?${plan}`);
    await user.click(link(zh('sheet.take')));
    expect(headings()[0]).toBe('自查清单（非官方告知书）');
    expect(list()).toHaveTextContent('诊所');
  });

  it('leaves off the parts that are not wanted, and what is still open', async () => {
    const user = openPage(`#/sheet?${plan}`);
    expect(headings()).toContain(zh('sheet.part.encouragements'));
    await user.click(tick('sheet.part.encouragements'));
    expect(headings()).not.toContain(zh('sheet.part.encouragements'));
    const brief = quotes();
    expect(headings()).toContain(zh('sheet.openHeading'));
    await user.click(tick('sheet.open.full'));
    expect(quotes()).toBeGreaterThan(brief);
    expect(headings()).not.toContain(zh('sheet.openHeading'));
    await user.click(tick('sheet.open.none'));
    expect(quotes()).toBeLessThanOrEqual(brief);
    expect(headings()).not.toContain(zh('sheet.openHeading'));
    await user.click(tick('sheet.part.encouragements'));
    expect(headings()).toContain(zh('sheet.part.encouragements'));
  });

  it('sets English beneath where it is wanted, and from the start for those who read English', async () => {
    const user = openPage(`#/sheet?${plan}&lang=en`);
    expect(list()).toHaveTextContent('Self-check list (not an official notice)');
    await user.click(screen.getByLabelText('Chinese'));
    expect(list()).not.toHaveTextContent('not an official notice');
    expect(list()).toHaveTextContent('自查清单（非官方告知书）');
  });

  it('prints the page as the browser does', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const user = openPage(`#/sheet?${plan}`);
    await user.click(button(zh('sheet.print')));
    expect(print).toHaveBeenCalledOnce();
  });

  it('is kept as a file that begins with its own first words, whatever a spreadsheet would want before them', async () => {
    const user = openPage(`#/sheet?${plan}`);
    await user.click(button(zh('sheet.html')));
    await user.click(button(zh('sheet.markdown')));
    const made = offered.mock.calls.map(([, name, type, content]) => [
      name.replace(/.*\./u, ''),
      type,
      String(content).split('\n')[0],
    ]);
    expect(made).toEqual([
      ['html', 'text/html;charset=utf-8', '<!doctype html>'],
      ['md', 'text/markdown;charset=utf-8', '# 自查清单（非官方告知书）'],
    ]);
  });

  it('names this machine’s own address to nobody: only what stands behind # is written down', () => {
    openPage(`#/sheet?${plan}`);
    expect(list()).toHaveTextContent(`#/results?${plan}`);
    expect(list()).not.toHaveTextContent('localhost');
    expect(list().querySelector('svg')).toBeNull();
  });

  it('shows the days that were told on this device beside the limits they end, the earlier marked', () => {
    openPage('#/dates?location=500104&plansInsuranceDesignation=true');
    fireEvent.change(screen.getByLabelText('医保定点申请的受理日'), { target: { value: '2026-07-01' } });
    fireEvent.blur(screen.getByLabelText('医保定点申请的受理日'));
    cleanup();
    openPage('#/sheet?location=500104&plansInsuranceDesignation=true');
    const days = [...list().querySelectorAll('td p')].map(it => it.textContent).filter(it => it?.startsWith('算到'));
    expect(days).toHaveLength(2);
    expect(days.join()).toMatch(/算到 2026年9月22日星期二。 ■ 已过 这个先到；我们按先到的算，请向区医保局确认/u);
    expect(days.join()).toMatch(/算到 2026年10月8日星期四。 ■ 已过 后到/u);
  });

  it('offers nothing to print or keep without a place, and leads to choosing one', () => {
    openPage('#/sheet');
    expect(screen.getByText(zh('sheet.nothing'), { exact: false })).toHaveAttribute('role', 'status');
    expect(link(zh('sheet.choosePlace')).getAttribute('href')).toBe('#/check/location');
    expect(screen.queryByRole('button', { name: zh('sheet.print') })).toBeNull();
    expect(document.querySelector('article.sheet')).toBeNull();
  });
});

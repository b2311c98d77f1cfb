/** Does the command line make the self-check list in every format, and refuse what it can not do by name? */
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printPdf } from '../../src/cli/printPdf.ts';
import { caseFragment } from '../../src/cli/sheet.ts';
import { translator } from '../../src/i18n/index.ts';
import { writeAddress } from '../../src/ui/plan/address.ts';
import { runCli } from './runCli.ts';

const facility = {
  location: '500104',
  facilityType: 'nursingCentre',
  bedCount: 20,
  services: ['homeBed', 'homeVisit'],
};
const input = JSON.stringify({ ...facility, services: [] });
const folder = mkdtempSync(join(tmpdir(), 'sheet-test-'));
const { words } = { words: translator('zh') };

describe('sheet', () => {
  it('prints Markdown where nothing else is asked for, with the day of the clock and of the plan', async () => {
    const { code, output, errors } = await runCli(['sheet', '-', '--as-of', '2026-01-02'], { input });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(/^# 自查清单（非官方告知书）\n/u);
    expect(output).toContain('整理日期：2026-06-01 · 以 2026-01-02 的情况为准');
    expect(output).toContain('#/results?location=500104&facilityType=nursingCentre&bedCount=20');
  });

  it('prints HTML that stands alone, in both languages, large and with a code to scan where asked', async () => {
    const options = ['--format', 'html', '--lang', 'both', '--large', '--site', 'https://example.org/check/#/old'];
    const { code, output } = await runCli(['sheet', '-', ...options], { input });
    expect(code).toBe(0);
    expect(output).toContain('<html lang="zh-CN" data-text="large">');
    expect(output).toContain('@page sheet');
    expect(output).toContain('Self-check list (not an official notice)');
    expect(output).toContain('https://example.org/check/#/results?location=500104');
    expect(output).toContain('<svg role="img"');
  });

  it('writes a Word file where --out says', async () => {
    const out = join(folder, 'list.docx');
    const { code, output, errors } = await runCli(['sheet', '-', '--format', 'docx', '--out', out], { input });
    expect({ code, output }).toEqual({ code: 0, output: '' });
    expect(errors).toContain(out);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  });

  it.each(['docx', 'pdf'])('needs --out for %s, and says so', async format => {
    const { code, output, errors } = await runCli(['sheet', '-', '--format', format], { input });
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toMatch(new RegExp(`${format}.*--out`, 'u'));
  });

  it.each([
    [['--out', join(folder, 'none', 'list.md')], /文件夹不存在/u],
    [['--out', folder], /是文件夹/u],
    [['--site', 'javascript:alert(1)'], /--site.*javascript:alert/u],
    [['--as-of', '2026-02-30'], /--as-of/u],
  ])('refuses %j by name', async (options, said) => {
    const { code, errors } = await runCli(['sheet', '-', ...options], { input });
    expect(code).toBe(2);
    expect(errors).toMatch(said);
  });

  it('refuses a plan with a wrong answer as assess does', async () => {
    const { code, errors } = await runCli(['sheet', '-'], { input: '{"bedCount":"many"}' });
    expect(code).toBe(2);
    expect(errors).toContain('bedCount');
  });

  it('writes the address of a plan as the page does', () => {
    expect(caseFragment(facility)).toBe(writeAddress({ page: 'results' }, facility, 'zh'));
  });
});

describe('printing a PDF', () => {
  it('says what to install where there is no browser', async () => {
    await expect(printPdf('<p>', join(folder, 'no.pdf'), words, undefined)).rejects.toThrow(/apt install chromium/u);
  });

  it('says which browser failed, and how', async () => {
    const browser = join(folder, 'broken-browser');
    writeFileSync(browser, '#!/bin/sh\nexit 3\n');
    chmodSync(browser, 0o755);
    await expect(printPdf('<p>', join(folder, 'no.pdf'), words, browser)).rejects.toThrow(/broken-browser/u);
  });
});

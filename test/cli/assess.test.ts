/** What does `assess --json` decide for one plan, and as of when? */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Status } from '../../src/engine/index.ts';
import { runCli } from './runCli.ts';

interface Assessed {
  readonly facility: object;
  readonly asOf: string;
  readonly rulebook: { readonly version: string; readonly sha256: string };
  readonly decisions: readonly {
    readonly rule: string;
    readonly matter: string;
    readonly status: Status;
    readonly missing: readonly string[];
    readonly because: readonly { readonly fact: string; readonly actual: unknown; readonly holds: boolean | null }[];
    readonly contested: null | readonly { readonly zh: string; readonly en: string }[];
    readonly deadlines: readonly object[];
  }[];
  readonly coverage: { readonly documents: readonly string[] };
}

async function assessed(facility: object, ...options: readonly string[]): Promise<Assessed> {
  const { code, output, errors } = await runCli(['assess', '-', '--json', ...options], {
    input: JSON.stringify(facility),
  });
  expect([code, errors]).toEqual([0, '']);
  return JSON.parse(output) as Assessed;
}

const statusesOf = ({ decisions }: Assessed) => new Set(decisions.map(it => it.status));

describe('a nursing centre of 20 beds in Dadukou', () => {
  const facility = { location: '500104', facilityType: 'nursingCentre', bedCount: 20, profitStatus: 'nonprofit' };
  let result: Assessed;
  beforeAll(async () => {
    result = await assessed(facility);
  });

  it('is told what was asked, as of when and by which rulebook', () => {
    expect(result.facility).toEqual(facility);
    expect(result.asOf).toBe('2026-06-01');
    expect(result.rulebook.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(result.rulebook.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(result.coverage.documents).toEqual(['渝卫发〔2020〕18号', '渡卫〔2020〕283号']);
  });

  it('has one decision a rule, also on documents that do not cover it', () => {
    const ids = result.decisions.map(it => it.rule);
    expect(new Set(ids).size).toBe(ids.length);
    const elsewhere = result.decisions.filter(it => it.rule.startsWith('zhoushan'));
    expect(new Set(elsewhere.map(it => it.status))).toEqual(new Set(['doesNotApply']));
    for (const { because } of elsewhere) expect(because.map(it => it.fact)).toEqual(['location']);
  });

  it('has reasons with its own numbers, null where nothing is said', () => {
    const leaves = result.decisions.flatMap(it => it.because);
    expect(leaves).toContainEqual({
      fact: 'bedCount',
      operator: 'greaterThanInclusive',
      value: 20,
      actual: 20,
      holds: true,
    });
    for (const { actual, holds } of leaves) expect(actual === null).toBe(holds === null);
  });

  it('misses something exactly where a decision is open, and is contested only with both sentences', () => {
    for (const { status, missing, contested } of result.decisions) {
      expect(missing.length > 0).toBe(status === 'open');
      if (contested) expect(contested.every(it => it.zh !== '' && it.en !== '')).toBe(true);
    }
    expect(result.decisions.some(it => it.contested)).toBe(true);
  });
});

describe('a place', () => {
  it('that is not chosen lets nothing apply; what nothing else rules out is open, missing the location', async () => {
    const result = await assessed({});
    expect(statusesOf(result)).toEqual(new Set(['open']));
    for (const { missing } of result.decisions) expect(missing).toContain('location');
    expect(result.coverage.documents).toEqual([]);
  });

  it('that is a whole province lets its own document apply and leaves its districts open', async () => {
    const result = await assessed({ location: '500000' });
    const of = (slug: string) => ({ ...result, decisions: result.decisions.filter(it => it.rule.startsWith(slug)) });
    expect(statusesOf(of('chongqing'))).toContain('applies');
    expect(statusesOf(of('zhoushan'))).toEqual(new Set(['doesNotApply']));
    for (const slug of ['dadukou', 'tongnan']) {
      expect(statusesOf(of(slug))).toEqual(new Set(['open']));
      for (const { missing } of of(slug).decisions) expect(missing).toContain('location');
    }
    expect(result.coverage.documents).toEqual(['渝卫发〔2020〕18号']);
  });

  it('that no document covers lets nothing apply', async () => {
    const result = await assessed({ location: '510000' });
    expect(statusesOf(result)).toEqual(new Set(['doesNotApply']));
    expect(result.coverage.documents).toEqual([]);
  });
});

describe('a place that the list of places does not have', () => {
  const said = (location: string, ...options: readonly string[]) =>
    runCli(['assess', '-', '--json', ...options], { input: JSON.stringify({ location }) });

  it('is assessed as given, and doubted with the names of places of which it may be a slip', async () => {
    const { code, output, errors } = await said('500140');
    expect([code, JSON.parse(output)]).toEqual([0, expect.objectContaining({ facility: { location: '500140' } })]);
    expect(errors).toMatch(/没有代码 500140.*大渡口区（500104）/);
    expect((await said('500140', '--lang', 'en')).errors).toMatch(/no code 500140.*Dadukou District.* \(500104\)/);
  });

  it('is not doubted where the places around it are not listed', async () => {
    expect(await said('510100')).toEqual(expect.objectContaining({ code: 0, errors: '' }));
    expect((await said('330999')).errors).toMatch(/没有代码 330999/);
  });

  it('is not one that the list has, nor elsewhere', async () => {
    for (const location of ['500104', '500000', '330900', '000000']) expect((await said(location)).errors).toBe('');
  });
});

describe('the assessment date', () => {
  it('is today, or the one given, or before both the plan’s own', async () => {
    expect((await assessed({})).asOf).toBe('2026-06-01');
    expect((await assessed({}, '--as-of', '2020-04-29')).asOf).toBe('2020-04-29');
    expect((await assessed({ asOf: '2019-01-01' }, '--as-of', '2020-04-29')).asOf).toBe('2019-01-01');
  });

  it('comes before a document’s date in force: the document does not count yet', async () => {
    const before = await assessed({ location: '500104' }, '--as-of', '2020-04-29');
    const after = await assessed({ location: '500104' }, '--as-of', '2020-04-30');
    expect([before.coverage.documents, after.coverage.documents]).toEqual([[], ['渝卫发〔2020〕18号']]);
  });
});

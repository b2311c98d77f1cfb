/** Can plans be kept, taken elsewhere and brought back, and is nothing lost when the rulebook, the device or another tab gets in the way? */
import { act, cleanup, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { edition, rulebook } from '../../src/ui/corpus.ts';
import * as files from '../../src/ui/download.ts';
import { basisOf } from '../../src/ui/plan/reconciled.ts';
import { memory, place } from './memory.ts';
import { answers, button, heading, link, openPage, zh } from './page.tsx';

const plan = { location: '500104', facilityType: 'nursingCentre', bedCount: 20, profitStatus: 'nonprofit' };
const address = '#/plans?location=500104&facilityType=nursingCentre&bedCount=20&profitStatus=nonprofit';
const day = '2026-11-21';
const now = basisOf(plan, day);
const older = { version: '0.1.0', sha256: 'b'.repeat(64) };
/** A matter that applies today. */
const [first] = rulebook.rules.filter(it => now.decided.applies.includes(it.id));
const mattersRules = rulebook.rules.filter(it => it.matter === first?.matter).map(it => it.id);
/** As a rulebook might have decided that knew nothing of that matter and had a rule that is gone. */
const then = {
  ...{ rulebook: older, day: '2026-01-02' },
  decided: {
    ...now.decided,
    applies: [...now.decided.applies.filter(it => !mattersRules.includes(it)), 'dadukou-2020-283/5.99'],
    open: now.decided.open.filter(it => !mattersRules.includes(it)),
  },
};
const stored = () => JSON.parse(window.localStorage.getItem(place) ?? '{}');
const keep = (data: object) => window.localStorage.setItem(place, JSON.stringify(data));

/** What is offered as a file: its name and its text. */
const offered = vi.spyOn(files, 'download').mockImplementation(() => {});
const lastFile = () => {
  const [, name, , text] = offered.mock.lastCall ?? [];
  return { name, text: String(text) };
};
beforeEach(() => void offered.mockClear());

const picker = () => screen.getByLabelText(zh('keep.chooseFile'));
const jsonFile = (text: string, name = '方案.json') => new File([text], name, { type: 'application/json' });

describe('the plans of this device', () => {
  it('are kept by name, renamed, removed and brought back', async () => {
    const user = openPage(address);
    expect(heading()).toBe(zh('page.plans'));
    await user.click(button(zh('compare.keep')));
    expect(stored()).toMatchObject({
      version: 1,
      plans: [{ name: '大渡口区 · 护理中心 · 20 张床 · 非营利性', facility: plan, basis: now }],
    });
    expect(screen.getByRole('heading', { level: 3, name: /答了 4 题/ })).toBeVisible();
    await user.click(button(/^改名/));
    await user.clear(screen.getByLabelText(zh('compare.newName')));
    await user.type(screen.getByLabelText(zh('compare.newName')), '护理{Enter}');
    expect(screen.getByRole('heading', { level: 3, name: /^护理/ })).toBeVisible();
    await user.click(button(/^删除/));
    expect(stored().plans).toEqual([]);
    await user.click(button(zh('compare.bringBack')));
    expect(stored().plans).toMatchObject([{ name: '护理', facility: plan }]);
  });

  it('are offered on the start page, with how many they are', () => {
    openPage('#/');
    expect(screen.queryByRole('link', { name: /^保存的方案/ })).toBeNull();
    cleanup();
    keep({ version: 1, facility: {}, plans: [{ name: '甲', facility: plan }] });
    openPage('#/');
    expect(link(zh('start.plans', { number: 1 }))).toHaveAttribute('href', '#/plans');
  });

  it('are one press away from the results and from the comparison', () => {
    openPage(address.replace('plans', 'results'));
    expect(link(zh('keep.toPlans'))).toHaveAttribute('href', expect.stringMatching(/^#\/plans/));
    cleanup();
    openPage(address.replace('plans', 'compare'));
    expect(link(zh('keep.toFiles'))).toHaveAttribute('href', expect.stringMatching(/^#\/plans/));
  });
});

describe('a plan that was opened beside answers that are not kept', () => {
  const plans = [{ name: '甲', facility: plan }];
  const own = { facility: { location: '500152' }, unsure: [], replacedBy: 'plan' };
  const notice = () => document.querySelector('.notice.own')?.textContent;

  it('is said to be the kept one only as long as it is, and the answers from before are named', async () => {
    keep({ version: 1, facility: plan, plans, own });
    const user = openPage('#/check/bedCount');
    expect(notice()).toContain(zh('notice.own.plan', { plan: '潼南区' }));
    await user.clear(screen.getByRole('textbox'));
    await user.type(screen.getByRole('textbox'), '5{Enter}');
    expect(notice()).toContain(zh('notice.own.changed', { plan: '潼南区' }));
  });

  it('is not said to be what an address brought instead, once that is used', async () => {
    keep({ version: 1, facility: { ...plan, bedCount: 5 }, plans, own: { ...own, isEdited: true } });
    const user = openPage('#/results?bedCount=300');
    await user.click(button(zh('take.sharedKeep')));
    expect(notice()).toContain(zh('notice.own.link', { plan: '潼南区' }));
  });
});

describe('a file of plans', () => {
  it('holds the plans, the answers and what was decided, and gives them back on another device', async () => {
    keep({ version: 1, facility: { bedCount: 7 }, plans: [{ name: '甲', facility: plan, basis: then }] });
    let user = openPage('#/plans');
    await user.click(button(zh('keep.exportAll')));
    const { name, text } = lastFile();
    expect(name).toBe(`${zh('page.plans')}-${day}.json`);
    expect(JSON.parse(text)).toMatchObject({
      rulebook: edition,
      day,
      answers: { facility: { bedCount: 7 }, basis: { rulebook: edition } },
      plans: [{ name: '甲', facility: plan, basis: then }],
    });
    cleanup();
    window.localStorage.clear();
    user = openPage('#/plans?location=500152');
    await user.upload(picker(), jsonFile(text));
    expect(await screen.findByText(zh('keep.added', { names: '甲' }))).toBeVisible();
    expect(stored()).toMatchObject({ facility: { location: '500152' }, plans: [{ name: '甲', basis: then }] });
    await user.click(button(zh('keep.keepAndOpen')));
    expect(answers()).toContain('床位数: 7 张');
    expect(stored().own.facility).toEqual({ location: '500152' });
  });

  it('holds what was decided then, where nobody has seen yet what became of it, and nothing of today in its place', async () => {
    const old = { name: '旧', facility: { bedCount: 3 } };
    keep({ version: 1, facility: plan, basis: then, plans: [old] });
    const user = openPage('#/plans');
    await user.click(button(zh('keep.exportAll')));
    expect(JSON.parse(lastFile().text)).toMatchObject({ answers: { facility: plan, basis: then } });
    expect(JSON.parse(lastFile().text).plans).toEqual([old]);
  });

  it('never stands in the place of one’s own plan, and says what of it was not taken', async () => {
    keep({ version: 1, facility: {}, plans: [{ name: '甲', facility: plan }] });
    const user = openPage('#/plans');
    const file = {
      ...{ format: `${place}/plans`, version: 1 },
      plans: [{ name: '甲', facility: { ...plan, bedCount: 99_999 } }, 3],
    };
    await user.upload(picker(), jsonFile(JSON.stringify(file)));
    expect(await screen.findByText(zh('keep.added', { names: '甲 2' }))).toBeVisible();
    expect(screen.getByText(/方案“甲”：床位数请填 0 到 \d+ 的整数。现在填的是“99999”/)).toBeVisible();
    expect(screen.getByText(zh('keep.fault.planBroken', { number: 2 }))).toBeVisible();
    expect(stored().plans).toMatchObject([{ facility: plan }, { name: '甲 2', was: { bedCount: 99_999 } }]);
  });

  it.each([
    ['that is none', 'no file', 'keep.fault.notJson'],
    ['that is another', '{"bedCount":1}', 'keep.fault.notOurs'],
    ['of a newer page', `{"format":"${place}/plans","version":2}`, 'keep.fault.newer'],
  ])('%s is refused in words', async (_, text, key) => {
    const user = openPage('#/plans');
    await user.upload(picker(), jsonFile(text));
    expect(await screen.findByText(zh(key))).toBeVisible();
  });

  it('that is too large is not even read', async () => {
    const user = openPage('#/plans');
    const large = jsonFile('{}');
    Object.defineProperty(large, 'size', { value: 3_000_000 });
    await user.upload(picker(), large);
    expect(await screen.findByText(zh('keep.fault.tooLarge', { most: 2 }))).toBeVisible();
  });
});

describe('answers from before the rulebook changed', () => {
  it('open, and what was dropped and what ends otherwise is told until somebody has seen it', async () => {
    keep({ version: 1, facility: { ...plan, floors: 3 }, basis: then, plans: [] });
    openPage('#/plans');
    expect(stored().facility).toEqual(plan);
    expect(screen.getByRole('alert')).toHaveTextContent('“floors”');
    cleanup();
    // On the next day it is not told as a mistake, but it is not forgotten either.
    const user = openPage('#/plans');
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(link(zh('keep.toReconcile')));
    expect(heading()).toBe(zh('keep.reconcile'));
    expect(screen.getByText(/没有“floors”这道题，“3”已略过/)).toBeVisible();
    expect(screen.getByText(/2026年1月2日，规则库 0.1.0/)).toBeVisible();
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    const matter = rulebook.matters.find(it => it.id === first?.matter)?.title.zh;
    expect(rows.map(it => it.textContent)).toEqual([`${matter}当时– 不适用现在● 适用`]);
    expect(screen.getByText(/dadukou-2020-283\/5\.99/)).toBeVisible();
    await user.click(button(zh('keep.seen')));
    expect(screen.getByText(zh('keep.nothingToReconcile'))).toBeVisible();
    expect(stored()).toMatchObject({ facility: plan, basis: { rulebook: edition } });
    expect(stored().past).toBeUndefined();
  });

  it('that end as they did are not spoken of', () => {
    keep({ version: 1, facility: plan, basis: { ...now, rulebook: older }, plans: [] });
    openPage('#/plans');
    expect(screen.queryByRole('link', { name: zh('keep.toReconcile') })).toBeNull();
    expect(stored().basis.rulebook).toEqual(edition);
  });

  it('stay told while they are changed, and by the answers as they were', async () => {
    keep({ version: 1, facility: plan, basis: then, plans: [] });
    const user = openPage('#/check/bedCount');
    await user.clear(screen.getByRole('textbox'));
    await user.type(screen.getByRole('textbox'), '30{Enter}');
    expect(stored()).toMatchObject({ facility: { bedCount: 30 }, past: { facility: { bedCount: 20 }, basis: then } });
  });

  it('in a plan are told beside it, and kept until they were seen', async () => {
    keep({ version: 1, facility: {}, plans: [{ name: '甲', facility: { ...plan, floors: 3 }, basis: then }] });
    const user = openPage('#/plans');
    expect(screen.getByText(zh('keep.isChanged'))).toBeVisible();
    expect(stored().plans).toMatchObject([{ was: { floors: 3 }, basis: then }]);
    await user.click(
      within(screen.getByRole('region', { name: /^这台设备上/ })).getByRole('link', { name: zh('keep.toReconcile') }),
    );
    expect(screen.getByRole('heading', { name: zh('keep.thePlan', { name: '甲' }) })).toBeVisible();
    await user.click(button(new RegExp(`^${zh('keep.seen')}`)));
    expect(stored().plans).toEqual([{ name: '甲', facility: plan, basis: now }]);
  });
});

describe('a link from an older rulebook', () => {
  it('opens with the rest, names its version, and says that only the answers could be compared', async () => {
    const user = openPage(`${address}&floors=3&v=0.1.0`);
    expect(screen.getByRole('alert')).toHaveTextContent('有 1 处没有采用');
    expect(stored().facility).toEqual(plan);
    expect(window.location.hash).not.toMatch(/floors|v=/);
    await user.click(link(zh('notice.toReconcile')));
    expect(screen.getByText(zh('keep.linkNames', { before: '0.1.0', now: edition.version }))).toBeVisible();
    expect(screen.getByText(zh('keep.onlyAnswers'))).toBeVisible();
  });

  it('that names no version says nothing of an update, only what was not used', async () => {
    const user = openPage(`${address}&floors=3`);
    await user.click(button(zh('notice.dismiss')));
    expect(screen.getByText(new RegExp(zh('keep.pastNotTaken')))).toBeVisible();
    await user.click(link(zh('keep.seeNotTaken')));
    expect(heading()).toBe(zh('keep.notTaken'));
    expect(screen.getByText(/没有“floors”这道题/)).toBeVisible();
    expect(document.querySelector('main')?.textContent).not.toContain('更新');
  });

  it('that has nothing old in it is a link like any other', () => {
    openPage(address);
    expect(screen.queryByRole('link', { name: zh('keep.toReconcile') })).toBeNull();
    expect(screen.queryByRole('link', { name: zh('notice.toReconcile') })).toBeNull();
  });
});

/** Another tab of this device saves. */
function elsewhere(data: object) {
  keep({ version: 1, ...data });
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: place })));
}

describe('another tab that has saved other answers', () => {
  it('is told of, is not written over, and can be taken, with these to be taken back', async () => {
    const user = openPage(address.replace('plans', 'check/bedCount'));
    elsewhere({ facility: { location: '500152' }, plans: [], token: 'x' });
    expect(screen.getByText(zh('keep.tab', { title: '潼南区' }))).toBeVisible();
    await user.clear(screen.getByRole('textbox'));
    await user.type(screen.getByRole('textbox'), '30{Enter}');
    expect(stored().facility).toEqual({ location: '500152' });
    await user.click(button(zh('keep.tabTake')));
    expect(answers()).toEqual(['所在地: 重庆市潼南区', ...answers().slice(1)]);
    expect(screen.getByText(/^已换成另一个标签页的答案/)).toBeVisible();
    await user.click(button(zh('notice.takeBack')));
    expect(answers()).toContain('床位数: 30 张');
  });

  it('leaves these where they are kept, as a plan of its own', async () => {
    const user = openPage(address);
    elsewhere({ facility: { location: '500152' }, plans: [{ name: '那边的', facility: { bedCount: 3 } }], token: 'x' });
    await user.click(button(zh('keep.tabKeep')));
    expect(stored()).toMatchObject({
      facility: plan,
      plans: [{ name: '那边的' }, { name: zh('keep.tabName'), facility: { location: '500152' } }],
    });
    expect(screen.queryByText(zh('keep.tabHow'))).toBeNull();
  });

  it('only brings a plan without a question', () => {
    openPage(address);
    elsewhere({ ...stored(), plans: [{ name: '那边的', facility: { bedCount: 3 } }] });
    expect(screen.getByRole('heading', { level: 3, name: /^那边的/ })).toBeVisible();
    expect(screen.queryByText(zh('keep.tabHow'))).toBeNull();
  });
});

describe('a device that is full, or holds what can not be read', () => {
  it('loses nothing on the screen, and the plan can still be exported', async () => {
    const user = openPage('#/check/bedCount?location=500104', { storage: memory(10) });
    await user.type(screen.getByRole('textbox'), '20{Enter}');
    expect(screen.getByText(new RegExp(zh('keep.full')))).toBeVisible();
    await user.click(link(zh('keep.toPlans')));
    await user.click(button(zh('keep.exportAll')));
    expect(JSON.parse(lastFile().text).answers.facility).toEqual({ location: '500104', bedCount: 20 });
  });

  it('shows the damaged text, gives it as a file, and deletes it only when told to', async () => {
    const damaged = '{"facility":{"bedCount":2';
    window.localStorage.setItem(place, damaged);
    const user = openPage('#/plans');
    const section = within(screen.getByRole('region', { name: zh('keep.asides') }));
    await user.click(section.getByText(/25 个字符/));
    await user.click(section.getByRole('button', { name: zh('keep.asideSave') }));
    expect(lastFile().text).toBe(damaged);
    await user.click(section.getByRole('button', { name: zh('keep.asideDrop') }));
    expect(window.localStorage.getItem(`${place}-unreadable`)).toBeNull();
  });

  it('does not write over what it could not put aside before it was seen', async () => {
    const storage = memory(40);
    storage.texts.set(place, '{"facility":{"bedCount":2');
    const user = openPage('#/plans?bedCount=3', { storage });
    expect(storage.texts.get(place)).toBe('{"facility":{"bedCount":2');
    await user.click(button(zh('notice.dismiss')));
    expect(storage.texts.get(place)).toBe('{"facility":{"bedCount":2');
  });

  it('leaves alone what a newer page has saved, and says so', async () => {
    const newer = '{"version":9,"answers":{}}';
    window.localStorage.setItem(place, newer);
    const user = openPage('#/check/bedCount?location=500104');
    expect(screen.getByText(new RegExp(zh('keep.newer').slice(0, 20)))).toBeVisible();
    await user.type(screen.getByRole('textbox'), '20{Enter}');
    expect(window.localStorage.getItem(place)).toBe(newer);
    expect(JSON.parse(window.localStorage.getItem(`${place}-1`) ?? '')).toMatchObject({ facility: { bedCount: 20 } });
  });
});

/** Can one tell the days one knows, and see when each time limit ends, how sure that is and on whose word? */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { button, en, heading, openPage, zh } from './page.tsx';

const plan = 'location=500104&facilityType=nursingCentre&bedCount=20';
const insured = `${plan}&plansInsuranceDesignation=true`;
const hospital =
  'location=500104&facilityType=generalHospital&targetLevel=level3&phasedOpening=true&initialBedPercent=60&settingApprovalValid=true';
const accepted = '医保定点申请的受理日';
const kept = () => window.localStorage.getItem('private-medical-policy-check') ?? '';

const field = (name: string) => screen.getByLabelText(name);
/** What the list says, an entry each. */
const limits = () => [...document.querySelectorAll('.limits > li')].map(it => it.textContent ?? '');
const tell = (name: string, day: string) => {
  fireEvent.change(field(name), { target: { value: day } });
  fireEvent.blur(field(name));
};

afterEach(() => vi.restoreAllMocks());

describe('the timetable of a plan in Dadukou', () => {
  it('says before a day is known what is missing, and that two limits stand beside one another', () => {
    openPage(`#/dates?${insured}`);
    const [first = '', second = ''] = limits();
    expect(first).toContain(`还缺：${accepted}`);
    expect([first, second].join()).toMatch(/3 个月.*60 个工作日/);
    expect(first).toContain(zh('dates.among', { ask: '区医保局' }));
    expect(screen.queryByRole('button', { name: zh('dates.download') })).toBeNull();
  });

  it('has both limits in their own units in the order of their last days, the earlier marked, each with its source', () => {
    openPage(`#/dates?${insured}`);
    tell(accepted, '2026-07-01');
    const [first = '', second = ''] = limits();
    expect(first).toMatch(
      /^2026年9月22日星期二■ 已过定点评估完成：60 个工作日 ● 适用这个先到；我们按先到的算，请向区医保局确认/,
    );
    expect(second).toMatch(/^2026年10月8日星期四■ 已过完成定点评估：3 个月 ● 适用后到/);
    expect(second).toContain('算到2026年10月1日星期四是休息日');
    const [link] = screen.getAllByRole('link', { name: '渡卫〔2020〕283号 · 五（十五）' });
    expect(decodeURIComponent(link?.getAttribute('href') ?? '')).toMatch(
      /^#\/documents\/dadukou-2020-283\/五（十五）\?.*rule=dadukou-2020-283\/15.4/,
    );
  });

  it('draws them, and says the same to those who do not see it', () => {
    openPage(`#/dates?${insured}`);
    tell(accepted, '2026-07-01');
    expect(screen.getByRole('img')).toHaveAccessibleName(
      '重庆市：3 个月，到2026年10月8日星期四，已过、大渡口区：60 个工作日，到2026年9月22日星期二，已过',
    );
    expect(document.querySelectorAll('main [style]')).toHaveLength(0);
  });

  it('says of a day that rests on an unknown calendar that it is an estimate, why and which way it can move', () => {
    openPage(`#/dates?${insured}`);
    tell(accepted, '2026-10-30');
    for (const it of limits().slice(0, 2)) {
      expect(it).toContain('◇ 估计');
      expect(it).toContain('本工具的日历只到2026年12月28日，');
      expect(it).toMatch(/哪个先到.*估计/);
      expect(it).not.toContain(zh('dates.first'));
    }
    expect(limits()[0]).toContain('扣除节假日后，实际一般更晚');
    expect(limits()[1]).toContain('实际不会早于2027年1月30日；遇放假，还会更晚');
    expect(screen.getByRole('img')).toHaveAccessibleName(/60 个工作日，估计到2027年1月22日/);
    expect(document.querySelector('.bars .is-first')).toBeNull();
    tell(accepted, '2026-03-02');
    expect(limits().slice(0, 2).join()).not.toContain('估计');
  });

  it('asks first for what matters to the plan, then for what may', () => {
    openPage(`#/dates?${insured}`);
    const labels = [...document.querySelectorAll('.day-field')].map(it => [
      it.querySelector('label')?.textContent,
      it.textContent?.includes(zh('dates.mayMatter')),
    ]);
    expect(labels[0]).toEqual([accepted, false]);
    expect(labels.slice(1).map(it => it[1])).toEqual(labels.slice(1).map(() => true));
    expect(labels.map(it => it[0])).not.toContain('等级评审申请的受理日');
  });
});

describe('a last day that has passed', () => {
  const on = (year: number, month: number, day: number) => ({ now: () => new Date(year, month - 1, day, 9, 30) });

  it('is marked by a shape and a word in the list and the picture, from the day after', () => {
    openPage(`#/dates?${insured}`, on(2026, 10, 8));
    tell(accepted, '2026-07-01');
    expect(limits()[0]).toContain('■ 已过');
    expect(limits()[1]).not.toContain('已过');
    expect(screen.getByRole('img')).toHaveAccessibleName(
      '重庆市：3 个月，到2026年10月8日星期四、大渡口区：60 个工作日，到2026年9月22日星期二，已过',
    );
    expect(document.querySelectorAll('.bars .passed')).toHaveLength(1);
    cleanup();
    openPage(`#/dates?${insured}`, on(2026, 10, 9));
    expect(limits()[1]).toContain('■ 已过');
  });

  it('by an estimate says so, and that the calendar is too old once today lies beyond it', () => {
    openPage(`#/dates?${insured}`, on(2027, 11, 30));
    tell(accepted, '2026-12-10');
    for (const it of limits().slice(0, 2)) {
      expect(it).toContain('■ 按估计已过');
      expect(it).toContain('本工具的日历旧了');
      expect(it).not.toContain(zh('dates.checkAgain'));
    }
    expect(screen.getByRole('img')).toHaveAccessibleName(/60 个工作日，估计到2027年3月4日星期四，已过$/);
    cleanup();
    openPage(`#/dates?${insured}`, on(2026, 12, 28));
    expect(limits()[0]).toContain(zh('dates.checkAgain'));
    expect(limits()[0]).not.toMatch(/已过|旧了/);
  });

  it('is marked too where it is written on a paper; the day of the paper itself is not', () => {
    openPage(`#/dates?${hospital}`);
    tell('设置批准书的批准日', '2024-01-05');
    tell('设置批准书有效期的截止日', '2026-01-04');
    const told = limits().filter(it => it.includes('设置批准书'));
    expect(told.map(it => it.includes('■ 已过'))).toEqual([false, true]);
    expect(screen.getByRole('img')).toHaveAccessibleName('有效期，到2026年1月4日星期日，已过');
  });
});

describe('a day that was told', () => {
  it('stays on the device over a reload, and in no address', () => {
    openPage(`#/dates?${insured}`);
    tell(accepted, '2026-07-01');
    expect(window.location.hash).not.toContain('2026-07-01');
    cleanup();
    openPage(`#/dates?${insured}`);
    expect(field(accepted)).toHaveValue('2026-07-01');
    expect(limits()[0]).toContain('2026年9月22日');
  });

  it('is gone after 重新开始, and comes back with the answers', async () => {
    openPage(`#/dates?${insured}`);
    tell(accepted, '2026-07-01');
    cleanup();
    const user = openPage(`#/?${insured}`);
    await user.click(button(zh('answers.startAgain')));
    expect(JSON.parse(kept()).dates).toBeUndefined();
    await user.click(button(zh('notice.takeBack')));
    expect(JSON.parse(kept()).dates).toEqual({ 'insurance-acceptance': '2026-07-01' });
  });

  it('and can not be is refused with what is allowed, and nothing is counted from it', () => {
    openPage(`#/dates?${insured}`);
    tell(accepted, '0026-07-01');
    expect(field(accepted)).toHaveAccessibleDescription(/请填1990年1月1日到2099年12月31日之间的日子/);
    expect(field(accepted)).toBeInvalid();
    expect(JSON.parse(kept()).dates).toEqual({});
    tell(accepted, '2026-07-01');
    expect(field(accepted)).toBeValid();
    expect(limits()[0]).toContain('2026年9月22日');
  });

  it('and no calendar has is said to be none', () => {
    openPage(`#/dates?${insured}`);
    Object.defineProperty(field(accepted), 'validity', { value: { badInput: true } });
    fireEvent.blur(field(accepted));
    expect(screen.getByRole('alert')).toHaveTextContent(zh('dates.fault.noDay'));
  });

  it('is taken back by clearing its field', () => {
    openPage(`#/dates?${insured}`);
    tell(accepted, '2026-07-01');
    tell(accepted, '');
    expect(limits()[0]).toContain(`还缺：${accepted}`);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a hospital that opens in phases', () => {
  it('sees the end of its approval as it is written, and nothing counted from its beginning', () => {
    openPage(`#/dates?${hospital}`);
    tell('设置批准书的批准日', '2026-01-05');
    tell('设置批准书有效期的截止日', '2028-01-04');
    const told = limits().filter(it => it.includes('设置批准书'));
    expect(told[0]).toMatch(/^2026年1月5日星期一.*只记在这里，不推算/);
    expect(told[1]).toMatch(/^2028年1月4日星期二.*照批准书上写的/);
    expect(told).toHaveLength(2);
  });

  it('is told that the approval can not end before it began; both days stay as they were written', () => {
    openPage(`#/dates?${hospital}`);
    tell('设置批准书的批准日', '2026-01-05');
    tell('设置批准书有效期的截止日', '2025-01-04');
    expect(screen.getByRole('alert')).toHaveTextContent('不能早于“设置批准书的批准日”');
    expect(field('设置批准书有效期的截止日')).toHaveValue('2025-01-04');
    expect(limits().filter(it => it.includes('设置批准书'))).toHaveLength(1);
  });
});

describe('the way to the timetable', () => {
  it('leads from the time limit on a card to the field of the day from which it runs', async () => {
    openPage(`#/desk/insurance-evaluation-deadline?${insured}`);
    const [link] = screen.getAllByRole('link', { name: zh('dates.whenDue') });
    expect(link?.getAttribute('href')).toMatch(/^#\/dates\/insurance-acceptance\?/);
    cleanup();
    openPage(link?.getAttribute('href') ?? '');
    expect(heading()).toBe(zh('dates.heading'));
    await waitFor(() => expect(field(accepted)).toHaveFocus());
  });

  it('is among what one takes along, where the plan has time limits', () => {
    openPage(`#/results?${insured}`);
    expect(screen.getByText(zh('dates.takeLink')).closest('a')).toHaveAttribute(
      'href',
      expect.stringMatching(/^#\/dates\?/),
    );
  });
});

describe('the way from the timetable', () => {
  it('leads to the sheet, on which the days stand', async () => {
    const user = openPage(`#/dates?${insured}`);
    tell(accepted, '2026-07-01');
    await user.click(screen.getByRole('link', { name: zh('dates.toSheet') }));
    expect(heading()).toBe(zh('page.sheet'));
    for (const day of ['2026年9月22日', '2026年10月8日'])
      expect(document.querySelector('article.sheet')).toHaveTextContent(`算到 ${day}`);
  });
});

describe('a plan without time limits', () => {
  it('is told so in Zhoushan, and asked for its place where none is known', () => {
    openPage('#/dates?location=330903&facilityType=clinic');
    expect(screen.getByText(zh('dates.none'), { exact: false })).toBeVisible();
    cleanup();
    window.localStorage.clear();
    openPage('#/dates');
    expect(document.querySelector('main')).toHaveTextContent(zh('results.noPlace'));
    expect(document.querySelector('.day-field')).toBeNull();
  });
});

describe('the calendar file', () => {
  it('is named after place and day, and holds the last days in the language of the page', async () => {
    const blobs: Blob[] = [];
    const names: string[] = [];
    URL.createObjectURL = vi.fn((it: Blob) => {
      blobs.push(it);
      return 'blob:it';
    }) as typeof URL.createObjectURL;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const user = openPage(`#/dates?${insured}&lang=en`);
    tell('Day on which the insurance application was accepted', '2026-07-01');
    await user.click(button(en('dates.download')));
    expect(names[0]).toMatch(/^Timetable-.*Dadukou.*-2026-11-21\.ics$/);
    const text = (await blobs[0]?.text())?.replaceAll('\r\n ', '') ?? '';
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text).toContain('DTSTART;VALUE=DATE:20260922');
    expect(text).toContain('60 working days');
    expect(text).toContain('渡卫〔2020〕283号');
  });
});

describe('the page in English', () => {
  it('says everything in English but the numbers of the documents', () => {
    openPage(`#/dates?${insured}&lang=en`);
    tell('Day on which the insurance application was accepted', '2026-07-01');
    expect(limits()[0]).toMatch(/^Tuesday,? 22 September 2026/);
    for (const it of document.querySelectorAll('.sources a')) expect(it).toHaveAttribute('lang', 'zh-CN');
    const own = [...document.querySelectorAll('.limits > li > p:not(.sources), .bars, .day-field')].map(
      it => it.textContent,
    );
    expect(own.filter(it => /\p{Script=Han}/u.test(it ?? ''))).toEqual([]);
  });
});

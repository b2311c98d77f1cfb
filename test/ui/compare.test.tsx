/** Can plans be kept, copied, renamed and removed without loss, and do they and places stand side by side? */
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openPage, zh } from './page.tsx';

const eye = 'location=500104&facilityType=eyeHospital&bedCount=60&profitStatus=forProfit';
const two = `a.name=甲&a.${eye.replaceAll('&', '&a.')}&b.name=乙&b.${eye.replaceAll('&', '&b.').replace('60', '19')}`;

function plans(): readonly string[] {
  return [...document.querySelectorAll('.kept li .option span')].map(it => it.firstChild?.textContent ?? '');
}

function entry(name: string): HTMLElement {
  return screen.getByRole('checkbox', { name: new RegExp(`^${name}`) }).closest('li') as HTMLElement;
}

function heads(): readonly string[] {
  return [...document.querySelectorAll('.heads b')].map(it => it.textContent ?? '');
}

function row(matter: string): readonly string[] {
  const found = screen.getByRole('rowheader', { name: new RegExp(matter) }).closest('tr');
  return [...(found?.querySelectorAll('td .verdict') ?? [])].map(it => it.textContent ?? '');
}

async function keep(user: ReturnType<typeof openPage>, name: string) {
  const field = screen.getByRole('textbox', { name: zh('compare.name') });
  await user.clear(field);
  await user.type(field, name);
  await user.click(screen.getByRole('button', { name: zh('compare.keep') }));
}

describe('plans', () => {
  it('are kept under a name, the same answers under the same name once', async () => {
    const user = openPage(`#/compare?${eye}`);
    await keep(user, '甲');
    await keep(user, '乙');
    await keep(user, '甲');
    expect(plans()).toEqual(['甲', '乙']);
    expect(screen.getByText(zh('compare.kept', { name: '甲' }))).toBeVisible();
  });

  it('are copied, renamed, removed and brought back', async () => {
    const user = openPage(`#/compare?${eye}`);
    await keep(user, '甲');
    await user.click(within(entry('甲')).getByRole('button', { name: /^复制/ }));
    expect(plans()).toEqual(['甲', '甲 副本']);
    await user.click(within(entry('甲 副本')).getByRole('button', { name: /^改名/ }));
    const field = screen.getByRole('textbox', { name: zh('compare.newName') });
    await user.clear(field);
    await user.type(field, '甲{Enter}');
    expect(plans()).toEqual(['甲', '甲 2']);
    await user.click(within(entry('甲 2')).getByRole('button', { name: /^删除/ }));
    expect(plans()).toEqual(['甲']);
    await user.click(screen.getByRole('button', { name: zh('compare.bringBack') }));
    expect(plans()).toEqual(['甲', '甲 2']);
  });

  it('that are opened put the answers from before aside, unless these are kept as well', async () => {
    const user = openPage(`#/compare?${eye}`);
    await keep(user, '甲');
    await user.click(within(entry('甲')).getByRole('button', { name: /^打开/ }));
    expect(document.querySelector('.notice.own')).toBeNull();
  });

  it('stay on this device from one visit to the next', async () => {
    const user = openPage(`#/compare?${eye}`);
    await keep(user, '甲');
    const stored = Object.values({ ...window.localStorage }).join();
    expect(stored).toContain('甲');
  });

  it('are compared four at most', async () => {
    const user = openPage(`#/compare?${eye}`);
    for (const name of ['一', '二', '三', '四', '五']) await keep(user, name);
    for (const name of ['一', '二', '三', '四'])
      await user.click(screen.getByRole('checkbox', { name: new RegExp(`^${name}`) }));
    expect(heads()).toEqual(['一', '二', '三', '四']);
    expect(screen.getByRole('checkbox', { name: /^五/ })).toBeDisabled();
  });
});

describe('keeping plans', () => {
  it('leaves the focus where it was, or leads it to where things go on', async () => {
    const user = openPage(`#/compare?${eye}`);
    await keep(user, '甲');
    expect(screen.getByRole('button', { name: zh('compare.keep') })).toHaveFocus();
    await user.click(within(entry('甲')).getByRole('button', { name: /^改名/ }));
    const field = screen.getByRole('textbox', { name: zh('compare.newName') });
    expect(field).toHaveFocus();
    await user.type(field, '乙{Enter}');
    expect(plans()).toEqual(['甲乙']);
    expect(screen.getByText(zh('compare.keptPlans', { number: 1 }))).toHaveFocus();
    await user.click(within(entry('甲乙')).getByRole('button', { name: /^删除/ }));
    expect(screen.getByText(zh('compare.keptPlans', { number: 0 }))).toHaveFocus();
  });

  it('warns before other answers take a kept plan’s place, and offers the name of the plan that is worked on', async () => {
    const user = openPage(`#/compare?${eye}`);
    await keep(user, '甲');
    expect(screen.queryByText(zh('compare.willReplace', { name: '甲' }))).toBeNull();
    await user.click(within(entry('甲')).getByRole('button', { name: /^打开/ }));
    window.location.hash = '#/check/bedCount';
    const beds = await screen.findByRole('textbox', {}, { timeout: 9000 });
    await user.clear(beds);
    await user.type(beds, '19');
    await user.click(screen.getByRole('button', { name: /^保存/ }));
    // The way back is the browser's own and takes its time.
    await vi.waitFor(() => expect(window.location.hash).toContain('#/results'), { timeout: 9000 });
    window.location.hash = '#/compare';
    expect(await screen.findByRole('textbox', { name: zh('compare.name') }, { timeout: 9000 })).toHaveValue('甲');
    expect(screen.getByText(zh('compare.willReplace', { name: '甲' }))).toBeVisible();
    await user.click(screen.getByRole('button', { name: zh('compare.replace', { name: '甲' }) }));
    expect(entry('甲')).toHaveTextContent('19 张床');
    await user.click(screen.getByRole('button', { name: zh('compare.takeBack') }));
    expect(entry('甲[^ ]')).toHaveTextContent('60 张床');
    expect(entry('甲 2')).toHaveTextContent('19 张床');
  }, 30_000);
});

describe('the day of a comparison', () => {
  it('is today for everybody who opens it, whatever day one’s own plan is assessed on', () => {
    window.localStorage.setItem(
      'private-medical-policy-check',
      JSON.stringify({ facility: { location: '500104', asOf: '2016-01-01' } }),
    );
    openPage(`#/compare?${two}`);
    expect(screen.getByText(/以 2026年11月21日 为准/)).toBeVisible();
    expect(row('环境影响评价')).toEqual(['● 适用 应当 有不同读法', '– 不适用']);
  });

  it('is told for each plan where they have different ones', () => {
    openPage(`#/compare?${two}&a.asOf=2016-01-01`);
    const [one, other] = document.querySelectorAll('.heads li');
    expect(one).toHaveTextContent(/2016年1月1日.*文件那时还没有施行/);
    expect(other).toHaveTextContent('2026年11月21日');
  });
});

describe('plans side by side', () => {
  it('from a link show what differs first, are no plans of one’s own until kept, and leave one’s answers alone', async () => {
    const user = openPage(`#/compare?${two}`);
    expect(heads()).toEqual(['甲', '乙']);
    expect(row('环境影响评价')).toEqual(['● 适用 应当 有不同读法', '– 不适用']);
    expect(plans()).toEqual([]);
    await user.click(screen.getByRole('button', { name: zh('compare.keepThem') }));
    await user.click(screen.getByText(zh('compare.keptPlans', { number: 2 })));
    expect(plans()).toEqual(['甲', '乙']);
    expect(document.querySelector('.notice.own')).toBeNull();
  });

  it('from a link are nobody’s work here: the name proposed for one’s own answers stays one’s own', async () => {
    const user = openPage('#/compare?location=330902&facilityType=clinic&bedCount=5');
    await keep(user, '我的');
    window.location.hash = `#/compare?${two}`;
    await user.click(await screen.findByRole('button', { name: zh('compare.keepThem') }));
    const stored = () => JSON.parse(window.localStorage.getItem('private-medical-policy-check') ?? '{}').plans;
    expect(stored()).toMatchObject([{ name: '我的' }, { name: '甲', basis: {} }, { name: '乙', basis: {} }]);
    expect(screen.getByRole('textbox', { name: zh('compare.name') })).not.toHaveValue('乙');
  });

  it('from a link are told from kept ones of the same name, and neither takes the other’s place', async () => {
    const user = openPage('#/compare?location=330902&facilityType=clinic&bedCount=5');
    await keep(user, '甲');
    window.location.hash = `#/compare?${two}`;
    await vi.waitFor(() => expect(heads()).toEqual(['甲 2', '乙']));
    expect(plans()).toEqual(['甲']);
    expect(screen.getByRole('checkbox', { name: /^甲/ })).not.toBeChecked();
    await user.click(within(entry('甲')).getByRole('button', { name: /^删除/ }));
    expect(heads()).toEqual(['甲 2', '乙']);
  });

  it('name what could not be read of a link, with the plan', () => {
    openPage(`#/compare?${two}&b.targetLevel=level9`);
    expect(screen.getByRole('alert')).toHaveTextContent(/方案 B：.*level9/);
    expect(heads()).toEqual(['甲', '乙']);
  });

  it('show all that is alike on demand, and only differences on demand', async () => {
    const user = openPage(`#/compare?${two}`);
    const rows = screen.getAllByRole('row').length;
    await user.click(screen.getByText(/^完全相同的事项/));
    expect(screen.getAllByRole('row').length).toBeGreaterThan(rows + 50);
    await user.click(screen.getByRole('checkbox', { name: zh('compare.onlyDifferences') }));
    expect(screen.getAllByRole('row')).toHaveLength(rows);
  });
});

describe('before there is a comparison', () => {
  it('one is led to the questions and to an example, and to keeping nothing', async () => {
    const user = openPage('#/compare');
    expect(screen.getByRole('link', { name: zh('start.begin') })).toHaveAttribute('href', '#/check');
    expect(document.querySelector('.kept')).toBeNull();
    await user.click(screen.getByRole('link', { name: zh('compare.example') }));
    expect(heads()).toEqual(['60 张床', '19 张床']);
    expect(row('社会稳定风险评估')).toEqual(['● 适用 应当 有不同读法', '– 不适用']);
  });

  it('one is told what is still wanting', async () => {
    const user = openPage(`#/compare?${eye}`);
    expect(screen.getByText(zh('compare.noneKept'))).toBeVisible();
    await user.click(screen.getByRole('button', { name: zh('compare.keep') }));
    const name = '大渡口区 · 眼科医院 · 60 张床 · 营利性';
    expect(plans()).toEqual([name]);
    expect(screen.getByText(zh('compare.oneKept'))).toBeVisible();
    await user.click(screen.getByRole('button', { name: zh('compare.keep') }));
    expect(plans()).toEqual([name, `${name} 2`]);
    expect(screen.getByText(zh('compare.choose'))).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: new RegExp(`^${name} 2`) }));
    expect(screen.getByText(zh('compare.oneMore'))).toBeVisible();
  });

  it('and where two plans come to the same, there is nothing to choose between', async () => {
    openPage(`#/compare?${two.replace('bedCount=19', 'bedCount=60')}`);
    expect(screen.getByRole('heading', { name: /^都写到的 \d+ 项，结论都一样/ })).toBeVisible();
    expect(screen.queryByRole('checkbox', { name: zh('compare.onlyDifferences') })).toBeNull();
  });
});

describe('a comparison as a file', () => {
  const files: Blob[] = [];
  const names: string[] = [];
  beforeEach(() => {
    files.length = 0;
    names.length = 0;
    URL.createObjectURL = blob => {
      files.push(blob as Blob);
      return 'blob:x';
    };
    URL.revokeObjectURL = vi.fn();
    HTMLAnchorElement.prototype.click = function () {
      names.push(this.download);
    };
  });

  it('is CSV that spreadsheets read as UTF-8, with the rows that are shown', async () => {
    const user = openPage(`#/compare?${two}`);
    await user.click(screen.getByRole('checkbox', { name: zh('compare.onlyDifferences') }));
    await user.click(screen.getByRole('button', { name: zh('compare.csv') }));
    const bytes = new Uint8Array(await (files[0] as Blob).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).trim().split('\n');
    const plan = lines.filter(it => it.startsWith('方案,'));
    expect(plan.map(it => it.split(',')[1])).toEqual([
      '依据的文件',
      '所在地',
      '机构类别',
      '经营性质',
      '床位数',
      '评估基准日',
    ]);
    expect(lines).toHaveLength(screen.getAllByRole('row').length + plan.length);
    expect(lines[0]).toContain('甲 · 结论');
    expect(names).toEqual(['方案对比-甲-乙-只含不同-2026-11-21.csv']);
  });

  it('is JSON in the shape of the command line', async () => {
    const user = openPage(`#/compare?${two}`);
    await user.click(screen.getByRole('button', { name: zh('compare.json') }));
    const { columns, rows } = JSON.parse(await (files[0] as Blob).text());
    expect(columns.map((it: { name: string }) => it.name)).toEqual(['甲', '乙']);
    expect(rows.filter((it: { differs: boolean }) => it.differs).length).toBeGreaterThan(0);
    expect(names).toEqual(['方案对比-甲-乙-2026-11-21.json']);
  });

  it('is Markdown', async () => {
    const user = openPage(`#/compare?${two}`);
    await user.click(screen.getByRole('button', { name: zh('compare.markdown') }));
    expect(await (files[0] as Blob).text()).toContain('| 事项 | 甲 | 乙 |');
  });
});

describe('places side by side', () => {
  it('are one for each set of documents, and say where a text is silent', () => {
    openPage(`#/places?${eye}`);
    expect(heads()).toEqual(['大渡口区', '定海区', '万州区', '潼南区']);
    expect(row('环境影响评价')).toEqual(['● 适用 应当 有不同读法', '文件没有提到', '文件没有提到', '文件没有提到']);
  });

  it('are chosen, also others, and stand in the address', async () => {
    const user = openPage(`#/places?${eye}`);
    await user.click(screen.getByRole('checkbox', { name: /潼南/ }));
    await user.selectOptions(screen.getByRole('combobox'), '500107');
    expect(heads()).toEqual(['大渡口区', '定海区', '万州区', '九龙坡区']);
    expect(decodeURIComponent(window.location.hash)).toContain('in=500104,330902,500101,500107');
  });

  it('part what only some documents mention by kind, and open the first where nothing can be compared', async () => {
    const user = openPage(`#/places?${eye}`);
    expect(row('环境影响评价')[1]).toBe('文件没有提到');
    expect(screen.queryByRole('rowheader', { name: /场地或租金补贴/ })).toBeNull();
    await user.click(screen.getByText(/^对您有利的规定 \d+ 项/));
    expect(row('场地或租金补贴')).toHaveLength(4);
  });

  it('say how many others have the same documents, and on which day', () => {
    openPage(`#/places?${eye}`);
    expect(screen.getByText(zh('places.alike', { count: 35 })).closest('li')).toHaveTextContent('万州区');
    expect(screen.getAllByText(/区县的文件和这里一样/)).toHaveLength(2);
    expect(screen.getByText(/以 2026年11月21日 为准/)).toBeVisible();
  });

  it('are at least two', () => {
    openPage(`#/places?${eye}&in=500104`);
    expect(screen.getByText(zh('places.two'))).toBeVisible();
  });
});

/** Does the way through the questions lead on, back and elsewhere without losing an answer? */
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answers, button, heading, link, openPage, zh } from './page.tsx';

const radio = (name: string | RegExp) => screen.getByRole('radio', { name });
const goOn = zh('question.continue');
const unsure = zh('question.unsure');

describe('the questions, one a page', () => {
  it('begin with the place, then the type of facility, and say what an answer settles and why we ask', async () => {
    const user = openPage('#/check');
    expect(heading()).toBe('机构打算开在哪里？');
    await user.type(screen.getByRole('searchbox'), '大渡口{Enter}');
    await user.click(button(goOn));
    expect(heading()).toBe('打算办哪一类机构？');
    expect(screen.getByText(/^回答此题最多可确定 \d+ 条规定。$/)).toBeVisible();
    const why = screen.getByText('为什么问这个？').closest('details');
    expect(why).toHaveTextContent(/依据：渝卫发〔2020〕18号 一（一）.渡卫〔2020〕283号 二（五）/);
  });

  it('move the focus to each new question', async () => {
    const user = openPage('#/check/facilityType?location=500104');
    await user.click(radio(/^诊所/));
    await user.click(button(goOn));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('go on past what is left unsure, and do not ask it again', async () => {
    const user = openPage('#/check/facilityType?location=500104');
    await user.click(radio(zh('question.unsure')));
    await user.click(button(goOn));
    expect(heading()).not.toBe('打算办哪一类机构？');
    expect(answers()).toContain('机构类别: 不确定');
    await user.click(link('逐题回答'));
    expect(heading()).not.toBe('打算办哪一类机构？');
  });

  it('show the progress as settled and open provisions', async () => {
    const user = openPage('#/check/facilityType?location=500104');
    const settled = () => Number(screen.getByRole('progressbar', { name: '已确定的规定' }).getAttribute('value'));
    const before = settled();
    await user.click(radio(/^护理中心/));
    await user.click(button(goOn));
    expect(settled()).toBeGreaterThan(before);
    expect(screen.getByText(/^已确定 \d+ 条 · 还有 \d+ 条待确认$/)).toHaveTextContent(`已确定 ${settled()} 条`);
  });

  it('stop where nothing is open any more', () => {
    openPage('#/check?location=510000');
    expect(heading()).toBe('没有要问的了');
    expect(screen.getByText(zh('question.finishedAll'))).toBeVisible();
  });

  it('lead from a city without a district on to the next question, not back to the place', async () => {
    const user = openPage('#/check/location');
    await user.selectOptions(screen.getByLabelText('省、直辖市'), '重庆市');
    await user.click(button(goOn));
    expect(heading()).toBe('打算办哪一类机构？');
    expect(answers()).toContain('所在地: 重庆市');
  });

  it('say so where an answer no longer changes a result', () => {
    openPage('#/check/allRightHoldersConsent?location=500104&landRoute=ordinaryLease');
    expect(screen.getByText(zh('question.settlesNothing'))).toBeVisible();
  });

  it('never say of the day, which decides on every document, that it no longer changes a result', () => {
    openPage('#/check/asOf?location=500104');
    expect(screen.queryByText(zh('question.settlesNothing'))).toBeNull();
  });

  it('end by naming what was left unsure, to be answered when it is known', async () => {
    const user = openPage('#/check');
    await user.click(button(unsure));
    for (let asked = 0; asked < 45 && screen.queryByRole('progressbar'); asked += 1) {
      const own = screen.queryByRole('radio', { name: unsure });
      if (own) await user.click(own);
      await user.click(own ? button(goOn) : button(unsure));
    }
    await user.click(link(zh('nav.check')));
    expect(heading()).toMatch(/^还有 \d+ 题待您弄清$/);
    expect(link('机构打算开在哪里？')).toBeVisible();
  });
});

describe('an answer changed from the results', () => {
  it('leads back to the results, keeps the others, and says which no longer matter', async () => {
    const user = openPage('#/results?location=500104&landRoute=idlePropertyReuse&allRightHoldersConsent=true');
    expect(screen.queryByText(zh('answers.idle'))).toBeNull();
    await user.click(link('修改：场地来源'));
    expect(heading()).toMatch(/场地/);
    await user.click(radio(/^租用一般房屋/));
    await user.click(button(zh('question.saveAndReturn')));
    expect(await screen.findByText(/json-rules-engine/)).toBeVisible();
    expect(answers().find(it => it.startsWith('权利人同意'))).toContain(zh('answers.idle'));
    expect(window.location.hash).toContain('allRightHoldersConsent=true');
  });
});

describe('starting again', () => {
  it('clears every answer, and can be taken back', async () => {
    const user = openPage('#/check/profitStatus?location=500104&bedCount=20');
    await user.click(button('重新开始'));
    expect(heading()).toMatch(/^拟办医疗机构/);
    expect(window.location.hash).toBe('#/');
    expect(screen.getByText(zh('notice.own.nothing'))).toBeVisible();
    await user.click(button(zh('notice.takeBack')));
    expect(window.location.hash).toContain('location=500104&bedCount=20');
    expect(screen.queryByText(zh('notice.own.nothing'))).toBeNull();
  });
});

describe('going back', () => {
  it('from a question to the one before, with its answer in it', async () => {
    const user = openPage('#/check/facilityType?location=500104');
    await user.click(radio(/^诊所/));
    await user.click(button(goOn));
    await user.click(button(/上一题$/));
    expect(await screen.findByRole('heading', { name: '打算办哪一类机构？' })).toBeVisible();
    expect(radio(/^诊所/)).toBeChecked();
  });

  it('step by step to the start, and never out of the page', async () => {
    const user = openPage('#/check/facilityType?location=500104');
    await user.click(radio(/^诊所/));
    await user.click(button(goOn));
    await user.click(button(/上一题$/));
    await screen.findByRole('heading', { name: '打算办哪一类机构？' });
    await user.click(button(/上一题$/));
    expect(heading()).toMatch(/^拟办医疗机构/);
  });

  it('from a question opened from the results to the results', async () => {
    const user = openPage('#/results?location=500104&bedCount=20');
    const results = heading();
    await user.click(link('修改：床位数'));
    expect(heading()).toBe('计划设多少张床位？');
    await user.click(button(/返回结果$/));
    expect(await screen.findByRole('heading', { name: results })).toBeVisible();
  });

  it('from the first question to the start', async () => {
    const user = openPage('#/check/location');
    await user.click(button(/上一题$/));
    expect(heading()).toMatch(/^拟办医疗机构/);
  });
});

/** Can a question of each type be answered, and left open? */
import { cleanup, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answers, button, heading, openPage, zh } from './page.tsx';

const place = 'location=500104';
const box = (name: string | RegExp) => screen.getByRole('checkbox', { name });
const unsure = zh('question.unsure');
const goOn = zh('question.continue');

describe('a question of a number', () => {
  it('takes it with its unit, and shows it among the answers', async () => {
    const user = openPage(`#/check/bedCount?${place}`);
    await user.type(screen.getByRole('textbox', { name: '计划设多少张床位？' }), ' 25 ');
    await user.click(button(goOn));
    expect(answers()).toContain('床位数: 25 张');
  });

  it('may be skipped', async () => {
    const user = openPage(`#/check/bedCount?${place}`);
    await user.click(button(unsure));
    expect(heading()).not.toBe('计划设多少张床位？');
    expect(answers()).toContain('床位数: 不确定');
  });
});

describe('a question of one choice', () => {
  it.each([
    ['profitStatus', '非营利性', '经营性质: 非营利性'],
    ['underservedArea', '不算', '薄弱区域: 不算'],
  ])('%s takes one of the options', async (name, option, answer) => {
    const user = openPage(`#/check/${name}?${place}`);
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
    await user.click(screen.getByRole('radio', { name: new RegExp(`^${option}`) }));
    await user.click(button(goOn));
    expect(answers()).toContain(answer);
  });

  it('opens with the answer given before, and takes it back with 不确定', async () => {
    const user = openPage(`#/check/profitStatus?${place}&profitStatus=forProfit`);
    expect(screen.getByRole('radio', { name: /^营利性/ })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: unsure }));
    await user.click(button(goOn));
    expect(answers()).toContain('经营性质: 不确定');
    expect(window.location.hash).not.toContain('profitStatus=');
  });
});

describe('a question of several', () => {
  const ticked = () =>
    screen
      .queryAllByRole('checkbox', { checked: true })
      .map(it => it.closest('label')?.querySelector('span')?.firstChild?.textContent);

  it('begins with nothing ticked; none of these stands alone', async () => {
    const user = openPage(`#/check/services?${place}`);
    expect(ticked()).toEqual([]);
    await user.click(box(/^家庭病床/));
    await user.click(box(/^远程医疗/));
    expect(ticked()).toEqual(['家庭病床', '远程医疗']);
    await user.click(box('以上都没有'));
    expect(ticked()).toEqual(['以上都没有']);
    await user.click(box(/^家庭病床/));
    expect(ticked()).toEqual(['家庭病床']);
    await user.click(box(/^家庭病床/));
    expect(ticked()).toEqual([]);
  });

  it.each(['家庭病床', '以上都没有'])('keeps the answer %s', async option => {
    const user = openPage(`#/check/services?${place}`);
    await user.click(box(new RegExp(`^${option}`)));
    await user.click(button(goOn));
    expect(answers()).toContain(`拟开展服务: ${option}`);
  });

  it('opens with the members ticked before, and with none of these where that was the answer', () => {
    openPage(`#/check/services?${place}&services=telemedicine,homeBed`);
    expect(ticked().sort()).toEqual(['家庭病床', '远程医疗']);
    cleanup();
    openPage(`#/check/services?${place}&services=`);
    expect(ticked()).toEqual(['以上都没有']);
  });

  it('tells 不确定 from none of these', async () => {
    const user = openPage(`#/check/services?${place}&services=`);
    await user.click(button(unsure));
    expect(answers()).toContain('拟开展服务: 不确定');
    expect(window.location.hash).not.toContain('services');
  });
});

describe('a question left without any answer', () => {
  it.each([
    ['bedCount', 'question.answerOrSkip'],
    ['services', 'question.answerOrSkip'],
    ['location', 'question.answerOrSkip'],
    ['profitStatus', 'question.choose'],
  ])('%s is not passed over by 继续: it asks for an answer or 不确定', async (name, words) => {
    const user = openPage(`#/check/${name}`);
    const question = heading();
    await user.click(button(goOn));
    expect(screen.getByRole('alert')).toHaveTextContent(zh(words));
    expect(heading()).toBe(question);
  });
});

describe('the question of the day', () => {
  it('takes a day, and the documents not yet in force then fall out', async () => {
    const user = openPage(`#/check/asOf?${place}`);
    await user.type(screen.getByLabelText('按哪一天来看？'), '2020-12-01');
    await user.click(button(goOn));
    expect(answers()).toContain('评估基准日: 2020-12-01');
    expect(window.location.hash).toContain('asOf=2020-12-01');
  });
});

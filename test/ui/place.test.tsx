/** Can a place be found by its name, and step by step? */
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { heading, openPage } from './page.tsx';

describe('the question of the place', () => {
  const chosen = () => screen.getByText(/^已选/).textContent;

  it.each(['大渡', 'ddk', 'Dadukou', '  DADUKOU '])('is answered by a search for “%s” and Enter', async words => {
    const user = openPage('#/check/location');
    await user.type(screen.getByRole('searchbox'), `${words}{Enter}`);
    expect(chosen()).toBe('已选：重庆市大渡口区');
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  it('shows every place found, with where it lies', async () => {
    const user = openPage('#/check/location');
    await user.type(screen.getByRole('searchbox'), '舟山');
    const matches = within(screen.getByRole('group', { name: '找到的地方' }));
    await user.click(matches.getByRole('button', { name: '浙江省舟山市' }));
    expect(chosen()).toBe('已选：浙江省舟山市');
  });

  it('says so when nothing is found, and does not go on at Enter', async () => {
    const user = openPage('#/check/location');
    await user.type(screen.getByRole('searchbox'), '亚特兰蒂斯{Enter}');
    expect(screen.getByText(/没有找到/)).toBeVisible();
    expect(heading()).toBe('机构打算开在哪里？');
  });

  it('is not answered by the Enter that ends a word in a Chinese input method', async () => {
    const user = openPage('#/check/location');
    const search = screen.getByRole('searchbox');
    await user.type(search, 'dadukou');
    fireEvent.keyDown(search, { key: 'Enter', isComposing: true });
    expect(search).toHaveValue('dadukou');
  });

  it('is answered step by step: province, city, district, and narrowed or widened again', async () => {
    const user = openPage('#/check/location');
    await user.selectOptions(screen.getByLabelText('省、直辖市'), '浙江省');
    await user.selectOptions(screen.getByLabelText('城市'), '舟山市');
    const district = screen.getByLabelText('区县');
    expect(
      within(district)
        .getAllByRole('option')
        .map(it => it.textContent),
    ).toEqual(['还没定', '定海区', '普陀区', '岱山县', '嵊泗县']);
    await user.selectOptions(district, '普陀区');
    expect(chosen()).toBe('已选：浙江省舟山市普陀区');
    await user.selectOptions(screen.getByLabelText('区县'), '还没定');
    expect(chosen()).toBe('已选：浙江省舟山市');
  });

  it('offers the 38 districts of Chongqing without a city between', async () => {
    const user = openPage('#/check/location');
    await user.selectOptions(screen.getByLabelText('省、直辖市'), '重庆市');
    expect(screen.queryByLabelText('城市')).toBeNull();
    expect(within(screen.getByLabelText('区县')).getAllByRole('option')).toHaveLength(39);
  });
});

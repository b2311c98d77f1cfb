/** Does the list of what was found begin anew with other words, and is only what is new offered? */
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { button, openPage, zh } from './page.tsx';

const field = () => screen.getByLabelText(zh('desk.search'));
const hits = () => document.querySelectorAll('.hits li').length;

it('other words begin with the first twenty again', async () => {
  const user = openPage('#/desk');
  await user.type(field(), '医院');
  await waitFor(() => expect(hits()).toBe(20), { timeout: 20_000 });
  await user.click(button(/^再看/));
  await waitFor(() => expect(hits()).toBe(40));
  await user.type(field(), '和医保');
  await waitFor(() => expect(hits()).toBe(20));
});

it('a place in which the answered place lies is not offered, another is', async () => {
  const user = openPage('#/desk?location=500104');
  await user.type(field(), '重庆医院');
  await waitFor(() => expect(hits()).toBeGreaterThan(0), { timeout: 20_000 });
  expect(screen.queryByRole('button', { name: zh('desk.adopt') })).toBeNull();
  await user.clear(field());
  await user.type(field(), '舟山医院');
  expect(await screen.findByRole('button', { name: zh('desk.adopt') })).toBeVisible();
});

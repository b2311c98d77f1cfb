/** Does the page say so where the figures are of other rules, or cannot be read? */
import { screen } from '@testing-library/react';
import { beforeAll, expect, it, vi } from 'vitest';
import { type Assurance, load } from '../../src/ui/assurance/load.ts';
import { openPage, zh } from './page.tsx';

const other = 'f'.repeat(64);
let found: 'other rules' | 'nothing' = 'other rules';

vi.mock('../../src/ui/assurance/load.ts', async original => {
  const { load } = await original<typeof import('../../src/ui/assurance/load.ts')>();
  return {
    load: async (): Promise<Assurance> => {
      if (found === 'nothing') throw new Error('The file is gone.');
      const real = await load();
      return { ...real, ruleMutation: { ...real.ruleMutation, rulebook: other } };
    },
  };
});

// The build makes the figures at the first request, which takes its time on a busy machine.
beforeAll(load, 120_000);

it('figures of other rules are marked as such', async () => {
  openPage('#/assurance');
  expect(await screen.findByText(zh('assurance.outdated', { hash: other.slice(0, 12) }))).toBeVisible();
});

it('figures that cannot be read leave the rest of the page standing', async () => {
  found = 'nothing';
  openPage('#/assurance');
  expect(await screen.findByRole('alert')).toHaveTextContent(zh('assurance.failed'));
  expect(screen.getByRole('heading', { level: 2, name: zh('assurance.limits.heading') })).toBeVisible();
});

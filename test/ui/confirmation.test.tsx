/** Is it said aloud when the engine of record does not confirm what is shown? */
import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type * as engine from '../../src/engine/index.ts';
import { button, openPage, zh } from './page.tsx';

const record = vi.hoisted(() => ({ decide: undefined as typeof engine.decideOfRecord | undefined }));

vi.mock('../../src/engine/index.ts', async load => {
  const real = await load<typeof engine>();
  return {
    ...real,
    decideOfRecord: (...asked: Parameters<typeof real.decideOfRecord>) =>
      (record.decide ?? real.decideOfRecord)(...asked),
  };
});

afterEach(() => {
  record.decide = undefined;
});

const results = '#/results?location=500104&bedCount=20';

describe('the results', () => {
  it('are confirmed by the engine of record for every rule, with the time', async () => {
    openPage(results);
    expect(screen.getByText(zh('confirmation.asking'))).toBeVisible();
    const said = await screen.findByText(/json-rules-engine.*一致/);
    expect(said).toHaveTextContent(/\d:\d\d/);
    expect(Number(/(\d+) 条规则/.exec(said.textContent ?? '')?.[1])).toBeGreaterThan(400);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('name the very rules on which the engine of record decides otherwise', async () => {
    const { decideOfRecord } = await vi.importActual<typeof engine>('../../src/engine/index.ts');
    record.decide = async (...asked) => {
      const [first, second, ...others] = await decideOfRecord(...asked);
      if (!first || !second) throw new Error('No rules.');
      return [{ ...first, status: first.status === 'applies' ? 'open' : 'applies' }, second, ...others];
    };
    openPage(results);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(/^两个引擎结果不一致，请不要依据这些条目：[a-z]+-\d+-\d+\/[\d.]+。/);
    expect(alert.textContent?.match(/\/\d/g)).toHaveLength(1);
  });

  it('say so when the engine of record breaks down', async () => {
    record.decide = () => Promise.reject(new Error('broken'));
    openPage(results);
    expect(await screen.findByRole('alert')).toHaveTextContent(zh('confirmation.failed'));
  });

  it('are not confirmed by an older run that ends late', async () => {
    const ends: ((it: readonly engine.Decision[]) => void)[] = [];
    record.decide = () => new Promise(resolve => ends.push(resolve));
    const user = openPage(`${results}&profitStatus=forProfit`);
    await user.click(button(zh('reading.theme.dark')));
    expect(ends).toHaveLength(1);
    window.location.hash = '#/results?location=330903&bedCount=20';
    await screen.findByText(/舟政办发〔2019〕37号/, { selector: '.lede' });
    await act(async () => ends[0]?.([]));
    expect(screen.getByText(zh('confirmation.asking'))).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

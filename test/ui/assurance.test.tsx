/** Does the page say with the scripts' own figures why it may be relied on, and open an example of each line without losing answers? */
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readAssurance } from '../../src/cli/assurance.ts';
import { readCorpus } from '../../src/cli/corpus.ts';
import { button, en, heading, openPage, zh } from './page.tsx';

const corpus = readCorpus('.');
const { figures, proofs, cases, ruleMutation } = readAssurance('.', corpus);
const written = (it: number) => it.toLocaleString('zh-CN');

async function section(key: string): Promise<HTMLElement> {
  const found = (await screen.findByRole('heading', { level: 2, name: zh(key) })).closest('section');
  if (!found) throw new Error(`${key} heads no section.`);
  return found;
}

async function unfolded(key: string): Promise<HTMLElement> {
  const summary = await screen.findByText(zh(key), { selector: 'summary', exact: false });
  const details = summary.closest('details');
  if (!details) throw new Error(`${key} is not folded.`);
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await within(details).findAllByRole('listitem');
  return details;
}

describe('the grounds for relying on it', () => {
  it('are reached from every page and name the state of the rules they speak of', async () => {
    const user = openPage('#/results?location=500104');
    await user.click(screen.getByRole('link', { name: zh('nav.assurance') }));
    expect(heading()).toBe(zh('assurance.heading'));
    expect(window.location.hash).toBe('#/assurance?location=500104');
    expect(document.body).toHaveTextContent(corpus.edition.sha256);
    expect(screen.getByRole('link', { name: zh('nav.assurance') })).toHaveAttribute('aria-current', 'page');
  });

  it('begin and end with what they do not show', async () => {
    openPage('#/assurance');
    expect(screen.getByText(zh('assurance.only'))).toBeVisible();
    expect(await section('assurance.limits.heading')).toHaveTextContent(zh('assurance.limits.readings'));
  });

  it('give the figures that the scripts have made', async () => {
    openPage('#/assurance');
    const texts = await section('assurance.texts.heading');
    for (const it of figures) expect(texts).toHaveTextContent(`${it.document}：规则 ${it.rules} 条`);
    const derived = await section('assurance.cases.heading');
    for (const it of cases) expect(derived).toHaveTextContent(`完整的方案 ${it.plans} 个`);
    const mutated = await section('assurance.mutation.heading');
    expect(mutated).toHaveTextContent(`${written(ruleMutation.mutants)} 种改法`);
    expect(mutated).toHaveTextContent(`被发现的有 ${written(ruleMutation.caught)} 种`);
    const proven = await section('assurance.proofs.heading');
    expect(proven).toHaveTextContent(`${proofs.contradictions.pairs} 对规则`);
  });

  it('show each other reading with the facilities on which it matters, and one of these to look at', async () => {
    openPage('#/assurance');
    const readings = await unfolded('proofs.heading.readings');
    const links = within(readings).getAllByRole('link', { name: zh('assurance.witness') });
    expect(links).toHaveLength(proofs.readings.length);
    for (const { reading } of proofs.readings) expect(readings).toHaveTextContent(reading.zh);
  });

  it('open an example beside one’s own answers, which can be taken back', async () => {
    const user = openPage('#/assurance?location=330903&bedCount=7');
    const declared = await unfolded('proofs.heading.contradictions');
    await user.click(within(declared).getByRole('link', { name: zh('assurance.witness') }));
    expect(window.location.hash).toContain('#/results?location=500104');
    await user.click(button(zh('notice.takeBack')));
    expect(window.location.hash).toBe('#/results?location=330903&bedCount=7');
  });

  it.each(['alternatives', 'rules', 'questions', 'options'])('fold away %s until asked', async key => {
    openPage('#/assurance');
    const summary = await screen.findByText(zh(`proofs.heading.${key}`), { selector: 'summary', exact: false });
    expect(within(summary.closest('details') as HTMLElement).queryAllByRole('listitem')).toEqual([]);
    const list = await unfolded(`proofs.heading.${key}`);
    expect(list.querySelectorAll('li').length).toBeGreaterThanOrEqual(proofs[key as 'rules'].length);
  });

  it('come in English too', async () => {
    openPage('#/assurance?lang=en');
    expect(await screen.findByRole('heading', { level: 2, name: en('assurance.cases.heading') })).toBeVisible();
    expect(document.body).toHaveTextContent(`${ruleMutation.mutants.toLocaleString('en-GB')} such errors`);
  });
});

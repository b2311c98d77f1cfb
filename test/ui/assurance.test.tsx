/** Does the page say with the scripts' own figures why it may be relied on, and open an example of each line without losing answers? */
import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAssurance } from '../../src/cli/assurance.ts';
import { readCorpus } from '../../src/cli/corpus.ts';
import { summary } from '../../src/proofs/index.ts';
import { load } from '../../src/ui/assurance/load.ts';
import { readRulebook } from '../rulebook.ts';
import { button, en, heading, openPage, zh } from './page.tsx';

const rulebook = readRulebook();
const corpus = readCorpus('.');
const { figures, proofs, cases, firstAgreement, ruleMutation } = readAssurance('.', corpus);
const lines = summary(proofs);
const written = (it: number) => it.toLocaleString('zh-CN');

// The build makes the figures at the first request, which takes its time on a busy machine.
beforeAll(load, 120_000);

async function section(key: string): Promise<HTMLElement> {
  const found = (await screen.findByRole('heading', { level: 2, name: zh(key) })).closest('section');
  if (!found) throw new Error(`${key} heads no section.`);
  return found;
}

/** The line that sums up a proof, with what is folded behind it. */
async function folded(key: string): Promise<HTMLDetailsElement> {
  const params = lines.find(it => it.key === `proofs.${key}`)?.params;
  const details = (await screen.findByText(zh(`proofs.${key}`, params), { selector: 'summary' })).closest('details');
  if (!details) throw new Error(`${key} is not folded.`);
  return details;
}

async function unfolded(key: string): Promise<HTMLElement> {
  const details = await folded(key);
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

  it('begin with what they do not show', async () => {
    openPage('#/assurance');
    expect(await section('assurance.limits.heading')).toHaveTextContent(zh('assurance.limits.readings'));
    await section('assurance.cases.heading');
    expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent(zh('assurance.limits.heading'));
  });

  it('give the figures that the scripts have made', async () => {
    openPage('#/assurance');
    const texts = await section('assurance.texts.heading');
    for (const it of figures)
      expect(texts).toHaveTextContent(
        `${it.document}：规则 ${it.rules} 条，原文 ${written(it.characters)} 字全部有交代`,
      );
    const derived = await section('assurance.cases.heading');
    for (const it of cases) expect(derived).toHaveTextContent(`完整方案 ${it.plans} 个`);
    const { judgements, agreed } = firstAgreement.plans;
    expect(derived).toHaveTextContent(`${written(judgements)} 条判断有 ${written(agreed)} 条一致`);
    const mutated = await section('assurance.mutation.heading');
    expect(mutated).toHaveTextContent(`${written(ruleMutation.mutants)} 种改法`);
    expect(mutated).toHaveTextContent(`被发现的有 ${written(ruleMutation.caught)} 种`);
    const proven = await section('assurance.proofs.heading');
    expect(proven).toHaveTextContent(`${proofs.contradictions.pairs} 对规定`);
  });

  it('show each other reading with the facilities on which it matters, and one of these to look at', async () => {
    openPage('#/assurance');
    const readings = await unfolded('readings');
    const links = within(readings).getAllByRole('link', { name: new RegExp(zh('assurance.witness')) });
    expect(links).toHaveLength(proofs.readings.length);
    for (const { reading } of proofs.readings) expect(readings).toHaveTextContent(reading.zh);
  });

  it('open an example beside one’s own answers, which can be taken back', async () => {
    const user = openPage('#/assurance?location=330903&bedCount=7');
    await user.click(button(zh('notice.keep')));
    const declared = await unfolded('contradictions');
    await user.click(within(declared).getByRole('link', { name: new RegExp(zh('assurance.witness')) }));
    expect(window.location.hash).toContain('#/results?location=500104');
    await user.click(button(zh('notice.takeBack')));
    expect(window.location.hash).toBe('#/results?location=330903&bedCount=7');
  });

  it('name where city and district say otherwise, beside the contradictions of rules', async () => {
    openPage('#/assurance');
    const conflicts = rulebook.matters.flatMap(it => it.conflict ?? []);
    expect(conflicts).not.toEqual([]);
    const shown = await unfolded('contradictions');
    for (const it of conflicts) expect(shown).toHaveTextContent(it.zh);
  });

  it.each([
    ['alternatives', proofs.alternatives.length],
    ['reach', proofs.rules.length],
    ['questions', proofs.questions.length],
    ['options', proofs.options.length],
    ['sameWords', proofs.sameWords.length],
  ])('fold away %s until asked', async (key, count) => {
    openPage('#/assurance');
    expect((await folded(key)).querySelectorAll('li')).toHaveLength(0);
    expect((await unfolded(key)).querySelectorAll('li').length).toBeGreaterThanOrEqual(count);
  });

  it('come in English too', async () => {
    openPage('#/assurance?lang=en');
    expect(await screen.findByRole('heading', { level: 2, name: en('assurance.cases.heading') })).toBeVisible();
    expect(document.body).toHaveTextContent(`${ruleMutation.mutants.toLocaleString('en-GB')} such errors`);
  });
});

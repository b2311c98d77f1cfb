/** Are the words of force the same where they are listed, looked for and explained? */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { forceFound, forceWords } from '../../src/rulebook/checks/words.ts';

const forces = Object.keys(forceWords) as (keyof typeof forceWords)[];

describe.each(forces)('the words for %s', force => {
  const words = forceWords[force].split('、');

  it('are all found', () => {
    for (const it of words) expect(`可以说${it}做`.match(forceFound[force])?.[0], it).toBeDefined();
    for (const it of words) expect(forceFound[force].test(it), it).toBe(true);
  });

  it('are those that rules/README.md explains', () => {
    const explained = new RegExp(`\\x60${force}\\x60 ([^\u00b7\\n]+?) ?(?:·|\\n)`, 'u').exec(
      readFileSync('rules/README.md', 'utf8'),
    );
    expect([...(explained?.[1] ?? '').split('、')].sort()).toEqual([...words].sort());
  });
});

it.each([
  ['shall', '供应 主要 适应 需要 重要 要求 应用'],
  ['may', '可靠 认可 可控'],
] as const)('words that only look like %s are not found', (force, words) => {
  for (const it of words.split(' ')) expect(forceFound[force].test(it), it).toBe(false);
});

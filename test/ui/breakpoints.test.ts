/** Do the styles of a narrow screen come sooner where the text is larger? */
import { preprocessCSS, resolveConfig } from 'vite';
import { expect, it } from 'vitest';

const styles = `
@media (max-width: 30rem) { .a, :root .b { color: red; } }
@media (min-width: 60rem) { .c { color: red; } }
@media print { .d { color: red; } }`;

it('repeats each width for each larger text, by as much larger, and weighs no more', async () => {
  const config = await resolveConfig({ logLevel: 'silent' }, 'build');
  const { code } = await preprocessCSS(styles, 'styles.css', config);
  const plain = code.replaceAll(/\s+/g, ' ');
  expect(plain).toContain(
    '@media (max-width: 40rem) { :where(:root[data-text="large"]) .a, :root:where([data-text="large"]) .b { color: red; } }',
  );
  expect(plain).toContain('@media (max-width: 50rem) { :where(:root[data-text="largest"]) .a,');
  expect(plain).toContain('@media (max-width: 30rem) { .a, :root .b { color: red; } }');
  expect(plain).toContain(
    '@media (min-width: 60rem) { :where(:root:not([data-text="large"],[data-text="largest"])) .c {',
  );
  expect(plain).toContain('@media (min-width: 80rem) { :where(:root[data-text="large"]) .c {');
  expect(plain).toContain('@media (min-width: 100rem) { :where(:root[data-text="largest"]) .c {');
  expect(plain.match(/@media print/g)).toHaveLength(1);
});

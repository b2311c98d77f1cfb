/** Does no page leave the build without its policy? */
import { describe, expect, it } from 'vitest';
import { withPolicy } from '../../src/build/index.ts';

const policy = "default-src 'none'";

describe('a page', () => {
  it('has its policy before everything that it bears on', () => {
    const html = '<head><meta charset="utf-8" /><script src="a.js"></script></head>';
    const made = withPolicy(html, policy);
    expect(made).toContain(`<meta http-equiv="Content-Security-Policy" content="${policy}" />`);
    expect(made.indexOf(policy)).toBeLessThan(made.indexOf('<script'));
  });

  it.each(['<meta charset=utf-8>', '<meta http-equiv="content-type" content="text/html; charset=utf-8">', ''])(
    'in which there is no place for it is not built: %s',
    charset => {
      expect(() => withPolicy(`<head>${charset}<script></script></head>`, policy)).toThrow('no place for the policy');
    },
  );
});

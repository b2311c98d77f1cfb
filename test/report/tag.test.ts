/** Does a tag say whom the text binds? */
import { describe, expect, it } from 'vitest';
import { tagOf } from '../../src/report/index.ts';
import { kinds, modalities } from '../../src/rulebook/index.ts';
import { voice } from './voices.ts';

const { words } = voice('zh');

describe('the tag of a rule', () => {
  it.each(['benefit', 'equalTreatment', 'deadline'] as const)('of kind %s names the authority that it binds', kind => {
    expect(words(tagOf({ modality: 'shall', kind }).key)).toBe('部门应当');
    expect(words(tagOf({ modality: 'shallNot', kind }).key)).toBe('部门不得');
  });

  it.each(['procedure', 'obligation', 'redLine'] as const)('of kind %s binds the applicant', kind => {
    expect(words(tagOf({ modality: 'shall', kind }).key)).toBe('应当');
    expect(words(tagOf({ modality: 'shallNot', kind }).key)).toBe('不得');
  });

  it('that binds nobody is the word of the text alone', () => {
    for (const modality of modalities.filter(it => !it.startsWith('shall')))
      for (const kind of kinds) expect(tagOf({ modality, kind })).toEqual(tagOf({ modality }));
  });
});

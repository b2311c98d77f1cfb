/** Are differences in sentences without a rule found, with the reason why there is none? */
import { describe, expect, it } from 'vitest';
import { beyondRules, type Difference } from '../../src/conflicts/index.ts';
import { bare, locate } from '../../src/sources/index.ts';
import { rulebook, sources, texts } from '../library/texts.ts';

const all = beyondRules(rulebook, texts);

const places = ({ sides }: Difference) => sides.map(it => `${it.document.short} ${it.cite?.clause}`);
const marks = ({ sides }: Difference) => sides.map(it => it.stretches.filter(one => one.differs).map(one => one.text));

function between(one: string, other: string): Difference {
  const found = all.filter(it => places(it).join() === `${one},${other}`);
  expect(found).toHaveLength(1);
  return found[0] as Difference;
}

describe('what the texts say of the size of public hospitals', () => {
  it('differs between city and district: controlled here, moderately enlarged there', () => {
    const difference = between('渝18 一（一）', '渡283 一（一）');
    expect(marks(difference)[0]).toContain('和规模');
    expect(marks(difference)[1]).toContain('结合我区区情适度扩大公立医院规模');
  });

  it('differs within the district’s text: enlarged in the body, kept in the annex', () => {
    const difference = between('渡283 一（一）', '渡283 附件1');
    expect(marks(difference)[0]).toContain('扩大');
    expect(marks(difference)[1]).toContain('保持');
    expect(difference.sides[1]?.reason?.zh).toContain('以正文为准');
  });
});

describe('sentences on which no rule rests', () => {
  it('are told to differ only where words do, each side with the reason why it has no rule', () => {
    expect(all.map(places)).toContainEqual(['渝18 一（三）', '渡283 一（三）']);
    for (const { sides } of all)
      for (const { rule, reason } of sides) {
        expect(rule).toBeUndefined();
        expect(reason?.zh).toBeTruthy();
        expect(reason?.en).toBeTruthy();
      }
    for (const it of all) expect(marks(it).flat()).not.toEqual([]);
  });

  it('are not listed where they say the same, or where the clause says the rest elsewhere', () => {
    for (const clause of ['三（八）', '四（十二）', '六（二十一）'])
      expect(all.flatMap(places)).not.toContain(`渝18 ${clause}`);
    for (const row of ['渝18 附件7', '渝18 附件28', '渡283 附件4']) expect(all.flatMap(places)).not.toContain(row);
  });

  it('are quoted word for word from the clause named', () => {
    for (const { document, cite, stretches } of all.flatMap(it => it.sides)) {
      const source = sources[document.slug];
      expect(bare(stretches.map(it => it.text).join(''))).toBe(bare(cite?.quote ?? ''));
      expect(source && cite && locate(source, cite.quote, cite.clause)).toBeTruthy();
    }
  });

  it('are compared only among the texts given', () => {
    const district = texts.filter(it => it.document.short === '渡283');
    expect(
      beyondRules(rulebook, district)
        .flatMap(places)
        .filter(it => !it.startsWith('渡283')),
    ).toEqual([]);
    expect(beyondRules(rulebook, [])).toEqual([]);
  });
});

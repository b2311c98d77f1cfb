/** Is a text as received read whole, with nothing lost and nothing twice? */
import { describe, expect, it } from 'vitest';
import { bare, readSource } from '../../src/sources/index.ts';
import { names, texts } from './texts.ts';

describe.each(names)('%s as received', name => {
  const { seed, layout, segments, clauses } = texts[name];

  it('covers every character but white space and page furniture exactly once', () => {
    const times = new Map<number, number>();
    for (const offset of segments.flatMap(({ offsets }) => offsets).filter(offset => offset >= 0)) {
      times.set(offset, (times.get(offset) ?? 0) + 1);
    }
    const furniture = layout.furniture.map(line => bare(line).replace('#', '11'));
    let start = 0;
    for (const line of seed.split('\n')) {
      const expected = furniture.includes(bare(line)) ? 0 : 1;
      for (let at = start; at < start + line.length; at++) {
        if (bare(seed.charAt(at)) !== '') expect([at, times.get(at) ?? 0]).toEqual([at, expected]);
      }
      start += line.length + 1;
    }
    expect(Math.max(...times.values())).toBe(1);
  });

  it('knows for every character where in the seed it stands', () => {
    for (const { text, offsets } of segments) {
      expect(offsets).toHaveLength(text.length);
      expect(offsets.map((offset, unit) => (offset < 0 ? text[unit] : seed[offset])).join('')).toBe(text);
    }
  });

  it('has its segments in document order, none empty, each numbered within its clause', () => {
    const starts = segments.map(({ offsets }) => offsets[0] ?? -1);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    for (const segment of segments) expect(clauses.get(segment.clause)?.[segment.index]).toBe(segment);
    for (const { text } of segments) expect(text).toMatch(/^\S(.*\S)?$/su);
  });

  it('ends every sentence of the body with a full stop or a semicolon, and every last part names departments', () => {
    for (const clause of [...clauses.keys()].filter(key => /（/u.test(key))) {
      const parts = clauses.get(clause) ?? [];
      for (const { part, text } of parts) if (part === 'sentence') expect(text).toMatch(/[。；]$/u);
      const named = parts.filter(({ part }) => part === 'departments');
      expect(named).toEqual(parts.length === 1 && parts[0]?.part === 'heading' ? [] : parts.slice(-1));
    }
  });
});

describe('a document nobody has seen before', () => {
  const seed = `某市通知\n一、总则\n1.5倍以上。\n（一）床位。满十张的，\n- 3 -\n可以备案；\n3.不是条目。\n1.第一项。“甲。”\n2.第二项。（甲局（牵头）、乙局）\n(二)\t其他。乙（丙。丁）\n本通知即日施行。\n`;

  it('is read by the same laws', () => {
    const { segments } = readSource(seed, { closing: '本通知', furniture: ['- # -'] });
    expect(segments.map(({ clause, part, text }) => [clause, part, text])).toEqual([
      ['首部', 'sentence', '某市通知'],
      ['一', 'heading', '一、总则'],
      ['一', 'sentence', '1.5倍以上。'],
      ['一（一）', 'heading', '（一）床位。'],
      ['一（一）', 'sentence', '满十张的，可以备案；'],
      ['一（一）', 'sentence', '3.不是条目。'],
      ['一（一）1', 'sentence', '1.第一项。'],
      ['一（一）1', 'sentence', '“甲。”'],
      ['一（一）2', 'sentence', '2.第二项。'],
      ['一（一）2', 'departments', '（甲局（牵头）、乙局）'],
      ['一（二）', 'heading', '(二)\t其他。'],
      ['一（二）', 'sentence', '乙（丙。'],
      ['一（二）', 'sentence', '丁）'],
      ['尾部', 'sentence', '本通知即日施行。'],
    ]);
  });

  it('is refused when its layout names a part that it does not have', () => {
    expect(() => readSource(seed, { annex: '任务分解表', furniture: [] })).toThrow('no line for "任务分解表"');
  });
});

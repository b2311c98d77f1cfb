/** Is the short answer what was decided, no stronger than the text, and complete when it is handed on? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import type { Facility } from '../../src/facts/index.ts';
import {
  answerText,
  besideMatters,
  matterAnswer,
  questionsOf,
  report,
  spokenAnswer,
  tagOf,
} from '../../src/report/index.ts';
import { facilityOf } from '../facility.ts';
import { readRulebook } from '../rulebook.ts';
import { voice } from './voices.ts';

const rulebook = readRulebook();
const decider = compile(rulebook);
const [zh, en] = [voice('zh'), voice('en')];
const asOf = '2026-11-21';

function matter(id: string) {
  const found = rulebook.matters.find(it => it.id === id);
  if (!found) throw new Error(`There is no matter ${id}.`);
  return found;
}

function answerTo(id: string, facility: Facility, said = zh) {
  const plan = { asOf, ...facility };
  return matterAnswer(said, matter(id), report(rulebook, plan, decider.decide(plan)));
}

describe('the 20-bed question', () => {
  it('is answered for 19, 20 and 21 beds in Dadukou, with the doubt at 20', () => {
    const at = (bedCount: number) =>
      answerTo('environmental-assessment', { location: '500104', facilityType: 'clinic', bedCount }).short;
    expect(at(19)).toBe('按您的回答不适用。');
    expect(at(20)).toContain('请按较严的一句准备：做环境影响评价');
    expect(at(20)).toContain('原文有不同读法');
    expect(at(21)).toContain('要做，文件写的是“应当”。');
  });

  it('says of Tongnan that its texts do not mention an assessment, and that this is no “no”', () => {
    const { short } = answerTo('environmental-assessment', { location: '500152', bedCount: 20 });
    expect(short).toContain('没有写到');
    expect(short).toContain('没有写不等于不行');
  });

  it('is asked together with the registration form, from either side', () => {
    expect(besideMatters(rulebook, 'environmental-assessment').map(it => it.id)).toEqual(['environmental-filing']);
    expect(besideMatters(rulebook, 'environmental-filing').map(it => it.id)).toEqual(['environmental-assessment']);
  });

  it('hangs on beds and type, and at 20 beds also on what could end the doubt', () => {
    const names = (facility: Facility) => {
      const { view } = answerTo('environmental-assessment', { location: '500104', ...facility });
      return questionsOf(rulebook, view ? [view] : []).map(it => it.name);
    };
    expect([...names({})].sort()).toEqual(['bedCount', 'facilityType']);
    expect([...names({ bedCount: 20 })].sort()).toEqual(['facilityType', 'minorEnvImpact']);
    expect(names({ bedCount: 19, facilityType: 'clinic' })).toEqual([]);
  });
});

describe('where nothing is answered', () => {
  it('the answer says that the place comes first and never that something applies', () => {
    for (const { id } of rulebook.matters) {
      const { view, short } = answerTo(id, {});
      expect(view?.group).not.toBe('applies');
      expect(short).toMatch(/先选在哪里办|这是红线|文件写的是 \d/u);
    }
  });
});

describe('elsewhere', () => {
  it('nothing is answered, and it is said why', () => {
    expect(answerTo('environmental-assessment', { location: '510100' }).short).toBe(
      '本库的文件管不到这个地方，不能回答。',
    );
    expect(answerTo('environmental-assessment', { location: '500104', asOf: '2015-01-01' }).short).toContain(
      '还没有施行',
    );
  });
});

describe('of every matter on any answers', () => {
  const cases = fc.tuple(facilityOf(rulebook, { asOf }), fc.constantFrom(...rulebook.matters));

  it('the short answer promises no more than the strongest of the rules that carry it', () => {
    const opening = { shall: '要做', may: '可以', encourage: '文件鼓励', explore: '文件在探索' } as const;
    fc.assert(
      fc.property(cases, ([facility, { id }]) => {
        const { view, short } = answerTo(id, facility);
        const looks = (view?.carrying ?? []).map(it => tagOf(it.rule).look);
        for (const [look, words] of Object.entries(opening)) if (short.startsWith(words)) expect(looks).toContain(look);
        const isSoft = looks.every(it => it === 'encourage' || it === 'explore');
        if (isSoft && view?.group === 'applies' && view.matter.kind === 'benefit' && !view.conflict)
          expect(short).toMatch(/^文件(鼓励|在探索)/u);
        if (view?.contested) expect(short).toContain('有不同读法');
      }),
      { seed: 2031, numRuns: 300 },
    );
  });

  it('a red line is never called open, and that others are silent on it is no leave', () => {
    const redLines = rulebook.matters.filter(it => it.kind === 'redLine');
    for (const { id } of redLines)
      for (const location of [undefined, '500104', '500152', '330902']) {
        const { view, short } = answerTo(id, location ? { location } : {});
        if (view && view.group !== 'doesNotApply') expect(short).toMatch(/^这是红线.*别处没写不等于可以。/u);
      }
  });

  it('the copied text holds every quote that is shown, with number and clause, in either language', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(zh, en), ([facility, { id }], said) => {
        const answer = answerTo(id, facility, said);
        const text = answerText(said, [answer], { edition: 'v1', address: 'http://localhost/#/desk' }).replace(
          /\s/gu,
          '',
        );
        for (const { rule } of answer.view?.shown ?? [])
          for (const { quote, clause } of rule.cite)
            expect(text).toContain(`“${quote}”——${rule.document.number}·${clause}`.replace(/\s/gu, ''));
        expect(text.endsWith('v1')).toBe(true);
      }),
      { seed: 2032, numRuns: 150 },
    );
  });

  it('what is read aloud has the words on which it rests, their place and whom to ask, and never leaves out the caution', () => {
    fc.assert(
      fc.property(cases, ([facility, { id }]) => {
        const answer = answerTo(id, facility);
        const spoken = spokenAnswer(zh, answer).replace(/\s/gu, '');
        const { rule } = answer;
        if (rule) {
          expect(spoken).toContain(rule.cite[0].quote.replace(/\s/gu, '').replace(/[。；]$/u, ''));
          expect(spoken).toContain(`${rule.document.number}${rule.cite[0].clause}`);
          for (const { name } of rule.departments) expect(spoken).toContain(name);
        }
        expect(spoken).toContain(answer.short.replace(/\s/gu, ''));
        expect(spoken.endsWith('以现行文本和窗口告知为准。')).toBe(true);
      }),
      { seed: 2033, numRuns: 150 },
    );
  });
});

describe('time limits', () => {
  it('are read aloud with both texts where both set one', () => {
    const facility = { location: '500104', facilityType: 'clinic', plansInsuranceDesignation: true };
    const limited = rulebook.rules.filter(it => it.deadlines.some(limit => limit.amount === 60));
    const spoken = spokenAnswer(zh, answerTo(limited[0]?.matter ?? '', facility));
    expect(spoken).toContain('60 个工作日');
    expect(spoken).toContain('3 个月');
  });
});

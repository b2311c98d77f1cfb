/** Does the check want a reading for each conflict and a conflict for each reading, of whatever documents there are? */
import { describe, expect, it } from 'vitest';
import { type Corpus, readCorpus } from '../../src/cli/corpus.ts';
import { checkReadings } from '../../src/conflicts/index.ts';
import { assemble, type RuleFiles } from '../../src/rulebook/index.ts';
import { runCli } from '../cli/runCli.ts';
import { madeUp } from '../rulebook/madeUp.ts';

const real = readCorpus('.');

interface Reading {
  matter: string;
  kind: string;
  documents: string[];
}

/** The real data with its readings edited. */
function edited(edit: (readings: Reading[]) => void): RuleFiles {
  const files = structuredClone(real.files) as Record<string, unknown>;
  edit((files['readings.json'] as { readings: Reading[] }).readings);
  return files;
}

const faults = (edit: (readings: Reading[]) => void) =>
  checkReadings(assemble(edited(edit))).map(it => [it.code, it.at, it.message.en] as const);

const isFire = (it: Reading) => it.matter === 'fire-review' && it.kind === 'cityDistrict';
const at = (readings: Reading[]) => readings.findIndex(isFire);

describe('the readings of the real rulebook', () => {
  it('are complete, and none is idle', () => {
    expect(checkReadings(assemble(real.files))).toEqual([]);
  });

  it('are missed when one is gone, with the rules that differ', () => {
    const [fault, ...others] = faults(readings => readings.splice(at(readings), 1));
    expect(others).toEqual([]);
    expect(fault?.[0]).toBe('conflictWithoutReading');
    expect(fault?.[1]).toBe('fire-review · cityDistrict · chongqing-2020-18, dadukou-2020-283');
    expect(fault?.[2]).toContain('chongqing-2020-18/5.4, dadukou-2020-283/5.7');
  });

  it.each<[string, (readings: Reading[]) => void, code: string, words: string]>([
    [
      'of a matter that does not exist',
      it => it.push({ matter: 'x', kind: 'boundary', documents: ['zhoushan-2019-37'] }),
      'matterUnknown',
      'no matter x',
    ],
    [
      'of a document that does not exist',
      it => it.push({ matter: 'fire-review', kind: 'boundary', documents: ['x'] }),
      'readingWithoutConflict',
      'no document x',
    ],
    [
      'of no conflict',
      it => it.push({ matter: 'fire-review', kind: 'bodyAnnex', documents: ['dadukou-2020-283'] }),
      'readingWithoutConflict',
      'no such conflict',
    ],
    ['given twice', it => it.push({ ...(it[at(it)] as Reading) }), 'readingWithoutConflict', 'another reading already'],
  ])('are refused when one is %s', (_what, edit, code, words) => {
    const [first] = faults(edit);
    expect(first).toEqual([code, expect.stringMatching(/^readings\[\d+\] · /), expect.stringContaining(words)]);
  });
});

describe('a rulebook without readings', () => {
  it('is sound when its texts do not differ', () => {
    const plain = madeUp(['made-up/01-approval.json', 'rules.0.otherReadings', undefined]);
    expect(checkReadings(assemble(plain.files))).toEqual([]);
  });

  it('wants one where a rule can be read in several ways', () => {
    const found = checkReadings(assemble(madeUp().files));
    expect(found.map(it => it.at)).toEqual(['filing · boundary · made-up']);
  });

  it('has a fault for each conflict when they do', () => {
    const { 'readings.json': _gone, ...files } = real.files;
    const found = checkReadings(assemble(files));
    expect(found.length).toBeGreaterThan(100);
    expect(new Set(found.map(it => it.code))).toEqual(new Set(['conflictWithoutReading']));
  });
});

describe('a fifth document, of another district of Chongqing, that says otherwise than the city', () => {
  const seed = '某区支持社会办医措施\n一、审批\n（一）消防。社会办医不得免办消防设计审查验收。（区消防部门）\n';
  const folder = {
    'fifth/document.json': {
      ...(real.files['dadukou-2020-283/document.json'] as object),
      number: '某区发〔2025〕1号',
      jurisdiction: '500103',
      seed: 'seeds/fifth.txt',
      names: undefined,
      layout: { furniture: [] },
    },
    'fifth/01-fire.json': {
      $schema: '../schema/rules.json',
      clause: '一（一）',
      departments: ['区消防部门'],
      rules: [
        {
          id: 'fifth/1.1',
          kind: 'procedure',
          modality: 'shallNot',
          matter: 'fire-review',
          title: { zh: '不得免办消防', en: 'No exemption from fire review' },
          when: { all: [{ fact: 'constructionOrRefit', operator: 'equal', value: true }] },
          cite: [{ clause: '一（一）', quote: '社会办医不得免办消防设计审查验收' }],
        },
      ],
    },
    'fifth/ledger.json': { $schema: '../schema/ledger.json', reasons: {}, entries: [] },
  };
  const corpus: Corpus = {
    ...real,
    files: JSON.parse(JSON.stringify({ ...real.files, ...folder })) as RuleFiles,
    seeds: { ...real.seeds, 'seeds/fifth.txt': seed },
  };

  it('is told to the check as wanting a reading', async () => {
    const { code, output } = await runCli(['check'], { corpus });
    expect(code).toBe(1);
    expect(output).toContain('fire-review · cityDistrict · chongqing-2020-18, fifth\n  conflictWithoutReading: ');
  });
});

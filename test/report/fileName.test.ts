/** Is what we call a file taken by every computer, and told from other files? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, safeFileName } from '../../src/report/index.ts';
import { voice } from './voices.ts';

const plan = {
  location: '500104',
  facilityType: 'nursingCentre',
  bedCount: 20,
  profitStatus: 'nonprofit',
  asOf: '2026-11-21',
};

describe('the file of a result', () => {
  it('is called by what it is, place, plan and day', () => {
    expect(fileName(voice('zh'), '自查结果', plan, 'csv')).toBe(
      '自查结果-大渡口区-护理中心-20 张床-非营利性-2026-11-21.csv',
    );
    expect(fileName(voice('en'), 'Results', { asOf: '2026-11-21' }, 'json')).toBe('Results-2026-11-21.json');
  });
});

describe('any name', () => {
  const hostile = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        'CON',
        'nul.txt',
        'LPT1',
        '../..',
        '.',
        ' ',
        '~$x',
        '-rf',
        'a/b\\c',
        'x\u202egpj',
        '\ud800',
        '中'.repeat(200),
      ),
    ),
    { maxLength: 5 },
  );

  it('has nothing that Windows, macOS or Linux refuse, keeps its ending, and is not too long', () => {
    fc.assert(
      fc.property(hostile, parts => {
        const name = safeFileName(parts, 'csv');
        expect(name).toMatch(/^[^<>:"/\\|?*\p{C}]+\.csv$/u);
        expect(name).not.toMatch(/^[\s.~-]|[\s.]\.csv$/u);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(?=[.\s])/iu);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
      }),
      { seed: 20_261_127 },
    );
  });

  it('of a device is not too long either', () => {
    const name = safeFileName(['nul.txt', '中'.repeat(200), 'CON'], 'csv');
    expect(name).toMatch(/^_nul\.txt-中+-CON\.csv$/u);
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
  });

  it('cuts the longest part first and keeps the others', () => {
    const name = safeFileName(['清单', '长'.repeat(300), '2026-11-21'], 'docx');
    expect(name).toMatch(/^清单-长{40,60}-2026-11-21\.docx$/u);
  });
});

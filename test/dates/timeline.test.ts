/** Does a plan have the time limits that the texts give it, each in its own unit, from the day that was told? */
import { describe, expect, it } from 'vitest';
import { amongText, startOf, timeline } from '../../src/dates/index.ts';
import { officialCalendar, workCalendar } from '../../src/dates/workCalendar.ts';
import { compile } from '../../src/engine/index.ts';
import { assemble } from '../../src/rulebook/index.ts';
import { voice } from '../report/voices.ts';
import { readRulebook, readRuleFiles } from '../rulebook.ts';

const rulebook = readRulebook();
const decider = compile(rulebook);
const year = (it: number) => [`${it}-01-01`, `${it}-10-01`];
/** Monday to Friday, but for New Year and National Day. */
const calendar = workCalendar([2024, 2025, 2026].flatMap(year), []);

const asOf = '2026-11-21';
const of = (facility: object, known = {}) => timeline(rulebook, decider.decide({ asOf, ...facility }), known, calendar);
/** What hangs on one day, in a line each. */
const lines = (facility: object, id: string, known = {}) =>
  of(facility, known)
    .filter(it => it.date.id === id)
    .flatMap(({ limits, rules }) => [
      ...limits.map(it =>
        [it.rule.id, it.status, it.deadline.amount, it.deadline.unit, it.due?.day ?? '–', it.among?.place ?? '']
          .join(' ')
          .trim(),
      ),
      ...rules.map(it => `${it.rule.id} ${it.status}`),
    ]);
const insured = { location: '500104', facilityType: 'clinic', plansInsuranceDesignation: true };
const idle = { landRoute: 'idlePropertyReuse', allRightHoldersConsent: true, landContractRestriction: false };
const phased = { targetLevel: 'level3', phasedOpening: true, initialBedPercent: 60, settingApprovalValid: true };

describe('a plan in Dadukou that wants to be designated', () => {
  it('has the city’s months and the district’s working days side by side, the earlier marked', () => {
    expect(lines(insured, 'insurance-acceptance', { 'insurance-acceptance': '2026-03-02' })).toEqual([
      'chongqing-2020-18/15.4 applies 3 month 2026-06-02 later',
      'dadukou-2020-283/15.4 applies 60 workingDay 2026-05-25 first',
    ]);
  });

  it('has both marked where they end on the same day', () => {
    const days = {
      ...calendar,
      off: new Set(['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-09', '2026-03-10']),
    };
    const found = timeline(
      rulebook,
      decider.decide({ asOf, ...insured }),
      { 'insurance-acceptance': '2026-03-02' },
      days,
    );
    const limits = found.flatMap(it => it.limits).filter(it => it.rule.matter === 'insurance-evaluation-deadline');
    expect(limits.map(it => [it.due?.day, it.among?.place])).toEqual([
      ['2026-06-02', 'first'],
      ['2026-06-02', 'first'],
    ]);
  });

  it.each([
    ['both are estimates', '2026-12-10', ['2027-03-10 unsure', '2027-03-04 unsure']],
    ['an estimate of long ago ends beside a known day', '2003-10-01', ['2004-01-02 unsure', '2003-12-24 unsure']],
    ['all that is known ends before the estimate begins', '2026-09-29', ['2026-12-29 later', '2026-12-28 first']],
  ])('has the earlier marked only where no holiday to be announced can turn them round: %s', (_case, day, ends) => {
    const found = timeline(
      rulebook,
      decider.decide({ asOf, ...insured }),
      { 'insurance-acceptance': day },
      officialCalendar,
    );
    const limits = found.flatMap(it => it.limits).filter(it => it.rule.matter === 'insurance-evaluation-deadline');
    expect(limits.map(it => `${it.due?.day} ${it.among?.place}`)).toEqual(ends);
  });

  it('is told before a day is known that there are two', () => {
    expect(lines(insured, 'insurance-acceptance')).toEqual([
      'chongqing-2020-18/15.4 applies 3 month – unknown',
      'dadukou-2020-283/15.4 applies 60 workingDay – unknown',
    ]);
  });
});

describe('which of two time limits comes first', () => {
  const known = { 'insurance-acceptance': '2026-03-02' };
  const decisions = decider.decide({ asOf, ...insured });
  const limitsOf = (decided: typeof decisions) =>
    timeline(rulebook, decided, known, calendar)
      .flatMap(it => it.limits)
      .filter(it => it.rule.matter === 'insurance-evaluation-deadline');

  it('is told as our reading, with whom to ask about it', () => {
    const said = limitsOf(decisions).map(it => amongText(voice('zh'), it));
    expect(said).toEqual(['后到；我们按先到的算，请向区医保局确认', '这个先到；我们按先到的算，请向区医保局确认']);
    expect(amongText(voice('en'), limitsOf(decisions)[1] ?? expect.fail())).toMatch(
      /^Ends first; we go by .* confirm with the district medical insurance bureau$/,
    );
  });

  it('sends to the departments of both rules where no reading says whom to ask', () => {
    const zh = voice('zh');
    const unread = { ...zh, rulebook: { ...zh.rulebook, readings: [] } };
    const [city, district] = limitsOf(decisions);
    const names = new Set([city, district].flatMap(it => it?.rule.departments.map(({ name }) => name) ?? []));
    const said = limitsOf(decisions).map(it => amongText(unread, it) ?? '');
    for (const it of said) expect([...names].filter(name => !it.includes(name))).toEqual([]);
    expect(names.size).toBeGreaterThan(1);
  });

  it('is not told between one that applies and one that may', () => {
    const district = 'dadukou-2020-283/15.4';
    const unsure = decisions.map(it => (it.rule === district ? { ...it, status: 'open' as const } : it));
    expect(limitsOf(unsure).map(it => [it.status, it.among])).toEqual([
      ['applies', undefined],
      ['open', undefined],
    ]);
  });
});

describe('a time limit', () => {
  it('is the city’s alone in Tongnan, and none in Zhoushan', () => {
    expect(lines({ ...insured, location: '500152' }, 'insurance-acceptance')).toEqual([
      'chongqing-2020-18/15.4 applies 3 month –',
    ]);
    expect(of({ ...insured, ...idle, location: '330903' })).toEqual([]);
  });

  it('is open where the rule is, and absent where the rule does not apply', () => {
    expect(lines({ location: '500152', facilityType: 'clinic' }, 'insurance-acceptance')).toEqual([
      'chongqing-2020-18/15.4 open 3 month –',
    ]);
    expect(lines({ ...insured, plansInsuranceDesignation: false, stage: 'planning' }, 'insurance-acceptance')).toEqual(
      [],
    );
  });

  it('of several documents in the same words is in none of them the earlier one', () => {
    expect(lines({ ...insured, ...idle }, 'idle-transition-start', { 'idle-transition-start': '2021-06-01' })).toEqual([
      'chongqing-2020-18/2.5 applies 5 year 2026-06-01',
      'dadukou-2020-283/2.5 applies 5 year 2026-06-01',
    ]);
  });

  it('of a grade review is only for hospitals', () => {
    const review = { location: '500104', plansGradeReview: true };
    expect(lines({ ...review, facilityType: 'clinic' }, 'grade-review-acceptance')).toEqual([]);
    expect(lines({ ...review, facilityType: 'eyeHospital' }, 'grade-review-acceptance')).toHaveLength(2);
  });

  it('has for each rule of the rulebook one day from which it runs', () => {
    const limited = rulebook.rules.filter(it => it.deadlines.length > 0);
    expect(limited.length).toBeGreaterThan(5);
    expect(limited.filter(it => startOf(rulebook, it) === undefined)).toEqual([]);
    const without = rulebook.rules.filter(it => it.matter === 'phased-completion');
    expect(without.map(it => startOf(rulebook, it))).toEqual([undefined]);
  });
});

describe('the setting approval of a hospital that opens in phases', () => {
  const hospital = { location: '500104', facilityType: 'generalHospital', ...phased };

  it('bounds the registration by what is written on it; nothing is counted from its day', () => {
    const known = { 'setting-approval': '2026-01-05', 'setting-approval-end': '2028-01-04' };
    const rules = ['chongqing-2020-18/11.3 applies', 'chongqing-2020-18/11.4 applies'];
    expect(lines(hospital, 'setting-approval', known)).toEqual(rules);
    expect(lines(hospital, 'setting-approval-end', known)).toEqual(rules);
    const end = of(hospital, known).find(it => it.date.id === 'setting-approval-end');
    expect([end?.day, end?.limits]).toEqual(['2028-01-04', []]);
  });

  it('can not end before it began', () => {
    const found = of(hospital, { 'setting-approval': '2026-01-05', 'setting-approval-end': '2026-01-04' });
    const end = found.find(it => it.date.id === 'setting-approval-end');
    expect([end?.day, end?.fault]).toEqual([undefined, 'tooEarly']);
  });

  it('is of no importance to others', () => {
    expect(lines({ ...insured, phasedOpening: false, targetLevel: 'unrated' }, 'setting-approval')).toEqual([]);
  });
});

describe('a day that no calendar has', () => {
  it.each([
    ['2026-02-30', 'noDay'],
    ['12026-01-01', 'outOfReach'],
    ['0026-01-01', 'outOfReach'],
  ])('%s is a fault, and nothing is counted from it', (day, fault) => {
    const [found] = of(insured, { 'insurance-acceptance': day });
    expect([found?.fault, found?.day, found?.limits.map(it => it.due)]).toEqual([
      fault,
      undefined,
      [undefined, undefined],
    ]);
  });
});

describe('a document that is only data', () => {
  it('brings its time limits along, from a day of its own where another document has one for the same matter', () => {
    const files = readRuleFiles();
    const [document, insurance, days] = [
      'chongqing-2020-18/document.json',
      'chongqing-2020-18/15-insurance.json',
      'dates.json',
    ];
    const rules = structuredClone(files[insurance]) as { rules: { id: string; deadlines?: unknown }[] };
    const limited = rules.rules.filter(it => it.deadlines);
    for (const it of limited)
      Object.assign(it, {
        id: 'wuhan/15.4',
        deadlines: [{ amount: 10, unit: 'workingDay', of: { zh: '评估', en: 'evaluation' } }],
      });
    const { dates } = files[days] as { dates: readonly object[] };
    const words = { zh: '收件日', en: 'day of receipt' };
    const own = {
      id: 'received',
      ...words,
      use: 'start',
      matters: ['insurance-evaluation-deadline'],
      documents: ['wuhan'],
      why: words,
      where: words,
    };
    const made = assemble({
      ...files,
      'wuhan/document.json': { ...(files[document] as object), jurisdiction: '420100', number: '武1' },
      'wuhan/15-insurance.json': { ...rules, rules: limited },
      'dates.json': {
        dates: [...dates.map(it => ({ ...it, documents: ['chongqing-2020-18', 'dadukou-2020-283'] })), own],
      },
    });
    const there = compile(made).decide({ asOf, ...insured, location: '420100' });
    const found = timeline(made, there, { received: '2026-03-02', 'insurance-acceptance': '2026-03-02' }, calendar);
    expect(found.map(it => [it.date.id, it.limits.map(limit => [limit.rule.id, limit.due?.day])])).toEqual([
      ['received', [['wuhan/15.4', '2026-03-16']]],
    ]);
  });
});

/** Are the applicant's own answers safe from links, trials and new beginnings? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facility } from '../../src/facts/index.ts';
import { readAddress, writeAddress } from '../../src/ui/plan/address.ts';
import { type Action, next, type State } from '../../src/ui/plan/state.ts';
import { nobody, type Visit } from '../../src/ui/plan/visits.ts';
import { usualSettings } from '../../src/ui/plan/windowSettings.ts';
import { facilityOf } from '../facility.ts';
import { readRulebook } from '../rulebook.ts';
import { begun, stateOf } from './stateOf.ts';

const rulebook = readRulebook();
/** A link that is opened in this tab, as the browser reports it. */
function link(facility: Facility): Action {
  return {
    type: 'arrive',
    address: readAddress(rulebook.vocabulary, writeAddress({ page: 'results' }, facility, 'zh')),
  };
}
const trial = (facility: Facility): Action => ({ type: 'try', facility });
const following = (state: State, ...actions: readonly Action[]) => actions.reduce(next, state);

describe('answers that come from elsewhere', () => {
  it('take the place of one’s own, which can be taken back', () => {
    const unsure = stateOf({ unsure: ['stage'] });
    const shown = following(unsure, link({ location: '330903' }));
    expect(shown).toMatchObject({ facility: { location: '330903' }, unsure: [], own: { replacedBy: 'link' } });
    expect(following(shown, { type: 'takeBack' })).toMatchObject({
      facility: begun,
      unsure: ['stage'],
      own: undefined,
    });
  });

  it('are kept for good on demand', () => {
    const kept = following(stateOf(), link({ location: '330903' }), { type: 'keep' });
    expect(kept).toMatchObject({ facility: { location: '330903' }, own: undefined });
  });

  it('put nothing aside where nothing was answered, or the same', () => {
    expect(following(stateOf({ facility: {} }), link(begun)).own).toBeUndefined();
    expect(following(stateOf(), link({ ...begun })).own).toBeUndefined();
  });

  it('may be changed without touching one’s own', () => {
    const changed = following(stateOf(), link({ location: '330903' }), { type: 'answer', fact: 'bedCount', value: 7 });
    expect(changed).toMatchObject({ facility: { location: '330903', bedCount: 7 }, own: { facility: begun } });
  });

  it('never cost one’s own answers, however many links and trials follow one another', () => {
    const answers = facilityOf(rulebook, { location: '500152' });
    const steps = fc.array(
      fc.oneof(
        answers.map(link),
        answers.map(trial),
        fc.constant(link(begun)),
        fc.constant<Action>({ type: 'startAgain' }),
      ),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(steps, all => {
        // The last step may be a trial on other answers: one way back each.
        expect(following(stateOf(), ...all, { type: 'takeBack' }, { type: 'takeBack' }).facility).toEqual(begun);
      }),
      { seed: 2030, numRuns: 200 },
    );
  });
});

describe('a link of which no answer could be taken', () => {
  const address = readAddress(rulebook.vocabulary, '#/results?floors=3&v=0.1.0');
  const arrive: Action = { type: 'arrive', address };

  it('is told, and leaves one’s own answers with what is known of them', () => {
    const past = { facility: { bedCount: 19 }, was: { oldName: 1 } };
    const state = following(stateOf({ past }), arrive);
    expect(state.faults.map(it => it.fact)).toEqual(['floors']);
    expect([state.facility, state.past]).toEqual([begun, past]);
    expect(following(stateOf(), arrive).past).toBeUndefined();
  });
});

describe('answers that somebody sent', () => {
  const sent = (facility: Facility) => ({ ...link(facility), isShared: true }) as Action;
  const shown = following(stateOf(), sent({ location: '330903' }));

  it('are somebody else’s while a trial on them is kept or taken back', () => {
    const tried = following(shown, trial({ location: '330903', bedCount: 5 }));
    expect(following(tried, { type: 'takeBack' }).isShared).toBe(true);
    expect(following(tried, { type: 'keep' }).isShared).toBe('changed');
  });

  it('are so no more once they are used, taken back, cleared, or others opened', () => {
    const plans = [{ name: 'p', facility: { bedCount: 1 } }];
    const ends: readonly Action[] = [
      { type: 'keep' },
      { type: 'takeBack' },
      { type: 'startAgain' },
      { type: 'openPlan', name: 'p' },
      link({ location: '500152' }),
    ];
    for (const it of ends) expect(following({ ...shown, plans }, it).isShared, it.type).toBeUndefined();
  });

  it('are one’s own where they are the same', () => {
    expect(following(stateOf(), sent(begun)).isShared).toBeUndefined();
  });

  it('put one’s own aside also where these are kept by name, and never pass for them at the next address', () => {
    const plans = [{ name: '我的', facility: begun }];
    const all = [{ location: '330903' }, { location: '500152' }, { location: '330903', bedCount: 5 }];
    const shown = following(stateOf({ plans }), ...all.map(sent));
    expect(shown).toMatchObject({ facility: all[2], own: { facility: begun }, isShared: true });
    expect(following(shown, { type: 'takeBack' })).toMatchObject({ facility: begun, own: undefined });
    expect(following(stateOf({ facility: {} }), ...all.map(sent)).own).toBeUndefined();
  });

  it('are a work of one’s own once changed, also where nothing stood there before', () => {
    const changed = following(
      stateOf({ facility: {} }),
      sent({ location: '330903' }),
      { type: 'answer', fact: 'bedCount', value: 7 },
      sent({ location: '500152' }),
    );
    expect(changed.own).toMatchObject({ facility: { location: '330903', bedCount: 7 } });
    expect(following(changed, { type: 'takeBack' }).isShared).toBeUndefined();
  });

  it('stay the sender’s when they come back after a new beginning', () => {
    const dropped = following(stateOf({ facility: {} }), sent({ location: '330903' }), { type: 'startAgain' });
    expect(following(dropped, { type: 'takeBack' })).toMatchObject({
      facility: { location: '330903' },
      isShared: true,
    });
    expect(following(dropped, sent({ location: '500152' })).own).toBeUndefined();
  });
});

describe('what is changed in a plan that was opened', () => {
  const edited = { location: '330903', bedCount: 7 };
  const change: Action = { type: 'answer', fact: 'bedCount', value: 7 };

  it('is put aside before one’s own when the next one is opened', () => {
    const shown = following(stateOf(), link({ location: '330903' }), change, link({ location: '500152' }));
    expect(shown.facility).toEqual({ location: '500152' });
    const back = following(shown, { type: 'takeBack' });
    expect(back).toMatchObject({ facility: edited, own: { facility: begun } });
    expect(following(back, { type: 'takeBack' })).toMatchObject({ facility: begun, own: undefined });
  });

  it('counts also where it was tried and then kept; a plan of its own is not put aside by another plan', () => {
    const tried = following(stateOf(), link({ location: '330903' }), trial(edited), { type: 'keep' }, link(begun));
    expect(tried.own).toMatchObject({ facility: edited });
    const plans = [
      { name: 'p', facility: edited },
      { name: 'q', facility: { location: '500152' } },
    ];
    const worked = following(stateOf({ plans }), link({ location: '330903' }), change);
    const opened = following(worked, { type: 'openPlan', name: 'q' });
    expect(opened.own).toMatchObject({ facility: begun });
    expect(opened.own?.before).toBeUndefined();
    expect(following(worked, link({ location: '500152' })).own).toMatchObject({ facility: edited });
  });
});

describe('a plan whose name is given to other answers', () => {
  const plans = [{ name: '甲', facility: { bedCount: 9 }, dates: { a: '2026-03-01' } }];
  const keep: Action = { type: 'keepPlan', plan: { name: '甲', facility: begun } };
  const replaced = following(stateOf({ plans }), keep);

  it('can be brought back with its days, beside what took its place, which is worked on further', () => {
    expect(replaced.plans).toEqual([{ name: '甲', facility: begun }]);
    const back = following(replaced, { type: 'bringBackPlan' }, { type: 'tellDay', id: 'b', day: '2026-04-01' });
    expect(back.plans).toEqual([plans[0], { name: '甲 2', facility: begun, dates: { b: '2026-04-01' } }]);
    expect(following(back, { type: 'bringBackPlan' }).plans).toEqual(back.plans);
  });

  it('comes back under its name where what took its place was renamed or removed since', () => {
    const renamed = following(replaced, { type: 'renamePlan', name: '甲', to: '乙' }, { type: 'bringBackPlan' });
    expect(renamed.plans).toEqual([{ name: '乙', facility: begun }, plans[0]]);
  });

  it('is not said to be replaced by the same answers with the same days', () => {
    expect(following(replaced, keep).replaced).toEqual(plans[0]);
    expect(following(stateOf(), keep, keep).replaced).toBeUndefined();
  });
});

describe('an answer beside a trial', () => {
  const tried = following(stateOf(), trial({ ...begun, bedCount: 19 }));

  it('is one’s own as well, and stays when the trial is taken back', () => {
    const answered = following(tried, { type: 'answer', fact: 'stage', value: 'operating' });
    expect(answered.facility).toEqual({ ...begun, bedCount: 19, stage: 'operating' });
    expect(following(answered, { type: 'takeBack' })).toMatchObject({
      facility: { ...begun, stage: 'operating' },
      own: undefined,
    });
  });

  it('to what is tried changes only the trial', () => {
    const answered = following(tried, { type: 'answer', fact: 'bedCount', value: 18 });
    expect(following(answered, { type: 'takeBack' }).facility).toEqual(begun);
  });

  it('left open on purpose is left open in one’s own too', () => {
    const open = following(
      tried,
      { type: 'answer', fact: 'stage', value: undefined, unsure: true },
      { type: 'takeBack' },
    );
    expect(open).toMatchObject({ facility: begun, unsure: ['stage'] });
  });
});

describe('trying a change', () => {
  it('stays on the page, keeps what was left unsure, and can be taken back', () => {
    const tried = following(stateOf({ unsure: ['stage'] }), trial({ ...begun, bedCount: 19 }));
    expect(tried).toMatchObject({ page: 'results', facility: { bedCount: 19 }, unsure: ['stage'] });
    expect(following(tried, { type: 'takeBack' })).toMatchObject({ facility: begun, unsure: ['stage'] });
  });

  it('on answers from a link leads back to these, and they to one’s own', () => {
    const linked = { location: '330903', bedCount: 5 };
    const tried = following(
      stateOf(),
      link(linked),
      trial({ ...linked, bedCount: 19 }),
      trial({ ...linked, bedCount: 20 }),
    );
    const back = following(tried, { type: 'takeBack' });
    expect(back).toMatchObject({ facility: linked, own: { facility: begun, replacedBy: 'link' } });
    expect(following(back, { type: 'takeBack' })).toMatchObject({ facility: begun, own: undefined });
    expect(following(tried, { type: 'keep' })).toMatchObject({ facility: { bedCount: 20 }, own: { facility: begun } });
  });

  it('ends where it comes back to what it began with', () => {
    expect(following(stateOf(), trial({ ...begun, bedCount: 19 }), trial(begun)).own).toBeUndefined();
  });

  it('ends with a link, which puts one’s own answers aside and not those on trial', () => {
    const linked = following(stateOf(), trial({ ...begun, bedCount: 19 }), link({ location: '330903' }));
    expect(linked.own).toMatchObject({ facility: begun, replacedBy: 'link' });
    expect(linked.own?.before).toBeUndefined();
  });
});

describe('starting again', () => {
  it('clears the answers and what was left unsure', () => {
    const cleared = following(stateOf({ unsure: ['stage'], faults: [] }), { type: 'startAgain' });
    expect(cleared).toMatchObject({ page: 'start', facility: {}, unsure: [], own: { facility: begun } });
  });
});

describe('an answer', () => {
  it('takes a question off the unsure ones, and 不确定 takes the answer back', () => {
    const unsure = following(stateOf(), { type: 'answer', fact: 'bedCount', value: undefined, unsure: true });
    expect(unsure).toMatchObject({ facility: { location: '500104' }, unsure: ['bedCount'] });
    const sure = following(unsure, { type: 'answer', fact: 'bedCount', value: 3 });
    expect(sure).toMatchObject({ facility: { bedCount: 3 }, unsure: [] });
  });

  it('leaves forms as they are; answers from elsewhere make them begin anew', () => {
    expect(following(stateOf(), { type: 'answer', fact: 'bedCount', value: 3 }).epoch).toBe(0);
    expect(following(stateOf(), link({ location: '330903' })).epoch).toBe(1);
    expect(following(stateOf(), { type: 'startAgain' }, { type: 'takeBack' }).epoch).toBe(2);
  });
});

describe('a question', () => {
  const open = (question: string): Action => ({ type: 'go', place: { page: 'check', question } });
  it('opened from the results leads back there; one opened from elsewhere, or next in turn, does not', () => {
    expect(following(stateOf(), open('bedCount')).returnTo).toBe('results');
    expect(following(stateOf({ page: 'start' }), open('bedCount')).returnTo).toBeUndefined();
    expect(following(stateOf({ page: 'start' }), open('bedCount'), open('stage')).returnTo).toBeUndefined();
    expect(following(stateOf(), open('bedCount'), { type: 'go', place: { page: 'onepage' } }).returnTo).toBeUndefined();
  });
});

describe('visitors of a window', () => {
  const moment = { day: '2026-11-21', at: '09:30', unnamed: '来访 1' };
  const leaving: Action = { type: 'newVisitor', token: 'next', ...moment };
  const desk = { ...usualSettings, on: true };
  const atWindow = (more: Partial<State> = {}) => stateOf({ desk, ...more });
  const a1 = { label: 'A1' };
  const a12: Visit = { id: 1, label: 'A12', at: '09:30', facility: begun };
  const b3: Visit = { id: 7, label: 'B3', at: '09:00', facility: { location: '330903' } };
  const listed = { day: '2026-11-21', cases: [b3] };
  const answer: Action = { type: 'answer', fact: 'bedCount', value: 7 };
  const label = (text: string): Action => ({ type: 'labelVisitor', label: text });
  const openVisit = (visit: Visit): Action => ({ type: 'openVisit', visit, ...moment });
  const takeBack: Action = { type: 'takeBack' };

  it('leave an empty desk, which can be taken back with the label, and a case in today’s list', () => {
    const then = following(atWindow({ visitor: { label: 'A12' } }), leaving);
    expect(then).toMatchObject({ page: 'desk', facility: {}, visitor: nobody, own: { replacedBy: 'nothing' } });
    expect(then.visitors).toEqual({ day: '2026-11-21', cases: [a12] });
    expect(following(then, takeBack)).toMatchObject({ facility: begun, visitor: { label: 'A12' }, own: undefined });
  });

  it.each<[string, Action]>([
    ['answer', answer],
    ['label', label('A2')],
    ['trial', trial({ bedCount: 7 })],
    ['link', link({ bedCount: 7 })],
    ['adopted answer', { type: 'adopt', facility: { bedCount: 7 } }],
  ])('can be taken back only until the first %s of the next one, whose work then stays', (_, first) => {
    const next = following(atWindow({ visitor: a1 }), leaving, first);
    expect(next.own?.visitor).toBeUndefined();
    const back = following(next, takeBack, takeBack);
    expect(back.facility).not.toEqual(begun);
    expect(back.visitor.label).not.toBe('A1');
    const both = following(next, answer, { ...leaving, unnamed: '来访 2' });
    expect(both.visitors?.cases.map(it => it.facility)).toEqual([begun, { bedCount: 7 }]);
  });

  it('keep their own case and label when another was opened and taken back', () => {
    const opened = following(atWindow({ visitor: { label: 'A12' }, visitors: listed }), openVisit(b3));
    expect(opened).toMatchObject({ facility: b3.facility, visitor: { label: 'B3' }, own: { facility: begun } });
    expect(opened.visitors?.cases).toEqual([b3, { ...a12, id: 8 }]);
    const left = following(opened, takeBack, answer, leaving);
    expect(left.visitors?.cases).toEqual([b3, { ...a12, id: 8, facility: { ...begun, bedCount: 7 } }]);
  });

  it('are kept in the list when an earlier case is opened, which is changed in its own place', () => {
    const opened = following(atWindow({ visitor: { label: 'A12' }, visitors: listed }), openVisit(b3), answer, leaving);
    expect(opened.visitors?.cases.map(it => [it.id, it.label, it.facility])).toEqual([
      [8, 'A12', begun],
      [7, 'B3', { location: '330903', bedCount: 7 }],
    ]);
    const looked = following(atWindow({ facility: {}, visitors: listed }), openVisit(b3), { ...leaving, at: '12:00' });
    expect(looked.visitors?.cases).toEqual([b3]);
  });

  it('are opened from the list as they were left, also where it is their own case that is at hand', () => {
    const again = following(atWindow({ visitor: a1 }), leaving, takeBack, answer, openVisit({ ...a12, label: 'A1' }));
    expect(again.facility).toEqual({ ...begun, bedCount: 7 });
  });

  it('who said nothing leave none; with a label and a card that was opened they leave that', () => {
    expect(following(atWindow({ facility: {} }), leaving).visitors).toBeUndefined();
    const card: Action = { type: 'go', place: { page: 'desk', item: 'fire-review' } };
    expect(following(atWindow({ facility: {} }), card, leaving).visitors).toBeUndefined();
    const looked = following(atWindow({ facility: {} }), label('A3'), card, { type: 'go', place: { page: 'desk' } });
    const left = following(looked, leaving);
    expect(left.visitors?.cases).toMatchObject([{ label: 'A3', facility: {}, card: 'fire-review' }]);
    expect(left.visitor.card).toBeUndefined();
  });

  it('with the same answers are two cases; one who was taken back stays one, under the label given last', () => {
    const two = following(atWindow({ visitor: a1 }), leaving, link(begun), label('A2'), leaving);
    expect(two.visitors?.cases.map(it => it.label)).toEqual(['A1', 'A2']);
    const renamed = following(atWindow({ visitor: a1 }), leaving, takeBack, label('B3'), leaving);
    expect(renamed.visitors?.cases.map(it => it.label)).toEqual(['B3']);
  });

  it('who started again and then left stand in the list with what they had said, and do not stay for the next', () => {
    const left = following(atWindow({ visitor: a1 }), { type: 'startAgain' }, leaving);
    expect(left.visitors?.cases).toMatchObject([{ label: 'A1', facility: begun }]);
    expect(following(left, answer).own).toBeUndefined();
  });

  it('without a label get a number, and of what was only tried nothing is kept', () => {
    const tried = following(atWindow(), trial({ ...begun, bedCount: 5 }), leaving);
    expect(tried.visitors?.cases).toMatchObject([{ label: '来访 1', at: '09:30', facility: begun }]);
  });

  it('do not take the number of one who was cleared from the list', () => {
    const cleared = following(atWindow({ visitor: a1 }), leaving, { type: 'forgetVisits' }, link(begun), leaving);
    const two = following(cleared, takeBack, label('A2'), leaving, openVisit(b3), leaving);
    expect(new Set(two.visitors?.cases.map(it => it.id)).size).toBe(two.visitors?.cases.length);
  });

  it('begin where the window is, which they can change and which alone is no visit', () => {
    const placed = following(atWindow({ facility: {} }), { type: 'workAtDesk', desk: { place: '500104' } });
    expect(placed.facility).toEqual({ location: '500104' });
    expect(following(placed, leaving)).toMatchObject({ facility: { location: '500104' }, visitors: undefined });
    expect(following(placed, leaving).own).toBeUndefined();
    const moved: Action = { type: 'answer', fact: 'location', value: '330903' };
    expect(following(placed, moved, leaving)).toMatchObject({
      facility: { location: '500104' },
      visitors: { cases: [{ facility: { location: '330903' } }] },
    });
    expect(following(atWindow(), { type: 'workAtDesk', desk: { place: '330903' } }).facility).toEqual(begun);
  });

  it('of yesterday are gone: on the next day, and with it the label, at a window also the answers', () => {
    const tomorrow: Action = { type: 'lookAgain', day: '2026-11-22', token: 'new' };
    const worked = { visitor: a1, visitors: listed, own: { facility: begun, unsure: [], replacedBy: 'link' } } as const;
    const gone = following(atWindow(worked), tomorrow);
    expect(gone).toMatchObject({ facility: {}, visitor: nobody, day: '2026-11-22', token: 'new' });
    expect([gone.visitors, gone.own]).toEqual([undefined, undefined]);
    const elsewhere = following(stateOf(worked), tomorrow);
    expect(elsewhere).toMatchObject({ facility: begun, visitor: nobody, own: worked.own, token: 'first' });
    expect(elsewhere.visitors).toBeUndefined();
    const today = atWindow(worked);
    expect(following(today, { ...tomorrow, day: '2026-11-21' })).toBe(today);
    expect(following(today, { ...leaving, day: '2026-11-22' }).visitors?.cases.map(it => it.label)).toEqual(['A1']);
  });

  const full: Partial<State> = {
    ...{ question: 'stage', item: 'fire-review', clause: '1', rule: 'r', words: '艾滋', unknownPath: 'x' },
    ...{ among: ['500104'], compared: [{ name: '甲', facility: begun }], removed: { name: '乙', facility: begun } },
    ...{ unsure: ['stage'], returnTo: 'results', workedOn: '甲', unreadable: '{', visitor: { label: 'A12', id: 1 } },
    own: { facility: { bedCount: 3 }, unsure: [], replacedBy: 'link' },
    faults: [{ code: 'unknownFact', fact: 'floor', value: '3', allowed: '' }],
    plans: [{ name: '甲', facility: begun }],
    visitors: listed,
  };
  const counters = { epoch: 0, handovers: 0, token: '' };

  it('of a public machine leave nothing: all is as on a fresh one, but for the way of reading and the settings', () => {
    const read = {
      language: 'en',
      textSize: 'largest',
      theme: 'dark',
      desk: { ...desk, idleMinutes: 5, place: '500104' },
    } as const;
    const forgotten = following(stateOf({ ...full, ...read }), { type: 'forgetAll', token: 'next' });
    const fresh = stateOf({ ...read, page: 'desk', facility: { location: '500104' } });
    expect({ ...forgotten, ...counters }).toEqual({ ...fresh, ...counters });
    expect(forgotten.token).toBe('next');
    expect(following(forgotten, takeBack).facility).toEqual({ location: '500104' });
  });

  it('leave the next one nothing but the list, the plans kept by name, and what can be taken back', () => {
    const left = following(atWindow(full), leaving);
    const { plans, visitors, own } = left;
    expect({ ...left, ...counters }).toEqual({
      ...atWindow({ page: 'desk', facility: {}, plans, visitors, own }),
      ...counters,
    });
    expect(left.token).toBe('next');
  });
});

describe('answers adopted from a question', () => {
  it('are one’s own, and the forms begin anew', () => {
    const adopted = following(stateOf(), { type: 'adopt', facility: { bedCount: 7, facilityType: 'clinic' } });
    expect(adopted).toMatchObject({ facility: { ...begun, bedCount: 7, facilityType: 'clinic' }, epoch: 1 });
    expect(adopted.own).toBeUndefined();
  });
});

describe('days told for time limits', () => {
  const day = '2026-03-02';
  const told = (more: Partial<State> = {}) => following(stateOf(more), { type: 'tellDay', id: 'a', day });
  const kept: Action = { type: 'keepPlan', plan: { name: '甲', facility: begun } };

  it('are told and taken back one by one, and stand in no address', () => {
    const state = following(told(), { type: 'tellDay', id: 'b', day: '2026-04-01' });
    expect(state.dates).toEqual({ a: day, b: '2026-04-01' });
    expect(writeAddress(state, state.facility, 'zh')).not.toContain('2026');
    expect(following(state, { type: 'tellDay', id: 'a', day: undefined }).dates).toEqual({ b: '2026-04-01' });
  });

  it('go with the answers that a link or a new beginning replaces, and come back with them', () => {
    for (const step of [link({ location: '330903' }), { type: 'startAgain' } as const]) {
      const replaced = following(told(), step);
      expect(replaced.dates).toBeUndefined();
      expect(following(replaced, { type: 'takeBack' })).toMatchObject({ facility: begun, dates: { a: day } });
    }
  });

  it('stay while other answers are only tried, and what was told meanwhile too', () => {
    const tried = following(told(), trial({ ...begun, bedCount: 9 }), { type: 'tellDay', id: 'b', day });
    expect(tried.dates).toEqual({ a: day, b: day });
    expect(following(tried, { type: 'takeBack' })).toMatchObject({ facility: begun, dates: { a: day, b: day } });
  });

  it('make what a link brought a work of one’s own, which is put aside by the next', () => {
    const linked = following(stateOf(), link({ location: '330903' }), { type: 'tellDay', id: 'a', day });
    const next = following(linked, link({ location: '500152' }));
    expect(next.own).toMatchObject({
      facility: { location: '330903' },
      dates: { a: day },
      before: { facility: begun },
    });
  });

  it('are kept with a plan under its name, also those told later, and opened with it', () => {
    const state = following(told(), kept, { type: 'tellDay', id: 'b', day });
    expect(state.plans).toEqual([{ name: '甲', facility: begun, dates: { a: day, b: day } }]);
    const elsewhere = following(state, link({ location: '330903' }));
    expect(elsewhere).toMatchObject({ dates: undefined, own: { facility: begun, dates: state.dates } });
    expect(following(elsewhere, { type: 'openPlan', name: '甲' }).dates).toEqual({ a: day, b: day });
  });

  it('do not go over to a plan that is kept while others stand here', () => {
    const state = following(told(), { type: 'keepPlan', plan: { name: '乙', facility: { location: '330903' } } });
    expect(state.plans).toEqual([{ name: '乙', facility: { location: '330903' } }]);
  });

  it('go to the plan that is worked on, also under a new name, and to no other that is kept meanwhile', () => {
    const stranger = { name: '乙', facility: { location: '330903' } };
    const state = following(
      ...[stateOf(), kept, { type: 'keepPlan', plan: stranger } as const],
      ...[{ type: 'renamePlan', name: '甲', to: '丙' } as const, { type: 'tellDay', id: 'a', day } as const],
    );
    expect(state.plans).toEqual([{ name: '丙', facility: begun, dates: { a: day } }, stranger]);
  });

  it('go to no plan that comes under the name of one that was removed, here or in another tab', () => {
    const stranger = { name: '甲', facility: { location: '330903' } };
    const other: Action = { type: 'tellDay', id: 'a', day };
    const removed = following(stateOf(), kept, { type: 'removePlan', name: '甲' });
    expect(following(removed, { type: 'addPlans', plans: [stranger] }, other).plans).toEqual([stranger]);
    const before = following(stateOf(), kept);
    const meet: Action = { type: 'meet', base: before, theirs: { ...before, plans: [stranger] } };
    expect(following(before, meet, other).plans).toEqual([stranger]);
  });

  it('go to the plan that is worked on though another tab has kept other plans', () => {
    const before = following(stateOf(), kept);
    const added = { name: '乙', facility: { location: '330903' } };
    const meet: Action = { type: 'meet', base: before, theirs: { ...before, plans: [...before.plans, added] } };
    const state = following(before, meet, { type: 'tellDay', id: 'a', day });
    expect(state.plans).toEqual([{ name: '甲', facility: begun, dates: { a: day } }, added]);
  });

  it('are gone for the next visitor, who can still be followed by the one before, and for good when all is forgotten', () => {
    const gone = { token: 'next', day: '2026-11-21', at: '09:30', unnamed: '无' };
    const next = following(told(), { type: 'newVisitor', ...gone });
    expect([next.dates, next.own?.dates]).toEqual([undefined, { a: day }]);
    const forgotten = following(told(), kept, { type: 'forgetAll', token: 'next' });
    expect(JSON.stringify(forgotten)).not.toContain(day);
  });
});

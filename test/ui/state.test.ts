/** Are the applicant's own answers safe from links, trials and new beginnings? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facility } from '../../src/facts/index.ts';
import { readAddress, writeAddress } from '../../src/ui/plan/address.ts';
import { type Action, next, type State } from '../../src/ui/plan/state.ts';
import { usualDesk } from '../../src/ui/plan/visits.ts';
import { facilityOf } from '../facility.ts';
import { readRulebook } from '../rulebook.ts';

const rulebook = readRulebook();
const begun = { location: '500104', bedCount: 20 };

function stateOf(more: Partial<State> = {}): State {
  return {
    page: 'results',
    facility: begun,
    unsure: [],
    plans: [],
    language: 'zh',
    largeText: false,
    faults: [],
    epoch: 0,
    visits: 0,
    handovers: 0,
    desk: usualDesk,
    visitor: '',
    ...more,
  };
}

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

  it('counts also where it was tried and then kept, and not where it is a plan of its own', () => {
    const tried = following(stateOf(), link({ location: '330903' }), trial(edited), { type: 'keep' }, link(begun));
    expect(tried.own).toMatchObject({ facility: edited });
    const plans = [{ name: 'p', facility: edited }];
    const kept = following(stateOf({ plans }), link({ location: '330903' }), change, link({ location: '500152' }));
    expect(kept.own).toMatchObject({ facility: begun });
    expect(kept.own?.before).toBeUndefined();
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
  const leaving: Action = { type: 'newVisitor', day: '2026-11-21', at: '09:30', unnamed: '来访 1' };

  it('leave an empty desk, which can be taken back, and a case in today’s list', () => {
    const next = following(stateOf({ page: 'results', visitor: 'A12' }), leaving);
    expect(next).toMatchObject({ page: 'desk', facility: {}, visitor: '', own: { replacedBy: 'nothing' } });
    expect(next.visitors).toEqual({ day: '2026-11-21', cases: [{ label: 'A12', at: '09:30', facility: begun }] });
    expect(following(next, { type: 'takeBack' }).facility).toEqual(begun);
  });

  it('who said nothing leave none', () => {
    expect(following(stateOf({ facility: {} }), leaving).visitors).toBeUndefined();
  });

  it('are one case however often the same answers come back, under the label given last', () => {
    const again = following(stateOf({ visitor: 'A12' }), leaving, { type: 'takeBack' }, leaving);
    expect(again.visitors?.cases).toEqual([{ label: 'A12', at: '09:30', facility: begun }]);
    const renamed = following(again, { type: 'takeBack' }, { type: 'labelVisitor', label: 'B3' }, leaving);
    expect(renamed.visitors?.cases.map(it => it.label)).toEqual(['B3']);
  });

  it('without a label get a number, and of what was only tried nothing is kept', () => {
    const tried = following(stateOf(), trial({ ...begun, bedCount: 5 }), leaving);
    expect(tried.visitors?.cases).toEqual([{ label: '来访 1', at: '09:30', facility: begun }]);
  });

  it('of yesterday are gone', () => {
    const visitors = { day: '2026-11-20', cases: [{ label: 'A1', at: '16:00', facility: { bedCount: 7 } }] };
    expect(following(stateOf({ visitors }), leaving).visitors?.cases.map(it => it.label)).toEqual(['来访 1']);
  });

  it('come back with their answers and label; the answers that stood are put aside', () => {
    const visit = { label: 'A12', at: '09:30', facility: { location: '330903' } };
    expect(following(stateOf(), { type: 'openVisit', visit })).toMatchObject({
      facility: visit.facility,
      visitor: 'A12',
      own: { facility: begun },
    });
  });

  it('of a public machine leave nothing that the next could see', () => {
    const worked = following(stateOf({ visitor: 'A12' }), link({ location: '330903' }), leaving, {
      type: 'forgetAll',
    });
    expect(worked).toMatchObject({ page: 'desk', facility: {}, unsure: [], visitor: '' });
    expect([worked.own, worked.visitors, worked.words, worked.compared, worked.removed]).toEqual(
      Array(5).fill(undefined),
    );
    expect(following(worked, { type: 'takeBack' }).facility).toEqual({});
  });
});

describe('answers adopted from a question', () => {
  it('are one’s own, and the forms begin anew', () => {
    const adopted = following(stateOf(), { type: 'adopt', facility: { bedCount: 7, facilityType: 'clinic' } });
    expect(adopted).toMatchObject({ facility: { ...begun, bedCount: 7, facilityType: 'clinic' }, epoch: 1 });
    expect(adopted.own).toBeUndefined();
  });
});

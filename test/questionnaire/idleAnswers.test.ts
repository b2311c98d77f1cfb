/** Is an answer that no longer matters named, and only such a one? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import type { Facility } from '../../src/facts/index.ts';
import { idleAnswers } from '../../src/questionnaire/index.ts';
import { answerTo, facilityOf } from '../facility.ts';
import { readRulebook } from '../rulebook.ts';

const rulebook = readRulebook();
const decider = compile(rulebook);
const idle = (facility: Facility) => idleAnswers(rulebook, decider, { asOf: '2026-11-21', ...facility });

describe('answers that no longer matter', () => {
  it('are those about empty premises, once the premises are leased in the ordinary way', () => {
    const consent = { location: '500104', landRoute: 'idlePropertyReuse', allRightHoldersConsent: true };
    expect(idle(consent)).toEqual([]);
    expect(idle({ ...consent, landRoute: 'ordinaryLease' })).toEqual(['allRightHoldersConsent']);
  });

  it('are all of them where no document speaks, but never the place and the date', () => {
    const far = { location: '510000', asOf: '2026-11-21', bedCount: 20, services: ['homeBed'] };
    expect(idle(far)).toEqual(['bedCount', 'services']);
  });

  it('are none of the beds in Dadukou, where 20 of them decide on an assessment', () => {
    expect(idle({ location: '500104', bedCount: 300 })).toEqual([]);
  });

  it('are the beds in Zhoushan, whose document never counts them', () => {
    expect(idle({ location: '330903', bedCount: 300 })).toEqual(['bedCount']);
  });

  it('do not include the former use of empty premises, on which another reading of the text turns', () => {
    const empty = { location: '500104', landRoute: 'idlePropertyReuse', idleOriginalUse: 'commercial' };
    const consented = { ...empty, allRightHoldersConsent: true, landContractRestriction: false };
    expect(idle(consented)).toEqual([]);
  });

  it('could be left out, or given otherwise, without any change of status or missing question', () => {
    const cases = facilityOf(rulebook, { asOf: '2026-11-21' }).chain(facility => {
      const names = idleAnswers(rulebook, decider, facility);
      const facts = rulebook.vocabulary.facts.filter(it => names.includes(it.name));
      return fc.record({
        facility: fc.constant(facility),
        others: fc.tuple(...facts.map(it => fc.tuple(fc.constant(it.name), answerTo(rulebook, it)))),
      });
    });
    const plain = (facility: Facility) => decider.decide(facility).map(({ status, missing }) => ({ status, missing }));
    fc.assert(
      fc.property(cases, ({ facility, others }) => {
        const now = decider.decide(facility);
        for (const [name, other] of others) {
          const { [name]: _idle, ...without } = facility;
          expect(decider.decide(without)).toEqual(now);
          expect(plain({ ...facility, [name]: other })).toEqual(plain(facility));
        }
      }),
      { seed: 2023, numRuns: 60 },
    );
  });
});

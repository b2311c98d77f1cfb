/** Can programs outside load and run the rules as exported? */
import fc from 'fast-check';
import { Engine } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import { truth } from '../../src/facts/index.ts';
import { exportRule, gated } from '../../src/rulebook/index.ts';
import { answerTo } from '../facility.ts';
import { readRulebook } from '../rulebook.ts';

const rulebook = readRulebook();
const exported = rulebook.rules.map(exportRule);

describe('the exported rules', () => {
  it('have the fields that the interface promises', () => {
    const fields =
      'id document jurisdiction inForceFrom clause quotes cite kind modality matter title departments deadlines when otherReadings';
    for (const { note: _note, ...rule } of exported) expect(Object.keys(rule)).toEqual(fields.split(' '));
  });

  it('quote the clause that they name', () => {
    for (const { clause, quotes, cite } of exported) {
      expect(quotes.length).toBeGreaterThan(0);
      for (const quote of quotes) expect(cite).toContainEqual({ clause, quote });
    }
  });

  it('mark a lead department only where the document says who leads', () => {
    const leading = exported.filter(it => it.departments.some(department => department.lead));
    expect(new Set(leading.map(it => it.jurisdiction))).toEqual(new Set(['330900']));
    for (const { departments } of leading) expect(departments.findIndex(it => it.lead)).toBe(0);
  });

  it('decide in a bare json-rules-engine what the rulebook decides, inside the place and date of the document', async () => {
    const engine = new Engine();
    for (const { id, when } of exported) engine.addRule({ conditions: when as never, event: { type: id } });
    const whole = fc
      .tuple(...rulebook.vocabulary.facts.map(fact => fc.tuple(fc.constant(fact.name), answerTo(rulebook, fact))))
      .map(entries => ({ ...Object.fromEntries(entries), asOf: '2026-01-01' }));
    await fc.assert(
      fc.asyncProperty(whole, async facility => {
        for (const document of rulebook.documents) {
          const inside = { ...facility, location: document.jurisdiction };
          const { events } = await engine.run(inside);
          const met = new Set(events.map(it => it.type));
          for (const rule of rulebook.rules.filter(it => it.document === document))
            expect([rule.id, met.has(rule.id)]).toEqual([rule.id, truth(gated(document, rule), inside)]);
        }
      }),
      { seed: 20_261_127, numRuns: 10 },
    );
  });
});

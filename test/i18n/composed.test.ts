/** Are there words for every key whose ending comes from a value? */
import { describe, expect, it } from 'vitest';
import { aspects } from '../../src/conflicts/index.ts';
import { operators } from '../../src/facts/index.ts';
import { languages, translator } from '../../src/i18n/index.ts';
import { groups } from '../../src/report/index.ts';
import { badges, conflictKinds, grades, kinds, modalities, units } from '../../src/rulebook/index.ts';
import { answerKinds } from '../../src/search/index.ts';
import { openDepths, sheetParts } from '../../src/sheet/index.ts';
import { steps } from '../../src/sheet/phase.ts';
import { shelves } from '../../src/ui/device/held.ts';
import { ways } from '../../src/ui/offline/offline.ts';
import { pages } from '../../src/ui/plan/address.ts';
import { textSizes, themes } from '../../src/ui/plan/reading.ts';
import { readRulebook } from '../rulebook.ts';

const statuses = ['applies', 'open', 'doesNotApply'];
const parts = [...groups, 'redLine'];
const compared = [...operators.filter(it => !/contain/i.test(it)), 'within', 'notBefore'];
const otherPages = pages.filter(it => it !== 'start');

const values: Readonly<Record<string, readonly string[]>> = {
  group: parts,
  groupMeaning: parts,
  groupEmpty: parts,
  status: groups,
  'results.because': statuses,
  kind: [...kinds, 'encouragement'],
  modality: modalities,
  modalityMeaning: modalities,
  unit: units,
  'glossary.grade': grades,
  page: otherPages,
  nav: otherPages,
  'conflicts.kind': conflictKinds,
  'conflicts.kindMeaning': conflictKinds,
  'conflicts.what': aspects,
  'place.level': ['province', 'city', 'district'],
  fault: ['notAnObject', 'unknownFact', 'wrongType', 'notAllowed', 'outOfRange', 'repeated'],
  'reason.demand': [...operators, 'within', 'notBefore'],
  'reason.holds': compared,
  'reason.fails': compared,
  'answer.applies': [...modalities, 'authority'],
  'answer.toDo': ['may', 'state'],
  'desk.kind': answerKinds,
  'desk.narrow': ['kind', 'document', 'department'],
  'sheet.open': openDepths,
  'sheet.part': sheetParts,
  'sheet.partHelp': sheetParts.filter(it => it !== 'procedures'),
  'sheet.step': steps,
  'sheet.stepHelp': steps,
  'later.badge': badges,
  'later.badgeMeaning': badges,
  'later.grade': grades,
  'later.gradeMeaning': grades,
  'offline.way': ways,
  'offline.clear.shelf': shelves,
  'reading.size': textSizes,
  'reading.theme': themes,
};

describe.each(languages)('in %s', language => {
  const words = translator(language);
  it.each(Object.entries(values))('%s has words for each of its values', (prefix, endings) => {
    for (const it of endings) expect(words(`${prefix}.${it}`, { count: 2 })).not.toBe('');
  });

  it('every fact, option and topic is named, and a yes-or-no fact says both its truths', () => {
    const { vocabulary } = readRulebook();
    const silent = vocabulary.facts.flatMap(fact => [
      ...[fact.label, fact.question, fact.said, ...(fact.options ?? [])]
        .filter(it => !it[language])
        .map(() => fact.name),
      ...(fact.type === 'bool' && !(fact.said.true?.[language] && fact.said.false?.[language]) ? [fact.name] : []),
      ...(fact.type === 'set' && fact.options?.some(it => !it.with?.[language] || !it.without?.[language])
        ? [fact.name]
        : []),
    ]);
    expect(silent).toEqual([]);
    expect(vocabulary.topics.filter(it => !it[language])).toEqual([]);
  });
});

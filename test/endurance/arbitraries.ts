/** What might people, programs and mischief send us? Answers right and wrong, and texts damaged on the way. */
import fc from 'fast-check';
import { answerTo } from '../facility.ts';
import { readRulebook } from '../rulebook.ts';

const rulebook = readRulebook();
const { facts } = rulebook.vocabulary;

/** Names that are no fact's: slips, labels, and what every object has. */
const strangers = [
  'bedcount',
  'BedCount',
  'bedCount ',
  '床位数',
  '',
  'id',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'x'.repeat(300),
  'a\nb',
  '"',
  '=1+1',
];

/** Values that are wrong for most facts, as JSON. */
const wrongJson = [
  'null',
  '""',
  '"x"',
  '-1',
  '20001',
  '1.5',
  '1e400',
  '-0',
  '"20"',
  '"true"',
  'true',
  '[]',
  '[[]]',
  '["x"]',
  '["homeBed","homeBed"]',
  '{}',
  '{"value":1}',
  '"500104 "',
  '500104',
  '"0500104"',
  '"990000"',
  '"2026-02-30"',
  '"2026-1-1"',
  '"\\u0000"',
  '"\\ud800"',
  '["__proto__"]',
  '9007199254740993',
  '"nursingCentre\\n"',
];

const names = facts.map(it => it.name);

/** One answer as JSON: its name and its value, right four times of five. */
const jsonEntry: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .constantFrom(...facts)
      .chain(fact => answerTo(rulebook, fact).map(it => [fact.name, JSON.stringify(it)] as const)),
  },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...names), fc.constantFrom(...wrongJson)) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...strangers), fc.constantFrom(...wrongJson, '20', '"clinic"')) },
);

/** A text damaged in one place: cut short, a character put in, taken out or exchanged, something before or after it. */
function damaged(text: string): fc.Arbitrary<string> {
  const place = fc.nat({ max: Math.max(text.length - 1, 0) });
  const character = fc.constantFrom(
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '\\',
    '\n',
    '\t',
    '\u0000',
    '\ufeff',
    '7',
    '-',
    'e',
    ' ',
    '；',
    '%',
    '&',
    '=',
    '#',
    '?',
    "'",
    '\ud800',
  );
  return fc.oneof(
    place.map(at => text.slice(0, at)),
    fc.tuple(place, character).map(([at, it]) => text.slice(0, at) + it + text.slice(at)),
    fc.tuple(place, character).map(([at, it]) => text.slice(0, at) + it + text.slice(at + 1)),
    place.map(at => text.slice(0, at) + text.slice(at + 1)),
    character.map(it => text + it),
    character.map(it => it + text),
    fc.constant(text + text),
    fc.constant('['.repeat(500) + text),
  );
}

/** A facility as JSON; a name may come twice. */
const jsonFacility: fc.Arbitrary<string> = fc
  .array(jsonEntry, { maxLength: 7 })
  .map(entries => `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`);

const noFacility = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'null',
    '[]',
    '3',
    '"x"',
    '{',
    '}',
    'undefined',
    'NaN',
    '{"a"}',
    '{,}',
    '//',
    '{"bedCount":20,}',
    "{'bedCount':20}",
    '{"bedCount":020}',
    '{"facility":{"bedCount":20}}',
  ),
  fc.string({ maxLength: 40 }),
  fc.json({ maxDepth: 3 }),
);

/** What comes as one facility in JSON. */
export const hostileJson: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: jsonFacility },
  { weight: 3, arbitrary: jsonFacility.chain(damaged) },
  { weight: 1, arbitrary: noFacility },
);

/** Values as they are written in an address or a cell. */
const writtenValues = [
  '',
  ' ',
  'x',
  '-1',
  '20',
  ' 20',
  '20 ',
  '2e1',
  '0x14',
  '1.5',
  '20001',
  '٢٠',
  'TRUE',
  'true',
  'false',
  '[]',
  '[homeBed]',
  'homeBed',
  'homeBed,homeBed',
  'homeBed,',
  ',',
  'homeBed，homeVisit',
  '500104',
  '500104 ',
  '50010',
  '2026-02-30',
  '2026-02-28',
  '=HYPERLINK("x")',
  '\u0000',
  'null',
  'undefined',
  '__proto__',
  '"',
  '""',
  'a"b',
  'a\nb',
  '%',
  '%E4',
  '%zz',
  '+',
];

/** One answer as it is written in an address or a cell. */
export const writtenEntry: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .constantFrom(...facts)
      .chain(fact =>
        answerTo(rulebook, fact).map(it => [fact.name, Array.isArray(it) ? it.join(',') : String(it)] as const),
      ),
  },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...names), fc.constantFrom(...writtenValues)) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...strangers), fc.constantFrom(...writtenValues)) },
);

const path = fc.constantFrom(
  '#/results',
  '#/check',
  '#/check/bedCount',
  '#/check/__proto__',
  '#/onepage',
  '#',
  '',
  '#/',
  '#results',
  '#/nowhere',
  '#/results/',
  '#//results',
  '#/结果',
  '#/results#/check',
);

/** What comes as an address; plainly written, encoded or damaged. */
export const hostileAddress: fc.Arbitrary<string> = fc
  .tuple(path, fc.array(writtenEntry, { maxLength: 7 }), fc.boolean())
  .map(([start, entries, encoded]) => {
    const write = (it: string) => (encoded ? encodeURIComponent(it.replaceAll('\ud800', '')) : it);
    return entries.length === 0
      ? start
      : `${start}?${entries.map(([name, value]) => `${write(name)}=${write(value)}`).join('&')}`;
  })
  .chain(it => fc.oneof({ weight: 3, arbitrary: fc.constant(it) }, { weight: 1, arbitrary: damaged(it) }));

/** What may stand in a device's storage. */
export const hostileStorage: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.oneof(jsonFacility, fc.constantFrom(...wrongJson)),
        fc.constantFrom('[]', '["bedCount"]', '["x",null,{}]', 'null', '"bedCount"', '{}', '[["bedCount"]]'),
        fc.constantFrom('"zh"', '"en"', '"fr"', 'null', '0', '{}'),
        fc.constantFrom('"large"', 'false', '"huge"', 'null', '1'),
        fc.oneof(
          fc.constantFrom('null', '{}', '[]', '3'),
          jsonFacility.map(it => `{"facility":${it},"unsure":["stage"],"replacedBy":"link"}`),
        ),
      )
      .map(
        ([facility, unsure, language, textSize, own]) =>
          `{"facility":${facility},"unsure":${unsure},"language":${language},"textSize":${textSize},"own":${own}}`,
      ),
  },
  { weight: 2, arbitrary: jsonFacility.map(it => `{"facility":${it},"unsure":[]}`).chain(damaged) },
  { weight: 1, arbitrary: noFacility },
);

/** Which changes make the sound rulebook faulty, each in one way? */
import type { RulebookFaultCode } from '../../src/rulebook/index.ts';
import { type Edit, fact, madeUp, option } from './madeUp.ts';
import { provokedNotes } from './provokedNotes.ts';

export const approval = 'made-up/01-approval.json';
export const land = 'made-up/02-land.json';
const ledger = 'made-up/ledger.json';
const document = 'made-up/document.json';

export const beds = (operator: string, value: unknown) => ({ fact: 'bedCount', operator, value });
export const route = (value: string) => ({ fact: 'landRoute', operator: 'equal', value });
const soleUser = { fact: 'soleUser', operator: 'equal', value: true };
export const when = (condition: unknown): readonly Edit[] => [[approval, 'rules.0.when', condition]];

const list = (value: unknown) => ({ fact: 'landRoute', operator: 'in', value });
/** The file of approvals under another name. */
const moved = (name: string): readonly Edit[] => [
  [approval, '', undefined],
  [`made-up/${name}`, '', madeUp().files[approval]],
];
const [firstMatter] = (madeUp().files['matters.json'] as { readonly matters: readonly unknown[] }).matters;

/** Another document that the text is said to name, and a period that it is said to set. */
const mention = (more: object) => ({
  clause: '一（二）',
  quote: '鼓励利用闲置用房',
  name: { zh: '闲置用房', en: 'idle premises' },
  ...more,
});
const period = (more: object) => ({
  clause: '尾部',
  quote: '本规定自2024年2月1日起施行',
  until: '2024-12-31',
  of: { zh: '计划', en: 'plan' },
  ...more,
});

const yesOrNo = { options: [true, false].map(option) };
/** More facts than the made-up rulebook has, `q1` and so on, all yes or no. */
const facts = (count: number): readonly Edit[] =>
  Array.from({ length: count }, (_, at) => ['facts.json', `facts.${6 + at}`, fact(`q${at + 1}`, 'bool', yesOrNo)]);
const yes = (count: number) => ({ fact: `q${count}`, operator: 'equal', value: true });
const each = <T>(length: number, made: (count: number) => T) => Array.from({ length }, (_, at) => made(at + 1));

/** Words to search by; those of the groups stand in the text where nothing else is said. */
const search = (words: {
  readonly groups: readonly (readonly string[])[];
  readonly fillers?: readonly string[];
}): readonly Edit[] => [['search.json', '', { $schema: './schema/search.json', fillers: [], ...words }]];

/** A glossary of one term that the text has, and others. */
const glossary = (...others: readonly object[]): readonly Edit[] => [
  ['glossary.json', '', { $schema: './schema/glossary.json', terms: [term('idle', '闲置用房', {}), ...others] }],
];
function term(id: string, zh: string, more: object) {
  const basis = { zh: '某政发〔2024〕1号 一（二）', en: 'the text' };
  return { id, zh, en: id, means: { zh: '没有人用', en: 'used by nobody' }, basis, grade: 'V1', ...more };
}

/** A day from which the deadline of the made-up rulebook runs, at a place of the list; the sound one stands at 0. */
function day(at: number, more: object): Edit {
  const words = { zh: '补正日', en: 'day of completion' };
  const whole = { id: 'second', ...words, use: 'start', matters: ['land'], why: words, where: words, ...more };
  return ['dates.json', `dates.${at}`, whole];
}
const deadlines = [{ amount: 3, unit: 'month', of: { zh: '利用', en: 'use' } }];
/** Names from before. */
const renamed = (...all: readonly object[]): readonly Edit[] => [
  ['renamed.json', '', { $schema: './schema/renamed.json', renamed: all.map(it => ({ ...it, since: '0.5.0' })) }],
];

/** What is done to the sound rulebook, which fault that is, and where. */
export const provoked: readonly (readonly [
  code: RulebookFaultCode,
  situation: string,
  edits: readonly Edit[],
  at: string,
])[] = [
  ['fileMissing', 'a document without ledger', [[ledger, '', undefined]], ''],
  ['fileMissing', 'a document without seed', [[document, 'seed', 'seeds/none.txt']], 'seed'],
  ['fileShape', 'a misspelt modality', [[approval, 'rules.0.modality', 'must']], 'made-up/1.1 · modality'],
  ['fileShape', 'neither when nor standing', [[approval, 'rules.0.when', undefined]], 'made-up/1.1'],
  ['layoutNotInText', 'an annex that is not there', [[document, 'layout.annex', '分工表']], 'layout'],
  ['missingTranslation', 'the same words twice', [[approval, 'rules.0.title.en', '标题1.1']], 'made-up/1.1 · title'],
  ['duplicateId', 'a rule id used twice', [[land, 'rules.1.id', 'made-up/2.1']], 'made-up/2.1'],
  [
    'duplicateId',
    'a number of two documents',
    [['other/document.json', '', madeUp().files['made-up/document.json']]],
    'number',
  ],
  ['duplicateId', 'an option given twice', [['facts.json', 'facts.3.options.2.value', 'lease']], 'landRoute · lease'],
  ['fileShape', 'a day of issue that no calendar has', [[document, 'issued', '2024-02-30']], 'issued'],
  ['fileShape', 'a day in force that no calendar has', [[document, 'inForceFrom', '2024-13-01']], 'inForceFrom'],
  ['fileShape', 'no name for today', [[document, 'departmentsToday', { 市财政局: ' ' }]], 'departmentsToday.市财政局'],
  ['fileShape', 'a name of nothing for today', [[document, 'departmentsToday', { '': '财政局' }]], 'departmentsToday.'],
  ['duplicateId', 'a question asked twice', [['facts.json', 'facts.6', fact('bedCount', 'bool', yesOrNo)]], 'bedCount'],
  [
    'duplicateId',
    'a topic of questions twice',
    [['facts.json', 'topics.1', { id: 'plan', zh: '计划', en: 'plan' }]],
    'plan',
  ],
  ['duplicateId', 'a matter twice', [['matters.json', 'matters.3', firstMatter]], 'filing'],
  [
    'duplicateId',
    'a topic of matters twice',
    [['matters.json', 'topics.1', { id: 'approval', zh: '批', en: 'a' }]],
    'approval',
  ],
  [
    'duplicateId',
    'a place twice',
    [['divisions.json', 'divisions.1', { code: '420100', zh: '武汉', en: 'Wuhan city', search: 'wh' }]],
    '420100',
  ],
  [
    'duplicateId',
    'an old name that became two',
    renamed({ fact: 'beds', to: 'bedCount' }, { fact: 'beds', to: 'landRoute' }),
    'renamed[1] · beds',
  ],
  [
    'renamedStillInUse',
    'a question still asked',
    renamed({ fact: 'bedCount', to: 'landRoute' }),
    'renamed[0] · bedCount',
  ],
  [
    'renamedStillInUse',
    'an answer still offered',
    renamed({ fact: 'landRoute', value: 'lease', to: 'other' }),
    'renamed[0] · landRoute · lease',
  ],
  ['renamedToNothing', 'a question that is gone', renamed({ fact: 'beds', to: 'rooms' }), 'renamed[0] · beds'],
  [
    'renamedToNothing',
    'two names in a circle',
    renamed({ fact: 'beds', to: 'rooms' }, { fact: 'rooms', to: 'beds' }),
    'renamed[1] · rooms',
  ],
  [
    'renamedToNothing',
    'an answer to no question',
    renamed({ fact: 'rent', value: 'a', to: 'b' }),
    'renamed[0] · rent · a',
  ],
  [
    'fileShape',
    'no version since when',
    [['renamed.json', '', { $schema: '', renamed: [{ fact: 'a', to: 'b', since: 'now' }] }]],
    'renamed[0].since',
  ],
  ['idNotOfFile', 'a file without a number', moved('approval.json'), 'made-up/1.1'],
  ['idNotOfFile', 'a file whose number goes on in letters', moved('01a-approval.json'), 'made-up/1.1'],
  ['idNotOfFile', 'a file of a heading below', moved('01-1-approval.json'), 'made-up/1.1'],
  ['idNotOfFile', 'a count with a nought', [[approval, 'rules.0.id', 'made-up/1.01']], 'made-up/1.01'],
  ['idNotOfFile', 'a count that goes on', [[approval, 'rules.0.id', 'made-up/1.1a']], 'made-up/1.1a'],
  ['idNotOfFile', 'an id without a count', [[approval, 'rules.0.id', 'made-up/1.']], 'made-up/1.'],
  ['idNotOfFile', 'an id of another file', [[land, 'rules.1.id', 'made-up/3.2']], 'made-up/3.2'],
  ['forbiddenConstruct', '`not`', when({ not: { all: [beds('equal', 1)] } }), 'made-up/1.1 · when'],
  ['forbiddenConstruct', '`priority`', when({ all: [beds('equal', 1)], priority: 2 }), 'made-up/1.1 · when'],
  ['forbiddenConstruct', '`path`', when({ all: [{ ...beds('equal', 1), path: '$.a' }] }), 'made-up/1.1 · when.all[0]'],
  ['forbiddenConstruct', '`name`', when({ all: [beds('equal', 1)], name: 'x' }), 'made-up/1.1 · when'],
  [
    'forbiddenConstruct',
    'a key of every object',
    when({ all: [beds('equal', 1)], constructor: 1 }),
    'made-up/1.1 · when',
  ],
  ['forbiddenConstruct', 'an empty `all`', when({ all: [{ any: [] }, beds('equal', 1)] }), 'made-up/1.1 · when.all[0]'],
  [
    'forbiddenConstruct',
    '`all` and `any` in one',
    when({ all: [beds('equal', 1)], any: [beds('equal', 2)] }),
    'made-up/1.1 · when',
  ],
  ['forbiddenConstruct', 'a leaf alone', when(beds('equal', 1)), 'made-up/1.1 · when'],
  ['forbiddenConstruct', 'nothing', when({}), 'made-up/1.1 · when'],
  ['forbiddenConstruct', 'a word', when('always'), 'made-up/1.1 · when'],
  [
    'forbiddenConstruct',
    'the gate’s facts',
    when({ all: [{ fact: 'location', operator: 'equal', value: '420100' }] }),
    'made-up/1.1 · when.all[0]',
  ],
  [
    'unknownFact',
    'a misspelt fact',
    when({ all: [{ ...beds('equal', 1), fact: 'bedcount' }] }),
    'made-up/1.1 · when.all[0]',
  ],
  ['unknownOperator', 'a misspelt operator', when({ any: [beds('lesThan', 1)] }), 'made-up/1.1 · when.any[0]'],
  ['operatorNotForType', 'a number that contains', when({ all: [beds('contains', 1)] }), 'made-up/1.1 · when.all[0]'],
  ['unknownValue', 'a choice not offered', when({ all: [route('newland')] }), 'made-up/1.1 · when.all[0]'],
  ['unknownValue', 'a number out of range', when({ all: [beds('equal', 101)] }), 'made-up/1.1 · when.all[0]'],
  ['unknownValue', 'a list where one value belongs', when({ all: [beds('equal', [1])] }), 'made-up/1.1 · when.all[0]'],
  ['unknownValue', 'half a bed', when({ all: [beds('equal', 1.5)] }), 'made-up/1.1 · when.all[0]'],
  ['unknownValue', 'fewer than none', when({ all: [beds('greaterThan', -1)] }), 'made-up/1.1 · when.all[0]'],
  ['unknownValue', 'a number in words', when({ all: [beds('equal', '20')] }), 'made-up/1.1 · when.all[0]'],
  ['unknownValue', 'one value where a list belongs', when({ all: [list('lease')] }), 'made-up/1.1 · when.all[0]'],
  ['unknownValue', 'an empty list', when({ all: [list([])] }), 'made-up/1.1 · when.all[0]'],
  ['unknownValue', 'a value listed twice', when({ all: [list(['lease', 'lease'])] }), 'made-up/1.1 · when.all[0]'],
  [
    'unknownValue',
    'another reading’s place that is none',
    [[approval, 'rules.0.otherReadings.0.when', { all: [{ fact: 'location', operator: 'equal', value: '42' }] }]],
    'made-up/1.1 · otherReadings[0] · when.all[0]',
  ],
  [
    'forbiddenConstruct',
    'a day',
    when({ all: [{ fact: 'asOf', operator: 'equal', value: '2024-02-01' }] }),
    'made-up/1.1 · when.all[0]',
  ],
  [
    'operatorNotForType',
    'a list that equals',
    when({ all: [{ fact: 'services', operator: 'equal', value: 'homeBed' }] }),
    'made-up/1.1 · when.all[0]',
  ],
  [
    'fileShape',
    'two faults of one rule',
    [[approval, 'rules.0.kind', 'gift'], ...when({ all: [beds('lesThan', 1)] })],
    'made-up/1.1 · kind',
  ],
  [
    'fileShape',
    'neither condition nor standing, yet a fault elsewhere',
    [[approval, 'rules.0.title.zh', 3]],
    'made-up/1.1 · title.zh',
  ],
  [
    'conditionTwice',
    'the same alternatives twice',
    when({ all: [{ any: [beds('lessThan', 9), route('lease')] }, { any: [beds('lessThan', 9), route('lease')] }] }),
    'made-up/1.1 · when.all[1]',
  ],
  [
    'degenerateLeaf',
    'a demand that every number meets',
    when({ all: [beds('lessThan', 9), beds('greaterThanInclusive', 0)] }),
    'made-up/1.1',
  ],
  [
    'degenerateLeaf',
    'a demand inside another',
    when({ all: [beds('lessThan', 9), beds('lessThan', 10)] }),
    'made-up/1.1',
  ],
  [
    'idleValue',
    'a choice listed that another ground already covers',
    when({
      any: [
        route('lease'),
        { all: [{ fact: 'landRoute', operator: 'in', value: ['newLand', 'lease'] }, beds('lessThan', 9)] },
      ],
    }),
    'made-up/1.1',
  ],
  ['tooManyFacts', 'a demand on 32 facts', [...facts(32), ...when({ all: each(32, yes) })], 'made-up/1.1'],
  [
    'tooManyCases',
    'a number asked for twice among thirteen other questions',
    [...facts(13), ...when({ any: [...each(13, yes), { all: [beds('greaterThan', 3), beds('lessThan', 9)] }] })],
    'made-up/1.1',
  ],
  [
    'tooManyWays',
    'thirteen alternatives that must all be met',
    [...facts(26), ...when({ all: each(13, it => ({ any: [yes(it), yes(13 + it)] })) })],
    'made-up/1.1',
  ],
  ['unreachableCondition', 'two choices at once', when({ all: [route('lease'), route('newLand')] }), 'made-up/1.1'],
  [
    'conditionAlwaysTrue',
    'one or the other',
    when({ any: [beds('lessThan', 9), beds('greaterThan', 8)] }),
    'made-up/1.1',
  ],
  [
    'readingSameAsDecided',
    'a reading in other words',
    [[approval, 'rules.0.otherReadings.0.when', { all: [beds('lessThan', 21)] }]],
    'made-up/1.1 · otherReadings[0]',
  ],
  ['askWhenNotGuarded', 'a fact without its guard', when({ all: [soleUser] }), 'made-up/1.1'],
  [
    'askWhenNotGuarded',
    'a guard beside the wrong part',
    when({ any: [soleUser, { all: [route('newLand'), beds('equal', 2)] }] }),
    'made-up/1.1',
  ],
  [
    'unknownClause',
    'a cited clause that is not there',
    [[approval, 'rules.0.cite.0.clause', '二（三）']],
    'made-up/1.1',
  ],
  ['unknownClause', 'a heading that is not there', [[approval, 'clause', '二（三）']], 'clause'],
  ['quoteNotInClause', 'a word changed', [[land, 'rules.1.cite.0.quote', '支持利用闲置用房']], 'made-up/2.2'],
  ['quoteNotInClause', 'words of another clause', [[land, 'rules.1.cite.0.quote', '可实行备案管理']], 'made-up/2.2'],
  ['quoteNotInClause', 'other words from the start', [[land, 'rules.1.cite.0.quote', '土地一律免费']], 'made-up/2.2'],
  ['quoteNotInClause', 'nothing', [[land, 'rules.1.cite.0.quote', '　']], 'made-up/2.2'],
  [
    'quoteNotInClause',
    'very many words',
    [[land, 'rules.1.cite.0.quote', '鼓励利用闲置用房，并且'.repeat(5)]],
    'made-up/2.2',
  ],
  ['unknownClause', 'a row of the annex that is not there', [[land, 'rules.1.cite.0.clause', '附件9']], 'made-up/2.2'],
  ['quoteCutShort', 'a quote without its first word', [[land, 'rules.1.cite.0.quote', '利用闲置用房']], 'made-up/2.2'],
  [
    'quoteCutShort',
    'a quote without its last word',
    [[approval, 'rules.0.cite.0.quote', '设置20张床位以下的医疗机构，可实行备案']],
    'made-up/1.1',
  ],
  ['modalityNotInQuote', 'a duty where the text permits', [[approval, 'rules.0.modality', 'shall']], 'made-up/1.1'],
  [
    'modalityNotInQuote',
    'a duty where 应 is part of another word',
    [
      [land, 'rules.0.modality', 'shall'],
      [land, 'rules.0.cite.0.quote', '（二）用地供应'],
    ],
    'made-up/2.1',
  ],
  ['deadlineNotInQuote', 'another number', [[land, 'rules.0.deadlines.0.amount', 13]], 'made-up/2.1'],
  ['deadlineNotInQuote', 'another unit', [[land, 'rules.0.deadlines.0.unit', 'workingDay']], 'made-up/2.1'],
  ['departmentNotInText', 'a department not named', [[approval, 'departments', ['市税务局']]], 'departments'],
  ['departmentNotInText', 'one in a rule', [[land, 'rules.1.departments', ['市税务局']]], 'made-up/2.2'],
  [
    'departmentNotInText',
    'one that only an annex row names, which is not cited',
    [[approval, 'rules.0.departments', ['市自然资源局']]],
    'made-up/1.1',
  ],
  [
    'departmentNotInText',
    'one renamed today',
    [[document, 'departmentsToday', { 市税务局: '税务局' }]],
    'departmentsToday',
  ],
  [
    'quoteNotInClause',
    'another document named in words that are not there',
    [[document, 'names', [mention({ quote: '依照土地目录' })]]],
    'names[0] · 一（二）',
  ],
  ['unknownClause', 'one named nowhere', [[document, 'names', [mention({ clause: '九' })]]], 'names[0] · 九'],
  [
    'nameNotInQuote',
    'a name that its quote does not hold',
    [[document, 'names', [mention({ name: { zh: '土地目录', en: 'land catalogue' } })]]],
    'names[0] · 一（二）',
  ],
  [
    'nameNotInQuote',
    'a number that its quote does not hold',
    [[document, 'names', [mention({}), mention({ number: '某政发〔2023〕9号' })]]],
    'names[1] · 一（二）',
  ],
  [
    'quoteNotInClause',
    'a planning period in words of another clause',
    [[document, 'periods', [period({ clause: '一（一）' })]]],
    'periods[0] · 一（一）',
  ],
  [
    'periodBeforeIssue',
    'a planning period over before the document was written',
    [[document, 'periods', [period({ until: '2024-01-14' })]]],
    'periods[0] · 尾部',
  ],
  ['matterUnknown', 'a matter not listed', [[approval, 'rules.0.matter', 'filings']], 'made-up/1.1'],
  ['matterWithoutRules', 'a matter of no rule', [[approval, 'rules.0.matter', 'land']], 'filing'],
  [
    'phaseNotInText',
    'a phase of which the text does not speak',
    [['matters.json', 'matters.0.phase', { is: 'operation', words: '正式运营后' }]],
    'filing',
  ],
  ['kindNotOfMatter', 'a duty among benefits', [[land, 'rules.1.kind', 'obligation']], 'made-up/2.2'],
  [
    'kindNotOfMatter',
    'a duty where the matter has another kind beside its own',
    [
      [land, 'rules.1.kind', 'obligation'],
      ['matters.json', 'matters.2.alsoKinds', ['redLine']],
    ],
    'made-up/2.2',
  ],
  [
    'matterUnknown',
    'a conflict with a matter not listed',
    [['matters.json', 'matters.0.conflict', { with: 'tax', zh: '不同', en: 'differs' }]],
    'filing',
  ],
  ['matterUnknown', 'a matter not listed near another', [['matters.json', 'matters.0.near', 'tax']], 'filing'],
  ['gateFactNotOne', 'no place', [['facts.json', 'facts.0', fact('place', 'bool', yesOrNo)]], 'division'],
  ['gateFactNotOne', 'a place by another name', [['facts.json', 'facts.0.name', 'place']], 'division'],
  ['gateFactNotOne', 'a second day', [['facts.json', 'facts.6', fact('opening', 'date', {})]], 'date'],
  ['missingTranslation', 'no English', [[approval, 'rules.0.title.en', ' ']], 'made-up/1.1 · title'],
  ['missingTranslation', 'no Chinese', [[approval, 'rules.0.title.zh', '']], 'made-up/1.1 · title'],
  ['missingTranslation', 'a note in one language', [[land, 'rules.1.note.en', undefined]], 'made-up/2.2 · note'],
  ['topicUnknown', 'a question’s topic not listed', [['facts.json', 'facts.2.topic', 'beds']], 'bedCount'],
  ['topicUnknown', 'a topic not listed', [['matters.json', 'matters.0.topic', 'tax']], 'filing'],
  [
    'basisUnknownClause',
    'a question’s basis that is not there',
    [['facts.json', 'facts.2.why.basis.0.clause', '九']],
    'bedCount · why.basis',
  ],
  [
    'unknownFact',
    'a question asked under an unknown one',
    [['facts.json', 'facts.4.askWhen.all.0.fact', 'route']],
    'soleUser · soleUser.askWhen.all[0]',
  ],
  [
    'jurisdictionNotInText',
    'a place that the text does not name',
    [
      ['divisions.json', 'divisions.1', { code: '420200', zh: '黄石市', en: 'Huangshi', search: 'huangshi hs' }],
      [document, 'jurisdiction', '420200'],
    ],
    'jurisdiction',
  ],
  ['jurisdictionUnknown', 'a place not listed', [[document, 'jurisdiction', '420200']], 'jurisdiction'],
  [
    'clauseUnaccounted',
    'a sentence forgotten',
    [[ledger, 'entries.2', { clause: '首部', text: '某政发〔2024〕1号', reason: 'planning' }]],
    '一（一）',
  ],
  ['phraseUnaccounted', 'words of a quoted sentence forgotten', [[ledger, 'entries.6.text', '效率']], '一（二）'],
  [
    'ledgerUnknownSentence',
    'some of the words not quoted',
    [[ledger, 'entries.6.text', '效率']],
    'entries[6] · 一（二）',
  ],
  ['clauseUnaccounted', 'an annex row forgotten', [[ledger, 'entries.4.clause', '附件2']], '附件1'],
  [
    'ledgerUnknownSentence',
    'a sentence of another clause',
    [[ledger, 'entries.2.clause', '一（二）']],
    'entries[2] · 一（二）',
  ],
  ['ledgerUnknownSentence', 'no words', [[ledger, 'entries.2.text', ' ']], 'entries[2] · 一（一）'],
  ['ledgerUnknownSentence', 'words of no clause', [[ledger, 'entries.2.text', '另行规定。']], 'entries[2] · 一（一）'],
  ['ledgerUnknownSentence', 'half a sentence', [[ledger, 'entries.2.text', '全市统一规划']], 'entries[2] · 一（一）'],
  [
    'ledgerAlsoQuoted',
    'a sentence quoted too',
    [[land, 'rules.1.cite.1', { clause: '一（一）', quote: '全市统一规划' }]],
    'entries[2] · 一（一）',
  ],
  [
    'ledgerTwice',
    'a sentence listed twice',
    [[ledger, 'entries.7', { clause: '首部', text: '某政发〔2024〕1号', reason: 'head' }]],
    'entries[7] · 首部',
  ],
  [
    'ledgerTwice',
    'words not quoted listed twice',
    [[ledger, 'entries.7', { clause: '一（二）', text: '提高效率', reason: 'aim' }]],
    'entries[7] · 一（二）',
  ],
  ['ledgerUnknownReason', 'a reason not given', [[ledger, 'entries.0.reason', 'title']], 'entries[0] · 首部'],
  [
    'unknownRule',
    'alternatives with a rule that is not there',
    [['declarations.json', 'alternatives', [{ id: 'a', zh: '甲', en: 'a', rules: ['made-up/9.1'] }]]],
    'a',
  ],
  [
    'unknownRule',
    'a contradiction with a rule that is not there',
    [['declarations.json', 'contradictions', [{ zh: '甲', en: 'a', rules: ['made-up/1.1', 'made-up/9.1'] }]]],
    'contradictions[0]',
  ],
  [
    'unknownRule',
    'unlike rules of which one is not there',
    [['declarations.json', 'unlike', [{ zh: '甲', en: 'a', rules: ['made-up/9.1', 'made-up/1.1'] }]]],
    'unlike[0]',
  ],
  [
    'unknownFact',
    'a gap in words that the vocabulary lacks',
    [
      [
        'declarations.json',
        'alternatives',
        [
          {
            id: 'a',
            zh: '甲',
            en: 'a',
            rules: ['made-up/1.1'],
            gaps: [{ zh: '空', en: 'gap', when: { all: [{ ...beds('equal', 1), fact: 'bed' }] } }],
          },
        ],
      ],
    ],
    'a · gaps[0].when.all[0]',
  ],
  ['unknownFile', 'a file of no kind', [['places.json', '', {}]], ''],
  [
    'unusedReason',
    'a reason not used',
    [[ledger, 'reasons.other', { account: 'background', zh: '其他', en: 'other' }]],
    'reasons.other',
  ],
  [
    'searchWordTwice',
    'a word of two groups',
    search({
      groups: [
        ['用地', '土地'],
        ['备案', '土地'],
      ],
    }),
    'groups[1] · 土地',
  ],
  [
    'searchWordTwice',
    'a word twice, in other capitals',
    search({ groups: [['备案', 'EIA', 'ＥＩＡ']] }),
    'groups[0] · ＥＩＡ',
  ],
  ['searchWordsNowhere', 'words that lead nowhere', search({ groups: [['停车', '车位']] }), 'groups[0] · 停车'],
  [
    'fillerIsSearchWord',
    'a word both looked for and passed over',
    search({ groups: [['备案', '登记']], fillers: ['登记'] }),
    'fillers · 登记',
  ],
  ...provokedNotes,
  ['duplicateId', 'a term’s id used twice', glossary(term('idle', '备案', {})), 'idle'],
  ['termTwice', 'a word of two terms', glossary(term('filing', '备案', { also: ['闲置用房'] })), 'filing'],
  ['termNotInUse', 'a term that no text has', glossary(term('hire', '租赁', {})), 'hire'],
  ['termNotInUse', 'another wording that no text has', glossary(term('filing', '备案', { also: ['登记'] })), 'filing'],
  ['termUnlabelled', 'a term without source or label', glossary(term('filing', '备案', { grade: 'U' })), 'filing'],
  [
    'basisUnknownClause',
    'a term on a clause that is not there',
    glossary(term('filing', '备案', { basis: { zh: '某政发〔2024〕1号 一（三）', en: 'the text' } })),
    'filing',
  ],
  ['duplicateId', 'a day’s id used twice', [day(1, { matters: ['idle'], use: 'end', id: 'handed-in' })], 'handed-in'],
  ['fileShape', 'a day for nothing', [['dates.json', 'dates.0.use', 'deadline']], 'dates[0].use'],
  [
    'fileShape',
    'a day without a word on where it stands',
    [['dates.json', 'dates.0.where', undefined]],
    'dates[0].where',
  ],
  ['missingTranslation', 'a day in one language', [['dates.json', 'dates.0.en', '收件日']], 'handed-in'],
  ['deadlineWithoutDate', 'no days at all', [['dates.json', '', undefined]], 'made-up/2.1'],
  ['deadlineWithoutDate', 'a day that nothing runs from', [['dates.json', 'dates.0.use', 'day']], 'made-up/2.1'],
  ['deadlineWithoutDate', 'a deadline of another matter', [[land, 'rules.1.deadlines', deadlines]], 'made-up/2.2'],
  ['deadlineOfTwoDates', 'a second day for one deadline', [day(1, {})], 'made-up/2.1'],
  ['dateServesNothing', 'a day for a matter without deadlines', [day(1, { matters: ['idle'] })], 'second'],
  ['matterUnknown', 'a day for a matter that is not there', [day(1, { matters: ['lnad'] })], 'second'],
  ['dateNamesNothing', 'a day of a document that is not there', [day(0, { documents: ['made'] })], 'second'],
  ['dateNamesNothing', 'a day after one that is not there', [day(0, { after: 'third' })], 'second'],
  ['dateNamesNothing', 'a day after itself', [day(0, { after: 'second' })], 'second'],
];

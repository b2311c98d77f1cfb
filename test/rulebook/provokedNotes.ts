/** Which changes make notes on later law faulty, each in one way? */
import type { RulebookFaultCode } from '../../src/rulebook/index.ts';
import type { Edit } from './madeUp.ts';

const file = 'read-with.json';
const page = { page: 'law.example/1', agrees: true };

const note = {
  id: 'A1',
  title: { zh: '营业满一阵', en: 'Open for a while' },
  form: 'note',
  badge: 'narrowed',
  grade: 'V1',
  instrument: { zh: '某法', en: 'Some law' },
  article: '第3条',
  seen: '2025-04-19',
  bears: [{ document: 'made-up', clauses: ['一（二）'], matters: ['land'] }],
  when: { all: [{ fact: 'bedCount', operator: 'lessThan', value: 20 }] },
  zh: '后来要求3个月。',
  en: 'Later law wants 3 months.',
  lastChecked: '2026-11-21',
  evidence: [page],
};

const caution = {
  id: 'A2',
  title: { zh: '没有查到', en: 'Not found' },
  form: 'caution',
  badge: 'unverified',
  grade: 'U',
  instrument: { zh: '某办法', en: 'Some measures' },
  bears: [{ document: 'made-up' }],
  zh: '没有核实，请向窗口确认。',
  en: 'Not verified; ask the window.',
  lastChecked: '2026-11-21',
  evidence: [],
};

/** A note that says what was read, and a caution that says what was not. */
export const soundNotes: Edit = [
  file,
  '',
  { $schema: './schema/read-with.json', themes: [{ id: 'A', zh: '用地', en: 'Land' }], notes: [note, caution] },
];

type Provoked = readonly [code: RulebookFaultCode, situation: string, edits: readonly Edit[], at: string];

/** One thing changed in the note (0) or the caution (1). */
function changed(code: RulebookFaultCode, situation: string, path: string, value: unknown, at: string): Provoked {
  return [code, situation, [soundNotes, [file, path, value]], at];
}

export const provokedNotes: readonly Provoked[] = [
  changed('duplicateId', 'a note twice', 'notes.1.id', 'A1', 'A1'),
  changed('duplicateId', 'a theme twice', 'themes.1', { id: 'A', zh: '医保', en: 'Insurance' }, 'A'),
  changed('topicUnknown', 'a note of no theme', 'notes.1.id', 'B1', 'B1'),
  changed('noteUnknownPlace', 'a document not here', 'notes.0.bears.0.document', 'made-upp', 'A1 · bears[0]'),
  changed('noteUnknownPlace', 'a clause not there', 'notes.0.bears.0.clauses.0', '一（三）', 'A1 · bears[0]'),
  changed('matterUnknown', 'a note on a matter not listed', 'notes.0.bears.0.matters.0', 'lands', 'A1 · bears[0]'),
  changed('noteReachesNothing', 'a clause without rules', 'notes.0.bears.0.clauses.1', '首部', 'A1 · bears[0]'),
  changed('noteReachesNothing', 'a matter of another clause', 'notes.0.bears.0.matters.1', 'filing', 'A1 · bears[0]'),
  changed('noteReachesNothing', 'matters without clauses', 'notes.1.bears.0.matters', ['land'], 'A2 · bears[0]'),
  changed('noteTooWide', 'a clause of two matters', 'notes.0.bears.0.matters', undefined, 'A1 · bears[0]'),
  changed('noteBadgeNotOfForm', 'a note not verified', 'notes.0.badge', 'unverified', 'A1'),
  changed('noteBadgeNotOfForm', 'a caution that knows', 'notes.1.badge', 'addsDuty', 'A2'),
  changed('cautionNotAsking', 'a caution that asks nobody', 'notes.1.zh', '没有核实。', 'A2'),
  changed('noteClaimsUnread', 'a note of what was not read', 'notes.1.form', 'note', 'A2'),
  changed('noteClaimsUnread', 'pages of what was not read', 'notes.1.evidence.0', page, 'A2'),
  changed('noteClaimsUnread', 'a day of what was not read', 'notes.1.seen', '2026-01-01', 'A2'),
  changed('noteClaimsUnread', 'an article not read', 'notes.1.article', '第三条', 'A2'),
  changed('noteClaimsUnread', 'a figure not read', 'notes.1.zh', '要三年，请向窗口确认。', 'A2'),
  changed('noteClaimsUnread', 'a figure not read, in English', 'notes.1.en', 'It takes 3; ask the window.', 'A2'),
  changed('noteGradeNotEnough', 'a law read nowhere', 'notes.0.evidence.0.agrees', false, 'A1'),
  changed('noteGradeNotEnough', 'words of others on one page only', 'notes.0.grade', 'V2', 'A1'),
  [
    'noteGradeNotEnough',
    'one page named twice',
    [soundNotes, [file, 'notes.0.grade', 'V2'], [file, 'notes.0.evidence', [page, page]]],
    'A1',
  ],
  changed('noteDays', 'no day of the copy', 'notes.0.seen', undefined, 'A1'),
  [
    'noteDays',
    'a copy older than the document it is of',
    [soundNotes, [file, 'notes.0.instrument.zh', '某政发〔2024〕1号'], [file, 'notes.0.seen', '2000-01-01']],
    'A1',
  ],
  changed('noteClaimsUnread', 'a figure not read, in the title', 'notes.1.title.zh', '要三年', 'A2'),
  changed('noteDays', 'a copy from after the last check', 'notes.0.seen', '2026-11-22', 'A1'),
  changed('fileShape', 'a last check on no day', 'notes.0.lastChecked', '2026-11-31', 'notes[0].lastChecked'),
  changed('unknownFact', 'a misspelt fact in a note', 'notes.0.when.all.0.fact', 'beds', 'A1 · when.all[0]'),
  changed('missingTranslation', 'a note in one language', 'notes.0.en', ' ', 'A1'),
];

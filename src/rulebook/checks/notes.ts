/** Do the notes on later and higher law say no more than was read, and do they stand only on rules that they have to do with? */
import { closest } from '../../facts/index.ts';
import type { ReadWithFile } from '../besideShape.ts';
import { type Fault, fault } from '../fault.ts';
import { type Placed, reaches } from '../notes.ts';
import { conditionForm } from './conditionForm.ts';
import type { Legible, LegibleDocument } from './legible.ts';

type Note = ReadWithFile['notes'][number];
type Place = Note['bears'][number];

const FILE = 'read-with.json';

const say = (code: Fault['code'], at: string, zh: string, en: string) => fault(code, FILE, at, zh, en);

export function notes(all: Legible): readonly Fault[] {
  const { readWith, vocabulary } = all;
  if (!readWith) return [];
  return [
    ...twice(
      readWith.notes.map(it => it.id),
      'notes',
    ),
    ...twice(
      readWith.themes.map(it => it.id),
      'themes',
    ),
    ...readWith.notes.flatMap(note => [
      ...themeFaults(note, readWith),
      ...note.bears.flatMap((it, at) => placeFaults(it, `${note.id} · bears[${at}]`, all)),
      ...(note.when ? conditionForm(note.when, { file: FILE, at: note.id, vocabulary, reading: false }) : []),
      ...formFaults(note),
      ...sourceFaults(note),
      ...dayFaults(note),
      ...ownDayFaults(note, all),
    ]),
  ];
}

function twice(ids: readonly string[], list: string): readonly Fault[] {
  return ids.flatMap((it, at) =>
    ids.indexOf(it) < at ? [say('duplicateId', it, `${list} 中已有 ${it}`, `${list} has ${it} already`)] : [],
  );
}

function themeFaults({ id }: Note, { themes }: ReadWithFile): readonly Fault[] {
  const [letter = ''] = id;
  if (themes.some(it => it.id === letter)) return [];
  return [say('topicUnknown', id, `themes 中没有 ${letter}`, `themes has no ${letter}`)];
}

function placedOf({ slug, rules }: LegibleDocument): readonly Placed[] {
  return rules.map(({ cite, matter }) => ({ document: slug, clauses: cite.map(it => it.clause), matter }));
}

/** Each clause and each matter named must exist and lead to a rule; where a clause has rules of several matters, they are named. */
function placeFaults(place: Place, at: string, { documents, matters }: Legible): readonly Fault[] {
  const found = documents.find(it => it.slug === place.document);
  if (!found) {
    const near = closest(
      place.document,
      documents.map(it => it.slug),
    );
    const [zh, en] = near ? [`，是否指 ${near}？`, `; ${near}?`] : ['', ''];
    return [
      say('noteUnknownPlace', at, `没有文件“${place.document}”${zh}`, `there is no document "${place.document}"${en}`),
    ];
  }
  const { clauses = [], matters: named = [] } = place;
  const absent = clauses.filter(it => found.source && !found.source.clauses.has(it));
  const strange = named.filter(it => matters && !matters.matters.some(matter => matter.id === it));
  const faults = [
    ...absent.map(it => say('noteUnknownPlace', at, `原文没有条款 ${it}`, `the text has no clause ${it}`)),
    ...strange.map(it => say('matterUnknown', at, `没有事项“${it}”`, `there is no matter "${it}"`)),
  ];
  if (faults.length > 0) return faults;
  if (clauses.length === 0 && named.length > 0)
    return [
      say('noteReachesNothing', at, '写了 matters 就要写 clauses', 'where matters are named, clauses are named too'),
    ];
  return [...idleFaults(place, at, placedOf(found)), ...wideFaults(place, at, placedOf(found))];
}

function idleFaults(place: Place, at: string, rules: readonly Placed[]): readonly Fault[] {
  const { clauses = [], matters = [] } = place;
  const idle = [
    ...clauses.filter(it => !rules.some(rule => reaches({ ...place, clauses: [it] }, rule))),
    ...matters.filter(it => !rules.some(rule => reaches({ ...place, matters: [it] }, rule))),
  ];
  return idle.map(it => say('noteReachesNothing', at, `${it} 没有引到任何规则`, `${it} does not lead to any rule`));
}

function wideFaults(
  { document, clauses = [], matters }: Place,
  at: string,
  rules: readonly Placed[],
): readonly Fault[] {
  if (matters) return [];
  return clauses.flatMap(clause => {
    const spoken = new Set(rules.filter(it => reaches({ document, clauses: [clause] }, it)).map(it => it.matter));
    if (spoken.size < 2) return [];
    const names = [...spoken].join(', ');
    return [
      say(
        'noteTooWide',
        at,
        `${clause} 有多个事项，请用 matters 写明：${names}`,
        `${clause} has several matters; name which in \`matters\`: ${names}`,
      ),
    ];
  });
}

/** What a caution must tell: whom to ask, or where to look. */
const asks = /请先?向[^。]*确认|请问|请核对|请查/u;

function formFaults({ id, form, badge, zh }: Note): readonly Fault[] {
  if (form === 'note')
    return badge !== 'unverified'
      ? []
      : [say('noteBadgeNotOfForm', id, '没有核实的写成 caution', 'what is not verified is a caution')];
  return [
    ...(badge === 'unverified'
      ? []
      : [say('noteBadgeNotOfForm', id, 'caution 的 badge 是 unverified', 'the badge of a caution is unverified')]),
    ...(asks.test(zh)
      ? []
      : [
          say(
            'cautionNotAsking',
            id,
            '没有写明向谁确认（请向…确认、请问、请核对、请查）',
            'does not tell in Chinese whom to ask (请向…确认, 请问, 请核对, 请查)',
          ),
        ]),
  ];
}

/** A figure or an article is known only to who has read it; spelt out in Chinese it counts as well. */
const claims = /\d|第[一二三四五六七八九十百]+条|[一二三四五六七八九十百]+(?:年|个月|日|天|张|元|%)/u;

function sourceFaults({ id, form, grade, evidence, seen, article, title, instrument, zh, en }: Note): readonly Fault[] {
  if (grade === 'U') {
    const unread = [
      ...(form === 'note' ? ['form'] : []),
      ...(evidence.length > 0 ? ['evidence'] : []),
      ...(seen === undefined ? [] : ['seen']),
      ...(article === undefined ? [] : ['article']),
      ...[zh, en, title.zh, title.en, instrument.zh, instrument.en].flatMap(it => claims.exec(it)?.[0] ?? []),
    ];
    if (unread.length === 0) return [];
    return [
      say(
        'noteClaimsUnread',
        id,
        `没有读到的（U）不得写成读过：${unread.join('、')}`,
        `what was not read (U) is stated as if it had been: ${unread.join(', ')}`,
      ),
    ];
  }
  const agreeing = new Set(evidence.filter(it => it.agrees).map(it => it.page)).size;
  const wanted = form === 'note' && grade === 'V2' ? 2 : 1;
  if (agreeing >= wanted) return [];
  return [
    say(
      'noteGradeNotEnough',
      id,
      `${form}、${grade} 至少要有 ${wanted} 处一致的出处，现在有 ${agreeing} 处`,
      `a ${form} of grade ${grade} needs at least ${wanted} agreeing sources, it has ${agreeing}`,
    ),
  ];
}

function dayFaults({ id, grade, seen, undated, lastChecked }: Note): readonly Fault[] {
  if (grade !== 'U' && (seen === undefined) !== (undated === true))
    return [
      say(
        'noteDays',
        id,
        '要么写文本的日期（seen），要么写 undated，二者取一',
        'give the day of the copy (seen) or `undated`, one of the two',
      ),
    ];
  if (seen === undefined || seen <= lastChecked) return [];
  return [
    say(
      'noteDays',
      id,
      `看到的文本（${seen}）晚于最后核对（${lastChecked}）`,
      `the copy (${seen}) is later than the last check (${lastChecked})`,
    ),
  ];
}

/** No copy of a document that is held here is older than the document. */
function ownDayFaults({ id, seen, instrument }: Note, { documents }: Legible): readonly Fault[] {
  const own = documents.find(it => it.document?.number === instrument.zh)?.document;
  if (!own || seen === undefined || seen >= own.issued) return [];
  return [
    say(
      'noteDays',
      id,
      `看到的文本（${seen}）早于 ${own.number} 本身（${own.issued}）`,
      `the copy (${seen}) is older than ${own.number} itself (${own.issued})`,
    ),
  ];
}

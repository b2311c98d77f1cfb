/** Is everything named once, after its file, and does every name that is used exist? */
import { bare } from '../../sources/index.ts';
import { type Fault, fault } from '../fault.ts';
import type { Legible, LegibleDocument } from './legible.ts';

export function ids(all: Legible): readonly Fault[] {
  const { facts, matters, divisions, documents, dates } = all;
  const rules = documents.flatMap(it => it.rules);
  const twice = (file: string, names: readonly string[]) =>
    [...new Set(names.filter((it, at) => names.indexOf(it) !== at))].map(it =>
      fault('duplicateId', file, it, `“${it}”出现不止一次`, `"${it}" occurs more than once`),
    );
  return [
    ...rules
      .filter((it, at) => rules.findIndex(other => other.id === it.id) !== at)
      .map(it => fault('duplicateId', it.file, it.id, '这个编号已经用过', 'this id is used before')),
    ...twice('facts.json', facts?.facts.map(it => it.name) ?? []),
    ...(facts?.facts.flatMap(({ name, options = [] }) =>
      twice(
        'facts.json',
        options.map(it => `${name} · ${it.value}`),
      ),
    ) ?? []),
    ...twice('facts.json', facts?.topics.map(it => it.id) ?? []),
    ...twice('matters.json', matters?.matters.map(it => it.id) ?? []),
    ...twice('matters.json', matters?.topics.map(it => it.id) ?? []),
    ...twice('divisions.json', divisions?.divisions.map(it => it.code) ?? []),
    ...twice('dates.json', dates?.dates.map(it => it.id) ?? []),
    ...numberFaults(documents),
    ...documents.flatMap(it => it.rules.flatMap(rule => idFault(it.slug, rule.file, rule.id))),
    ...topicFaults(all),
    ...placeFaults(all),
  ];
}

/** Answers name a document by its number. */
function numberFaults(documents: readonly LegibleDocument[]): readonly Fault[] {
  const named = documents.flatMap(({ slug, document }) => (document ? [{ slug, number: document.number }] : []));
  return named.flatMap(({ slug, number }, at) => {
    const before = named.slice(0, at).find(it => it.number === number);
    if (!before) return [];
    const [zh, en] = [`${number} 已是 ${before.slug} 的文号`, `${number} is the number of ${before.slug} already`];
    return [fault('duplicateId', `${slug}/document.json`, 'number', zh, en)];
  });
}

/** `05-approval.json` holds `<document>/5.1`, `2-1-specialist.json` holds `<document>/2.1.1`. */
function idFault(slug: string, file: string, id: string): readonly Fault[] {
  const name = file.slice(slug.length + 1);
  const number = /^(\d+(?:-\d+)*)(?=-|\.json$)/.exec(name)?.[1]?.split('-').map(Number).join('.');
  if (number === undefined)
    return [
      fault(
        'idNotOfFile',
        file,
        id,
        '文件名应以条目编号开头，如 05-approval.json',
        'the file name begins with the number of its heading, as in 05-approval.json',
      ),
    ];
  const count = id.startsWith(`${slug}/${number}.`) ? id.slice(`${slug}/${number}.`.length) : '';
  if (/^[1-9]\d*$/.test(count)) return [];
  return [
    fault('idNotOfFile', file, id, `编号应为 ${slug}/${number}.<序号>`, `the id should be ${slug}/${number}.<count>`),
  ];
}

function topicFaults({ facts, matters }: Legible): readonly Fault[] {
  const check = (file: string, topics: readonly { id: string }[], users: readonly { at: string; topic: string }[]) =>
    users
      .filter(it => !topics.some(topic => topic.id === it.topic))
      .map(it => fault('topicUnknown', file, it.at, `没有主题“${it.topic}”`, `no topic "${it.topic}"`));
  return [
    ...check('facts.json', facts?.topics ?? [], facts?.facts.map(it => ({ at: it.name, topic: it.topic })) ?? []),
    ...check('matters.json', matters?.topics ?? [], matters?.matters.map(it => ({ at: it.id, topic: it.topic })) ?? []),
  ];
}

/** The place for which a document speaks is listed, and the text itself names it: no document speaks for its neighbour. */
function placeFaults({ divisions, documents }: Legible): readonly Fault[] {
  if (!divisions) return [];
  return documents.flatMap(({ slug, document, source }) => {
    const place = divisions.divisions.find(it => it.code === document?.jurisdiction);
    if (!document || (place && (!source || bare(source.seed).includes(stemOf(place.zh))))) return [];
    const [code, zh, en] = place
      ? (['jurisdictionNotInText', `原文没有提到“${place.zh}”`, `the text does not name "${place.zh}"`] as const)
      : ([
          'jurisdictionUnknown',
          `divisions.json 中没有 ${document.jurisdiction}`,
          `divisions.json has no ${document.jurisdiction}`,
        ] as const);
    return [fault(code, `${slug}/document.json`, 'jurisdiction', zh, en)];
  });
}

/** A place without the word for what it is: 大渡口 of 大渡口区. */
function stemOf(name: string): string {
  return name.replace(/(?:特别行政区|自治[区州县旗]|[省市区县盟旗])$/u, '');
}

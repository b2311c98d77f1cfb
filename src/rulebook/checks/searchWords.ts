/** Does each word to search by stand for one thing only, and does each group lead to something that is there? */
import { bare } from '../../sources/index.ts';
import type { SearchFile } from '../besideShape.ts';
import { type Fault, fault } from '../fault.ts';
import type { Legible } from './legible.ts';

const FILE = 'search.json';

/** Words that are looked for as one are the same word: capitals and width do not count. */
function level(word: string): string {
  return bare(word.normalize('NFKC').toLowerCase());
}

/** Everything in which a group may find something: texts, titles of matters, words of questions. */
function wordings({ documents, matters, facts }: Legible): string {
  const texts = documents.flatMap(({ source }) =>
    [...(source?.clauses.values() ?? [])].map(it => it.map(({ text }) => text).join('')),
  );
  const titles = (matters?.matters ?? []).flatMap(({ title }) => [title.zh, title.en]);
  const labels = (facts?.facts ?? []).flatMap(({ label, question, options = [] }) =>
    [label, question, ...options].flatMap(({ zh, en }) => [zh, en]),
  );
  return level([...texts, ...titles, ...labels].map(it => `${it}|`).join(''));
}

function groupFaults({ groups }: SearchFile, all: Legible): readonly Fault[] {
  const text = wordings(all);
  const seen = new Map<string, number>();
  return groups.flatMap((group, at) => {
    const twice = group.flatMap(word => {
      const before = seen.get(level(word));
      seen.set(level(word), at);
      if (before === undefined) return [];
      const where = `groups[${before}]`;
      return [
        fault(
          'searchWordTwice',
          FILE,
          `groups[${at}] · ${word}`,
          `这个词在 ${where} 里已经有了`,
          `already in ${where}`,
        ),
      ];
    });
    if (group.some(it => text.includes(level(it)))) return twice;
    const named = group.slice(0, 3).join('、');
    return [
      ...twice,
      fault(
        'searchWordsNowhere',
        FILE,
        `groups[${at}] · ${group[0]}`,
        `原文、事项和问题里都没有这一组的词：${named}`,
        `no text, matter or question has a word of this group: ${named}`,
      ),
    ];
  });
}

function fillerFaults({ groups, fillers }: SearchFile): readonly Fault[] {
  const words = new Set(groups.flat().map(level));
  return fillers
    .filter(it => words.has(level(it)))
    .map(it =>
      fault(
        'fillerIsSearchWord',
        FILE,
        `fillers · ${it}`,
        '这个词也在一组同义词里：要么略过，要么查找',
        'this word is in a group too: it is either passed over or looked for',
      ),
    );
}

export function searchWords(all: Legible): readonly Fault[] {
  return all.search ? [...groupFaults(all.search, all), ...fillerFaults(all.search)] : [];
}

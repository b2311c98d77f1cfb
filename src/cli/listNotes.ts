/** Which later and higher law bears on the documents? As JSON for programs, or a readable list. */
import { translator } from '../i18n/index.ts';
import { enumeration, noteBadge, noteGrade, noteScope, noteSource, type Voice } from '../report/index.ts';
import type { ReadWithNote, Rulebook } from '../rulebook/index.ts';
import type { ListOptions } from './listRules.ts';
import { load } from './load.ts';
import type { ExitCode, Outside } from './outside.ts';

function numberOf({ documents }: Rulebook, slug: string): string {
  return documents.find(it => it.slug === slug)?.number ?? slug;
}

/** As in the data, with the numbers of the documents beside their slugs. */
function exported(rulebook: Rulebook, note: ReadWithNote) {
  const bears = note.bears.map(({ document, ...rest }) => ({
    document,
    number: numberOf(rulebook, document),
    ...rest,
  }));
  return { ...note, bears };
}

function lines(voice: Voice, note: ReadWithNote): readonly string[] {
  const { rulebook, language, words } = voice;
  const { id, title, seen, undated, lastChecked, bears, evidence } = note;
  const places = bears.map(({ document, clauses }) => {
    const number = numberOf(rulebook, document);
    return clauses
      ? words('later.place', { number, clause: enumeration(voice, clauses) })
      : words('later.whole', { number });
  });
  const scope = noteScope(voice, note);
  const standing = [
    noteGrade(voice, note),
    ...(seen ? [words('later.seen', { date: seen })] : []),
    ...(undated ? [words('later.undated')] : []),
    words('later.checked', { date: lastChecked }),
  ];
  return [
    `${id}  ${title[language]}  ${noteBadge(voice, note)}  ${noteSource(voice, note)}`,
    `    ${note[language]}`,
    ...(scope ? [`    ${scope}`] : []),
    `    ${standing.join(' · ')}`,
    `    ${words('cli.notes.bears', { places: places.join(words('results.semicolon')) })}`,
    ...(evidence.length > 0
      ? [`    ${words('cli.notes.where', { pages: evidence.map(it => it.page).join(words('results.semicolon')) })}`]
      : []),
  ];
}

export async function listNotes({ lang, json }: ListOptions, { corpus, print }: Outside): Promise<ExitCode> {
  const words = translator(lang);
  const { rulebook } = load(corpus(), words);
  const { notes, noteThemes } = rulebook;
  if (json) {
    await print(
      `${JSON.stringify(
        notes.map(it => exported(rulebook, it)),
        null,
        2,
      )}\n`,
    );
    return 0;
  }
  const voice: Voice = { rulebook, language: lang, words };
  await print(`${words('cli.notes.count', { count: notes.length })}\n${words('later.neverChanges')}\n`);
  for (const theme of noteThemes) {
    await print(`\n── ${theme[lang]}\n`);
    for (const it of notes.filter(note => note.id.startsWith(theme.id)))
      await print(`${lines(voice, it).join('\n')}\n`);
  }
  return 0;
}

/** How does this tab save without writing over what another has saved since? */
import type { Vocabulary } from '../../facts/index.ts';
import type { Past } from './basis.ts';
import { find, forget, putAside, type Saving, write } from './device.ts';
import type { Elsewhere } from './otherTab.ts';
import { type Loaded, load, type Read, readSaved, type Saved, savedText } from './saved.ts';
import { nobody } from './visits.ts';
import { usualSettings } from './windowSettings.ts';

/** What another tab has saved, and what this one had saved or met before. */
interface Meeting {
  readonly base: Elsewhere;
  readonly theirs: Elsewhere;
}

export interface Shelf {
  readonly loaded: Loaded;
  /** Saves, unless another tab has saved since: then nothing is written, and both are handed on. */
  readonly save: (saved: Saved) => Saving | Meeting;
  /** What another tab has saved since this one last looked, if it has. */
  readonly look: () => Meeting | undefined;
  readonly forget: () => void;
  /** What stood there is cleared, or will be: it was no other tab’s choice. */
  readonly letGo: () => void;
}

const nothing: Elsewhere = {
  ...{ facility: {}, unsure: [], plans: [], language: 'zh', textSize: 'normal', theme: 'auto' },
  ...{ desk: usualSettings, visitor: nobody, token: '' },
};

/** Opens what this device remembers, on a day. Tabs are told apart by the text that each has read or written last. `isNews`: whether there is anything to tell of answers from before. */
export function openShelf(
  vocabulary: Vocabulary,
  storage: Storage | undefined,
  day: string,
  isNews: (past: Past) => boolean,
): Shelf {
  const current = ({ past, ...saved }: Partial<Saved>) => (past && isNews(past) ? { ...saved, past } : saved);
  const found = load(vocabulary, storage, day);
  const loaded = { ...found, saved: current(found.saved) };
  let { key, text: known } = find(storage);
  // What this tab has stored or met last.
  let base: Elsewhere = { ...nothing, ...loaded.saved };
  let isBlocked = false;
  const look = (): Meeting | undefined => {
    isBlocked = false;
    const found = find(storage);
    const isMoved = found.key !== key && found.text === undefined;
    key = found.key;
    if (found.text === known || isMoved) {
      known = found.text;
      return undefined;
    }
    const read: Read | undefined =
      found.text === undefined ? { saved: {}, faults: [] } : readSaved(vocabulary, found.text, day);
    // What can not be read is no tab's work. It is put aside before the next saving, and left where there is no room.
    isBlocked = (!read || read.isDamaged === true) && !putAside(storage, found.text ?? '');
    if (isBlocked) return undefined;
    known = found.text;
    if (!read) return undefined;
    const theirs = { ...nothing, ...current(read.saved) };
    // A plan that is damaged was not removed.
    const plans = base.plans.filter(it => !read.isDamaged || theirs.plans.some(({ name }) => name === it.name));
    const meeting = { base: { ...base, plans }, theirs };
    base = theirs;
    return meeting;
  };
  const letGo = () => {
    ({ key, text: known } = find(storage));
    base = nothing;
  };
  return {
    loaded,
    look,
    save: saved => {
      const meeting = look();
      if (meeting) return meeting;
      if (isBlocked) return 'full';
      const text = savedText(saved);
      const saving = text === known ? 'saved' : write(storage, key, text);
      // What was not stored no other tab can have removed.
      if (saving === 'saved') [known, base] = [text, saved];
      return saving;
    },
    forget: () => {
      forget(storage);
      letGo();
    },
    letGo,
  };
}

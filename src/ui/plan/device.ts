/** Where on this device does the page keep its texts, and what becomes of those that it can not read? */
import { savedVersion, versionOf } from './migrations.ts';

const main = 'private-medical-policy-check';

/** Where this page saves while a newer one has saved in the usual place. */
const besideNewer = `${main}-${savedVersion}`;

/** So many texts that could not be read are kept, each once. */
const asideKeys = ['', '-2', '-3', '-4', '-5'].map(it => `${main}-unreadable${it}`);

/** The text as JSON; undefined where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What stands under a name; nothing where the device does not allow to look, which saving will tell. */
function textAt(storage: Storage | undefined, key: string): string | undefined {
  try {
    return storage?.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

export interface Found {
  /** Under which name this page saves. */
  readonly key: string;
  readonly text: string | undefined;
  /** What a newer page has saved, which is left as it is. */
  readonly newer?: string;
}

export function find(storage: Storage | undefined): Found {
  const text = textAt(storage, main);
  const isNewer = text !== undefined && (versionOf(parsed(text)) ?? 0) > savedVersion;
  return isNewer ? { key: besideNewer, text: textAt(storage, besideNewer), newer: text } : { key: main, text };
}

/** Whether a change of the storage may be one of ours; a name of null is all of it. */
export function isOurs(key: string | null): boolean {
  return key === null || key === main || key === besideNewer;
}

/** Keeps a text that cannot be read beside what is saved from now on. False where there is no room for it. */
export function putAside(storage: Storage | undefined, text: string): boolean {
  try {
    if (!storage) return false;
    const key = asideKeys.find(it => [null, undefined, text].includes(storage.getItem(it)));
    if (key === undefined) return false;
    storage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** The texts that were put aside. */
export function putAsideBefore(storage: Storage | undefined): readonly string[] {
  return asideKeys.flatMap(it => textAt(storage, it) ?? []);
}

export function dropAside(storage: Storage | undefined, text: string): void {
  for (const key of asideKeys) if (textAt(storage, key) === text) storage?.removeItem(key);
}

/** Whether it was saved, and if not, why: there is no room, or the device does not allow it. */
export type Saving = 'saved' | 'full' | 'refused';

export function write(storage: Storage | undefined, key: string, text: string): Saving {
  try {
    if (!storage) return 'refused';
    storage.setItem(key, text);
    return 'saved';
  } catch (error) {
    // Browsers name it in two ways.
    const name = error instanceof Error || error instanceof DOMException ? error.name : '';
    return /quota/i.test(name) ? 'full' : 'refused';
  }
}

/** Under which keys something of ours stands in a storage; those of other pages of the same origin are not ours. @throws where the device does not allow to look. */
export function ownKeys(storage: Storage): readonly string[] {
  const all = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
  return all.filter(it => it === main || it.startsWith(`${main}-`));
}

/** Removes everything, also what was put aside and what a newer page has saved. */
export function forget(storage: Storage | undefined): void {
  try {
    if (storage) for (const it of ownKeys(storage)) storage.removeItem(it);
  } catch {
    // What may not be removed was not written here either.
  }
}

/** What is the verdict of record on a facility? json-rules-engine and all it brings are loaded only when it is asked for. */
import type { Facility } from '../facts/index.ts';
import type { Rulebook } from '../rulebook/index.ts';
import type { Decision } from './decision.ts';
import type { Pause, Recorder } from './record/recorder.ts';

const recorders = new WeakMap<Rulebook, Promise<Recorder>>();

function recorderOf(rulebook: Rulebook, pause: Pause): Promise<Recorder> {
  const before = recorders.get(rulebook);
  if (before) return before;
  const made = import('./record/recorder.ts').then(async it => {
    await pause();
    return it.recorder(rulebook);
  });
  recorders.set(rulebook, made);
  made.catch(() => recorders.delete(rulebook));
  return made;
}

const without: Pause = async () => {};

/**
 * The decisions on every rule, in the order of the rulebook, by json-rules-engine. `pause` is awaited between portions of the work, where something
 * else must go on beside it. Rejects if the engine can not be loaded.
 */
export async function decideOfRecord(
  rulebook: Rulebook,
  facility: Facility,
  pause: Pause = without,
): Promise<readonly Decision[]> {
  const decide = await recorderOf(rulebook, pause);
  await pause();
  return decide(facility, pause);
}

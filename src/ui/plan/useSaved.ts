/** How does this device come to remember the plan, and what is done when another tab has saved too? */
import { type Dispatch, useEffect, useMemo, useRef, useState } from 'react';
import { isOurs, type Saving } from './device.ts';
import { basisOf } from './reconciled.ts';
import { same } from './same.ts';
import type { Saved } from './saved.ts';
import type { Shelf } from './shelf.ts';
import type { Action, State } from './state.ts';
import type { World } from './world.ts';

/** What is saved of a state. While another tab's answers wait for a choice, they stay where they are. */
function toSave(state: State): Saved {
  const { facility, unsure, dates, own, isShared, past, visitor, token, elsewhere } = state;
  const { plans, language, textSize, theme, desk, visitors, day } = state;
  const answers = elsewhere ?? { facility, unsure, dates, own, isShared, past, visitor, token };
  const basis = answers.past ? undefined : basisOf(answers.facility, day);
  return {
    facility: answers.facility,
    unsure: answers.unsure,
    ...(answers.dates && { dates: answers.dates }),
    ...(basis && { basis }),
    ...(answers.past && { past: answers.past }),
    ...(answers.own && { own: answers.own }),
    ...(answers.isShared && { isShared: answers.isShared }),
    ...{ plans, language, textSize, theme, desk },
    visitor: answers.visitor,
    ...(visitors && { visitors }),
    day,
    token: answers.token,
  };
}

/** What of the state is saved. */
const entered = [
  ...(['facility', 'unsure', 'dates', 'own', 'isShared', 'past', 'plans', 'language', 'textSize', 'theme'] as const),
  ...(['desk', 'visitor', 'visitors', 'token', 'elsewhere'] as const),
];
const reasons = [...entered, 'day' as const];

export function useSaved(state: State, dispatch: Dispatch<Action>, shelf: Shelf, { window }: World): Saving {
  const [saving, setSaving] = useState<Saving>('saved');
  const saved = useMemo(
    () => toSave(state),
    // biome-ignore lint/correctness/useExhaustiveDependencies: what is saved of the state, and nothing else, is a reason to save
    reasons.map(it => state[it]),
  );
  const [meetings, setMeetings] = useState(0);
  const { isOnlyHere, clearings } = state;
  const cleared = useRef(clearings);
  const emptied = useRef<State>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after a meeting it is saved again what then stands here
  useEffect(() => {
    // What was cleared is not begun anew before somebody does something.
    if (cleared.current !== clearings) {
      cleared.current = clearings;
      emptied.current = state;
      return shelf.letGo();
    }
    // Nor because another day has come.
    if (entered.every(it => emptied.current && same(state[it], emptied.current[it]))) return;
    emptied.current = undefined;
    // What could neither be read nor put aside is not written over before it was seen.
    if (isOnlyHere) return setSaving('full');
    const done = shelf.save(saved);
    if (typeof done === 'string') return setSaving(done);
    dispatch({ type: 'meet', ...done });
    setMeetings(it => it + 1);
  }, [shelf, saved, isOnlyHere, meetings, clearings, dispatch]);
  useEffect(() => {
    const look = ({ key }: StorageEvent) => {
      const meeting = isOurs(key) && shelf.look();
      if (meeting) dispatch({ type: 'meet', ...meeting });
    };
    window.addEventListener('storage', look);
    return () => window.removeEventListener('storage', look);
  }, [shelf, dispatch, window]);
  return saving;
}

/** On which day does a time limit end, by the days told on this device, in words for the sheet? */
import { useMemo } from 'react';
import { amongText, dayText, limitNotes, officialCalendar, passedText, type TimelineDate } from '../../dates/index.ts';
import type { Text } from '../../facts/index.ts';
import type { Voice } from '../../report/index.ts';
import type { SheetOrder } from '../../sheet/index.ts';
import { useTimeline } from '../dates/useTimeline.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { today } from '../plan/world.ts';

type Voices = { readonly zh: Voice; readonly en: Voice };

function dueText(found: readonly TimelineDate[], { zh, en }: Voices, now: string): NonNullable<SheetOrder['dueOn']> {
  return (rule, wanted): Text | undefined => {
    const date = found.find(it => it.limits.some(limit => limit.rule.id === rule.id && limit.deadline === wanted));
    const limit = date?.limits.find(it => it.rule.id === rule.id && it.deadline === wanted);
    const { due } = limit ?? {};
    if (!date?.day || !limit || !due) return undefined;
    const { day } = date;
    const said = (voice: Voice) => {
      const passed = passedText(voice, due, now);
      return [
        voice.words(due.unknownFrom ? 'sheet.dueEstimate' : 'sheet.due', { day: dayText(voice, due.day) }),
        passed && `■ ${passed}`,
        amongText(voice, limit),
        ...limitNotes(voice, limit, officialCalendar, now),
        voice.words('dates.counted', { label: date.date[voice.language], day: dayText(voice, day) }),
      ]
        .filter(Boolean)
        .join(' ');
    };
    return { zh: said(zh), en: said(en) };
  };
}

export function useDueText(voices: Voices): NonNullable<SheetOrder['dueOn']> {
  const found = useTimeline();
  const { world } = usePlan();
  const now = today(world);
  return useMemo(() => dueText(found, voices, now), [found, voices, now]);
}

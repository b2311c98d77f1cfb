/** Which time limits does a plan have, and on which days do they end? */
import type { Decision } from '../engine/index.ts';
import type { Deadline, KeyDate, Rule, Rulebook } from '../rulebook/index.ts';
import { type Due, dueDay } from './dueDay.ts';
import { type DayFault, dayOf, type KnownDates } from './knownDates.ts';
import type { WorkCalendar } from './workCalendar.ts';

/** A rule to which a day matters. */
export interface TimelineRule {
  readonly rule: Rule;
  readonly status: 'applies' | 'open';
}

/** Among time limits of the same matter in other documents, whose rules are as certain as its own. */
interface Among {
  /**
   * `first`: it ends before them, or with them; that the first is the one to go by is our reading;
   * `unsure`: which ends first hangs on days that are estimates; `unknown`: no day is told yet.
   */
  readonly place: 'first' | 'later' | 'unsure' | 'unknown';
  readonly others: readonly Rule[];
}

/** One time limit in the text's own unit. */
export interface Limit extends TimelineRule {
  readonly deadline: Deadline;
  /** Its place among the deadlines of its rule. */
  readonly at: number;
  /** Absent while the day from which it runs is not told. */
  readonly due?: Due;
  /** How it stands where other documents give other time limits for the same matter. */
  readonly among?: Among;
}

/** A day that the plan may have, and what hangs on it. */
export interface TimelineDate {
  readonly date: KeyDate;
  readonly day?: string;
  readonly fault?: DayFault;
  /** Counted from it; empty where it is no start. */
  readonly limits: readonly Limit[];
  /** Bounded by it, or otherwise concerned; empty where it is a start. */
  readonly rules: readonly TimelineRule[];
}

const same = (a: Deadline, b: Deadline) => a.amount === b.amount && a.unit === b.unit;

/** Which of two ends first, where no holiday yet to be announced can turn it round: an estimate may move, but never before the first day that is not known. */
function order(a: Due, b: Due): 'first' | 'later' | 'unsure' {
  if (!a.unknownFrom && !b.unknownFrom) return a.day <= b.day ? 'first' : 'later';
  if (!a.unknownFrom && b.unknownFrom && a.day < b.unknownFrom) return 'first';
  if (!b.unknownFrom && a.unknownFrom && b.day < a.unknownFrom) return 'later';
  return 'unsure';
}

/** How a limit stands among others. */
function placeAmong({ due }: Limit, others: readonly Limit[]): Among['place'] {
  if (!due) return 'unknown';
  const orders = others.flatMap(it => (it.due ? [order(due, it.due)] : []));
  return (['later', 'unsure'] as const).find(it => orders.includes(it)) ?? 'first';
}

/** Each limit with how it stands among those that other documents give for the same matter. What may not apply makes nothing later that does. */
function compared(limits: readonly Limit[]): readonly Limit[] {
  return limits.map(limit => {
    const others = limits.filter(
      it =>
        it.status === limit.status &&
        it.rule.matter === limit.rule.matter &&
        it.rule.document !== limit.rule.document &&
        !same(it.deadline, limit.deadline),
    );
    if (others.length === 0) return limit;
    return { ...limit, among: { place: placeAmong(limit, others), others: others.map(it => it.rule) } };
  });
}

/** The days of `rules/dates.json` that matter to rules that apply or are open, in the order of the data. */
export function timeline(
  rulebook: Rulebook,
  decisions: readonly Decision[],
  known: KnownDates,
  calendar: WorkCalendar,
): readonly TimelineDate[] {
  const statuses = new Map(decisions.map(it => [it.rule, it.status]));
  const possible = rulebook.rules.flatMap((rule): readonly TimelineRule[] => {
    const status = statuses.get(rule.id);
    return status === 'applies' || status === 'open' ? [{ rule, status }] : [];
  });
  return rulebook.dates.flatMap((date): readonly TimelineDate[] => {
    const concerned = possible.filter(({ rule }) => servedBy(date, rule));
    const { day, fault } = dayOf(date, known);
    const limits = concerned.flatMap(it =>
      it.rule.deadlines.map(
        (deadline, at): Limit => ({ ...it, deadline, at, ...(day && { due: dueDay(calendar, day, deadline) }) }),
      ),
    );
    const isStart = date.use === 'start';
    if (isStart ? limits.length === 0 : concerned.length === 0) return [];
    return [
      {
        date,
        ...(day && { day }),
        ...(fault && { fault }),
        limits: isStart ? compared(limits) : [],
        rules: isStart ? [] : concerned,
      },
    ];
  });
}

/** Whether a day is one for a rule. */
function servedBy({ matters, documents }: KeyDate, { matter, document }: Rule): boolean {
  return matters.includes(matter) && (documents?.includes(document.slug) ?? true);
}

/** The day from which the deadlines of a rule run. */
export function startOf({ dates }: Rulebook, rule: Rule): KeyDate | undefined {
  return rule.deadlines.length > 0 ? dates.find(it => it.use === 'start' && servedBy(it, rule)) : undefined;
}

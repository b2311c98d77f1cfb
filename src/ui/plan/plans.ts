/** Which plans are kept by name, and which of them stand side by side? */
import type { KnownDates } from '../../dates/index.ts';
import { type Facility, sameFacility } from '../../facts/index.ts';
import type { Basis, Was } from './basis.ts';

/** Answers under a name; no two plans of one list have the same. */
export interface NamedPlan {
  readonly name: string;
  readonly facility: Facility;
  /** Days told for its time limits; they stand in no address. */
  readonly dates?: KnownDates | undefined;
  /** On what it rested when it was kept; absent where a page from before has kept it. */
  readonly basis?: Basis | undefined;
  /** Answers that it had and that could not be taken as they stood, until somebody has looked at them. */
  readonly was?: Was | undefined;
}

/** Side by side at most so many, each under its letter in the address. */
export const letters = ['a', 'b', 'c', 'd'] as const;

/** Longer names are cut: they head columns. */
export const longestName = 40;

/** Whether one of the plans holds just these answers, with the same days told for their time limits. */
export function isKept(
  plans: readonly NamedPlan[],
  { facility, dates = {} }: Pick<NamedPlan, 'facility' | 'dates'>,
): boolean {
  return plans.some(it => sameFacility(it.facility, facility) && sameFacility(it.dates ?? {}, dates));
}

/** As much of a name as there is room for; no character is cut in two. */
function cut(name: string, room: number): string {
  return name
    .slice(0, room)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}

/** A name that no plan has: the wanted one, or it, as far as there is room, with the first number that is free. */
export function freeName(plans: readonly NamedPlan[], wanted: string): string {
  const taken = new Set(plans.map(it => it.name));
  const whole = cut(wanted.trim(), longestName);
  if (whole && !taken.has(whole)) return whole;
  for (let number = 2; ; number += 1) {
    const name = `${cut(whole, longestName - 1 - String(number).length)} ${number}`.trim();
    if (!taken.has(name)) return name;
  }
}

/** Plans from elsewhere under names that no kept plan has, but for those that are kept just so. */
export function besideKept(kept: readonly NamedPlan[], strangers: readonly NamedPlan[]): readonly NamedPlan[] {
  const named: NamedPlan[] = [];
  for (const plan of strangers) {
    const isKept = kept.some(it => it.name === plan.name && sameFacility(it.facility, plan.facility));
    named.push(
      isKept
        ? plan
        : { ...plan, name: freeName([...kept, ...named, ...strangers.filter(it => it !== plan)], plan.name) },
    );
  }
  return named;
}

export type PlansAction =
  /** The answers as they stand, in the place of what was kept under that name. */
  | { readonly type: 'keepPlan'; readonly plan: NamedPlan }
  /** Beside the answers that stand, under a name that is free. */
  | { readonly type: 'addPlan'; readonly plan: NamedPlan }
  | { readonly type: 'copyPlan'; readonly name: string; readonly copy: string }
  | { readonly type: 'renamePlan'; readonly name: string; readonly to: string }
  | { readonly type: 'removePlan'; readonly name: string }
  | { readonly type: 'bringBackPlan' }
  /** Plans from a file or a link, under names that no other has. */
  | { readonly type: 'addPlans'; readonly plans: readonly NamedPlan[] }
  /** Somebody has seen what became of it under the rulebook of today. */
  | { readonly type: 'renewPlan'; readonly name: string; readonly basis: Basis };

/** The plans kept, those side by side, which follow them by their names, and the one that was removed, or whose place another took, last. */
export interface Plans {
  readonly plans: readonly NamedPlan[];
  readonly compared?: readonly NamedPlan[] | undefined;
  readonly removed?: NamedPlan | undefined;
  readonly replaced?: NamedPlan | undefined;
}

function kept(plans: readonly NamedPlan[], plan: NamedPlan): readonly NamedPlan[] {
  const at = plans.findIndex(it => it.name === plan.name);
  return at < 0 ? [...plans, plan] : plans.with(at, plan);
}

/** The plan that was replaced stands under its name again; what took its place stands beside, under a name that is free. */
function takenBack(plans: readonly NamedPlan[], replaced: NamedPlan): readonly NamedPlan[] {
  const now = plans.find(it => it.name === replaced.name);
  return [...kept(plans, replaced), ...(now ? [{ ...now, name: freeName(plans, now.name) }] : [])];
}

export function plansAfter({ plans, compared, removed, replaced }: Plans, action: PlansAction): Plans {
  switch (action.type) {
    case 'keepPlan': {
      const { plan } = action;
      const then = kept(plans, plan);
      const old = plans.find(it => it.name === plan.name);
      const followed = compared?.map(it => (it.name === plan.name && old ? plan : it));
      const gone = old && !isKept([old], plan) ? { removed: undefined, replaced: old } : { removed, replaced };
      return { plans: then, compared: followed && besideKept(then, followed), ...gone };
    }
    case 'addPlan': {
      const name = freeName([...plans, ...(compared ?? [])], action.plan.name);
      return { plans: [...plans, { ...action.plan, name }], compared, removed, replaced };
    }
    case 'copyPlan': {
      const copies = plans.filter(it => it.name === action.name);
      const all = [...plans, ...(compared ?? [])];
      return {
        plans: [...plans, ...copies.map(it => ({ ...it, name: freeName(all, action.copy) }))],
        compared,
        removed,
        replaced,
      };
    }
    case 'renamePlan': {
      const isThis = (it: NamedPlan) => it.name === action.name;
      const to = freeName(
        [...plans, ...(compared ?? [])].filter(it => !isThis(it)),
        action.to,
      );
      const renamed = (it: NamedPlan) => (isThis(it) ? { ...it, name: to } : it);
      return { plans: plans.map(renamed), compared: compared?.map(renamed), removed, replaced };
    }
    case 'removePlan': {
      const isOther = (it: NamedPlan) => it.name !== action.name;
      return {
        plans: plans.filter(isOther),
        compared: compared?.filter(isOther),
        removed: plans.find(it => !isOther(it)),
        replaced: undefined,
      };
    }
    case 'bringBackPlan': {
      if (replaced) {
        const followed = compared?.map(it => (it.name === replaced.name ? replaced : it));
        return { plans: takenBack(plans, replaced), compared: followed, replaced: undefined };
      }
      const back = removed ? [{ ...removed, name: freeName(plans, removed.name) }] : [];
      return { plans: [...plans, ...back], compared, removed: undefined };
    }
    case 'addPlans': {
      const added = action.plans.filter(it => !plans.some(own => own.name === it.name));
      return { plans: [...plans, ...added], compared, removed, replaced };
    }
    case 'renewPlan': {
      const renewed = ({ was: _seen, ...plan }: NamedPlan) => ({ ...plan, basis: action.basis });
      return { plans: plans.map(it => (it.name === action.name ? renewed(it) : it)), compared, removed, replaced };
    }
    default:
      return action satisfies never;
  }
}

/** Under which name a plan stands then; undefined where it is gone, or another has come under its name. */
export function nameThen(
  name: string | undefined,
  before: readonly NamedPlan[],
  then: readonly NamedPlan[],
  action?: PlansAction,
): string | undefined {
  const at = before.findIndex(it => it.name === name);
  const now = action?.type === 'renamePlan' && action.name === name ? then[at] : then.find(it => it.name === name);
  const was = before[at];
  return was && now && sameFacility(was.facility, now.facility) ? now.name : undefined;
}

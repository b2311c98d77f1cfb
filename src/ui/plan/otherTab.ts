/** What becomes of the plan when another tab of the same page has saved since? */
import { sameFacility } from '../../facts/index.ts';
import { isTold, type OwnAnswers, type Standing, withoutTrial } from './ownAnswers.ts';
import { freeName, type NamedPlan, nameThen } from './plans.ts';
import { same, unlessSame } from './same.ts';
import type { Saved } from './saved.ts';
import { afterVisit, type Moment, type Visitor, type Visits } from './visits.ts';
import { isBegun } from './windowSettings.ts';

/** What another tab has saved. */
export type Elsewhere = Pick<
  Saved,
  | 'facility'
  | 'unsure'
  | 'dates'
  | 'own'
  | 'isShared'
  | 'visitor'
  | 'visitors'
  | 'plans'
  | 'desk'
  | 'language'
  | 'textSize'
  | 'theme'
  | 'token'
  | 'past'
>;

interface AtTab extends Standing {
  readonly visitor: Visitor;
  readonly visitors?: Visits | undefined;
  readonly token: string;
  /** What another tab has saved since, while nobody has chosen between it and what stands here. */
  readonly elsewhere?: Elsewhere | undefined;
}

export type TabAction =
  /** Another tab has saved; `base` is what this one had saved or met before. */
  | { readonly type: 'meet'; readonly base: Elsewhere; readonly theirs: Elsewhere }
  /** The other tab's answers take the place of these, which are put aside. */
  | { readonly type: 'takeTheirs' }
  /** These stay; the other tab's are kept, under that name or in today's list. */
  | ({ readonly type: 'keepOurs'; readonly name: string } & Moment);

type Answers = Pick<Elsewhere, 'facility' | 'dates'>;

/** Whether the same was said: answers, and the days told for their time limits. */
function sameAnswers(one: Answers, other: Answers): boolean {
  return sameFacility(one.facility, other.facility) && sameFacility(one.dates ?? {}, other.dates ?? {});
}

/** Answers put aside, the uppermost first. */
function chain(own: OwnAnswers | undefined): readonly OwnAnswers[] {
  return own ? [own, ...chain(own.before)] : [];
}

/** Whether two tabs stand on the same answers of the same person. */
function sameWork(one: Elsewhere | AtTab, other: Elsewhere): boolean {
  const [mine, theirs] = [chain(one.own), chain(other.own)];
  return (
    sameAnswers(one, other) &&
    one.visitor.label === other.visitor.label &&
    mine.length === theirs.length &&
    mine.every((it, at) => sameAnswers(it, theirs[at] ?? { facility: {} }))
  );
}

/** Of a setting that only the other tab has changed, theirs counts. */
function ofBoth<T>(base: T, ours: T, theirs: T): T {
  return same(ours, base) ? theirs : ours;
}

/** Plans of both tabs: what one has added, changed or removed since, and nothing that the other has changed is lost. */
export function plansOfBoth(
  base: readonly NamedPlan[],
  ours: readonly NamedPlan[],
  theirs: readonly NamedPlan[],
): readonly NamedPlan[] {
  const of = (plans: readonly NamedPlan[], name: string) => plans.find(it => it.name === name);
  const merged: NamedPlan[] = [];
  const late: NamedPlan[] = [];
  for (const name of new Set([...theirs, ...ours].map(it => it.name))) {
    const [was, mine, other] = [of(base, name), of(ours, name), of(theirs, name)];
    const [isMineNew, isOtherNew] = [!same(mine, was), !same(other, was)];
    const it = isOtherNew && other ? other : isMineNew ? mine : other;
    if (it) merged.push(it);
    if (isMineNew && isOtherNew && mine && other && !sameAnswers(mine, other)) late.push(mine);
  }
  for (const it of late) merged.push({ ...it, name: freeName(merged, it.name) });
  return merged;
}

/** Today's cases of both tabs. A number that each has given to another case becomes two. */
function visitsOfBoth(base: Visits | undefined, ours: Visits | undefined, theirs: Visits | undefined) {
  if (same(ours, base) || !ours) return same(ours, base) ? theirs : ours;
  if (same(theirs, base) || !theirs || theirs.day !== ours.day) return ours;
  const cases = [...theirs.cases];
  for (const it of ours.cases) {
    const twin = cases.find(other => other.id === it.id);
    const isOld = base?.cases.some(other => same(other, it));
    if (isOld || same(twin, it)) continue;
    cases.push(twin ? { ...it, id: Math.max(...[...cases, ...ours.cases].map(({ id }) => id)) + 1 } : it);
  }
  return { ...theirs, cases };
}

/** What is the same as before stays what it was, so that nothing is saved anew that nobody has changed. */
function met<S extends AtTab>(state: S, base: Elsewhere, theirs: Elsewhere): S {
  const plans = unlessSame(state.plans, plansOfBoth(base.plans, state.plans, theirs.plans));
  const merged: S = {
    ...state,
    plans,
    workedOn: nameThen(state.workedOn, state.plans, plans),
    desk: unlessSame(state.desk, ofBoth(base.desk, state.desk, theirs.desk)),
    visitors: unlessSame(state.visitors, visitsOfBoth(base.visitors, state.visitors, theirs.visitors)),
  };
  if (sameWork(state, theirs)) {
    return { ...merged, elsewhere: undefined, token: ofBoth(base.token, state.token, theirs.token) };
  }
  const isAsked = state.elsewhere || !sameWork(theirs, base);
  return isAsked ? { ...merged, elsewhere: unlessSame(state.elsewhere, theirs) } : merged;
}

/** Answers put aside, those of the other chain below them, each once. */
function onto(above: readonly OwnAnswers[], below: readonly OwnAnswers[], known: Answers): OwnAnswers | undefined {
  const all: OwnAnswers[] = [...above];
  for (const it of below) if (![known, ...all].some(other => sameAnswers(other, it))) all.push(it);
  return all.reduceRight<OwnAnswers | undefined>((before, it) => ({ ...it, before }), undefined);
}

/** Whether it is worth keeping: more than a window begins with, or a day that was told. */
function isSomething(state: AtTab, { facility, dates }: Answers): boolean {
  return isBegun(facility, state.desk) || isTold(dates);
}

function takenTheirs<S extends AtTab>(state: S, theirs: Elsewhere): S {
  const { facility, unsure, dates, own, past, isShared } = withoutTrial<Standing>(state);
  const isKept = [theirs, ...state.plans].some(it => sameAnswers(it, { facility, dates }));
  const put: OwnAnswers = {
    ...{ facility, unsure, dates, past, replacedBy: 'tab' },
    ...(isShared === true && { isShared }),
  };
  const aside = isSomething(state, put) && !isKept ? [put] : [];
  return {
    ...state,
    facility: theirs.facility,
    unsure: theirs.unsure,
    dates: theirs.dates,
    visitor: theirs.visitor,
    token: theirs.token,
    past: theirs.past,
    isShared: theirs.isShared,
    own: onto([...aside, ...chain(own)], chain(theirs.own), theirs),
    elsewhere: undefined,
    workedOn: undefined,
    epoch: state.epoch + 1,
    handovers: state.handovers + 1,
  };
}

/** The other tab's answers that stand nowhere here, those that it had put aside included; what it only tried is not kept. */
function strangers(state: AtTab, elsewhere: Elsewhere): readonly Answers[] {
  const theirs = withoutTrial<Standing>({ ...state, ...elsewhere });
  const known = [state, ...chain(state.own), ...state.plans];
  const told: Answers[] = [];
  for (const it of [theirs, ...chain(theirs.own).filter(({ visitor }) => !visitor)])
    if (isSomething(state, it) && ![...known, ...told].some(other => sameAnswers(other, it))) told.push(it);
  return told;
}

function keptOurs<S extends AtTab>(state: S, theirs: Elsewhere, name: string, moment: Moment): S {
  const others = strangers(state, theirs);
  const settled = { ...state, elsewhere: undefined };
  if (state.desk.on) {
    const { id: _id, ...visitor } = theirs.visitor;
    const visitors = others.reduce<Visits | undefined>(
      (it, { facility }) => afterVisit(it, visitor, facility, moment).visits,
      state.visitors,
    );
    return { ...settled, visitors };
  }
  const plans = [...state.plans];
  for (const { facility, dates } of others)
    plans.push({ name: freeName(plans, name), facility, ...(isTold(dates) && { dates }) });
  return { ...settled, plans };
}

export function afterTab<S extends AtTab>(state: S, action: TabAction): S {
  switch (action.type) {
    case 'meet':
      return met(state, action.base, action.theirs);
    case 'takeTheirs':
      return state.elsewhere ? takenTheirs(state, state.elsewhere) : state;
    case 'keepOurs':
      return state.elsewhere ? keptOurs(state, state.elsewhere, action.name, action) : state;
    default:
      return action satisfies never;
  }
}

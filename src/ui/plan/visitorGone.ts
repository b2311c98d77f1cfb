/** How does one visitor of a window give way to the next? */
import { nowhere } from './address.ts';
import { begun, isTold, type OwnAnswers, type Standing, withoutTrial } from './ownAnswers.ts';
import { afterVisit, type Moment, nobody, type Visitor, type Visits } from './visits.ts';
import { beginning, isBegun } from './windowSettings.ts';

interface AtWindow extends Standing {
  /** The day on which all this was last looked at, YYYY-MM-DD. */
  readonly day: string;
  readonly visitor: Visitor;
  readonly visitors?: Visits | undefined;
}

/** The desk as the next visitor finds it. */
export function visitorGone(state: Standing, token: string) {
  return {
    ...nowhere,
    ...{ page: 'desk' as const, visitor: nobody, token },
    ...{ facility: beginning(state.desk), unsure: [], dates: undefined, past: undefined, isShared: undefined },
    ...{ faults: [], unreadable: undefined, isOnlyHere: undefined, elsewhere: undefined },
    ...{
      among: undefined,
      compared: undefined,
      removed: undefined,
      replaced: undefined,
      workedOn: undefined,
      returnTo: undefined,
    },
    ...{ epoch: state.epoch + 1, handovers: state.handovers + 1 },
  };
}

/**
 * The visitor leaves: as a case in today's list, and aside, to be taken back until the next one begins. What was only tried goes, and of answers that
 * were cleared those from before count. Who said nothing leaves no case, but for one with a label who was shown a card.
 */
export function left(
  before: AtWindow,
  moment: Moment,
): { readonly visitors: Visits | undefined; readonly own: OwnAnswers | undefined } {
  const state = withoutTrial(before);
  const { desk, visitor, visitors, own } = state;
  const ownNow = own?.visitor ? undefined : own;
  const said = ownNow && !isBegun(state.facility, desk) ? ownNow : { ...state, before: ownNow };
  const isCase = isBegun(said.facility, desk) || isTold(said.dates);
  if (!isCase && !(visitor.label.trim() && visitor.card)) return { visitors, own: own?.visitor && own };
  const { visits, id } = afterVisit(visitors, visitor, said.facility, moment);
  const aside: OwnAnswers = {
    ...{ facility: said.facility, unsure: said.unsure, dates: said.dates, replacedBy: 'nothing' },
    ...{ visitor: { ...visitor, id }, before: said.before },
  };
  return { visitors: visits, own: isCase ? aside : undefined };
}

/** The list is no more, nor the places in it of those who are here or left. */
export function withoutVisits<S extends AtWindow>(state: S): S {
  const { own, visitor } = state;
  const unlisted = (it: Visitor) => ({ ...it, id: undefined });
  return {
    ...state,
    visitors: undefined,
    visitor: unlisted(visitor),
    own: own?.visitor ? { ...own, visitor: unlisted(own.visitor) } : own,
  };
}

/** What of yesterday still stands today: at a window nothing, elsewhere the answers. */
export function onDay<S extends AtWindow>(state: S, day: string, token: string): S {
  if (state.day === day) return state;
  const today = { ...begun(state), day, visitor: nobody, visitors: undefined };
  return state.desk.on ? { ...today, ...visitorGone(state, token), own: undefined } : today;
}

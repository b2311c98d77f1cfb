/** How does a document stand on a given day: how old is it, which of its periods have passed, what has become of the departments and documents that it names? */
import type { PolicyDocument } from '../rulebook/index.ts';
import { withoutWidths } from './named.ts';
import { type Span, spanBetween } from './span.ts';

type Period = NonNullable<PolicyDocument['periods']>[number];
type Named = NonNullable<PolicyDocument['names']>[number];

/** No text states an expiry, and the data has no place for one: that is said of every document. */
export interface Standing {
  readonly day: string;
  /** Since it is in force; absent before. */
  readonly age?: Span;
  /** Planning periods, each with the time since its last day; `over` is absent while it runs. */
  readonly periods: readonly (Period & { readonly over?: Span })[];
  readonly passed: number;
  /** Departments by the text's name and today's; our annotation. */
  readonly renamed: readonly { readonly name: string; readonly today: string }[];
  /** Other documents that the text names; `held` is the one of ours. */
  readonly names: readonly (Named & { readonly held?: PolicyDocument })[];
}

/** How a document stands on `day`, YYYY-MM-DD. `documents` are all that are held. */
export function standing(document: PolicyDocument, documents: readonly PolicyDocument[], day: string): Standing {
  const age = spanBetween(document.inForceFrom, day);
  const periods = (document.periods ?? []).map(it => {
    const over = it.until < day ? spanBetween(it.until, day) : undefined;
    return { ...it, ...(over && { over }) };
  });
  return {
    day,
    ...(age && { age }),
    periods,
    passed: periods.filter(it => it.over).length,
    renamed: Object.entries(document.departmentsToday ?? {}).map(([name, today]) => ({ name, today })),
    names: (document.names ?? []).map(it => {
      const { number } = it;
      const held = number && documents.find(other => withoutWidths(other.number) === withoutWidths(number));
      return { ...it, ...(held && { held }) };
    }),
  };
}

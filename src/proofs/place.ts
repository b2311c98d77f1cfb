/** Where and when does a document speak? One facility's place and date for it. */
import { type Facility, within } from '../facts/index.ts';
import type { PolicyDocument, Rulebook } from '../rulebook/index.ts';

/** A district inside the document's area, or the area itself where none is listed, on the day from which it is in force. */
export function inside({ divisions }: Rulebook, { jurisdiction, inForceFrom }: PolicyDocument): Facility {
  const district = divisions.find(it => !it.code.endsWith('00') && within(it.code, jurisdiction) === true);
  return { location: district?.code ?? jurisdiction, asOf: inForceFrom };
}

/** Whether two documents can speak to one facility. */
export function meet(a: PolicyDocument, b: PolicyDocument): boolean {
  return within(a.jurisdiction, b.jurisdiction) === true || within(b.jurisdiction, a.jurisdiction) === true;
}

/** The place and date of a facility to which both documents speak. */
export function insideBoth(rulebook: Rulebook, a: PolicyDocument, b: PolicyDocument): Facility {
  const narrow = within(a.jurisdiction, b.jurisdiction) === true ? a : b;
  const [, asOf = a.inForceFrom] = [a.inForceFrom, b.inForceFrom].sort();
  return { ...inside(rulebook, narrow), asOf };
}

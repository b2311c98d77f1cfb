/** What is wrong with this answer? Said beside the field, in the same words as in the summary. */
import type { Fact } from '../../facts/index.ts';

export function FieldFault({ fact, fault }: { readonly fact: Fact; readonly fault?: string | undefined }) {
  return fault ? (
    <p className="fault" id={`fault-${fact.name}`}>
      {fault}
    </p>
  ) : null;
}

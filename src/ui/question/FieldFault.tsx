/** What is wrong with this answer? Said beside the field, in the same words as in the summary. */
import type { Fact } from '../../facts/index.ts';

interface Props {
  readonly fact: Fact;
  readonly fault?: string | undefined;
  /** Said aloud as it appears, where there is no summary that takes the focus. */
  readonly live?: boolean | undefined;
}

export function FieldFault({ fact, fault, live }: Props) {
  return fault ? (
    <p className="fault" id={`fault-${fact.name}`} role={live ? 'alert' : undefined}>
      {fault}
    </p>
  ) : null;
}

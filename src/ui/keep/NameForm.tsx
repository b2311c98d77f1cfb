/** How is a plan given a name? */
import { type FormEvent, useId, useState } from 'react';
import { longestName } from '../plan/plans.ts';

interface NameFormProps {
  readonly first: string;
  readonly label: string;
  readonly action: string;
  /** Whether it is what one comes here for. */
  readonly isMain?: boolean;
  /** What to say of a name that is taken before it is given, and how the button is called then. */
  readonly taken?: (name: string) => { readonly warning: string; readonly action: string } | undefined;
  readonly onName: (name: string) => void;
}

export function NameForm({ first, label, action, isMain = false, taken, onName }: NameFormProps) {
  const [name, setName] = useState(first);
  const [offered, setOffered] = useState(first);
  const id = useId();
  if (offered !== first) {
    // The name on offer has moved on; the form stays, and with it the focus.
    setOffered(first);
    setName(first);
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) onName(name.trim());
  };
  const { warning, action: done = action } = taken?.(name.trim()) ?? {};
  return (
    <form className="name" onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={name}
        maxLength={longestName}
        aria-describedby={warning ? `${id}-warning` : undefined}
        onChange={event => setName(event.target.value)}
      />
      <button type="submit" className={isMain ? 'button' : 'quiet'}>
        {done}
      </button>
      {warning && (
        <p className="meta" id={`${id}-warning`}>
          {warning}
        </p>
      )}
    </form>
  );
}

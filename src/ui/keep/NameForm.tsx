/** How is a plan given a name? */
import { type FormEvent, useId, useState } from 'react';
import { longestName } from '../plan/plans.ts';

interface NameFormProps {
  readonly first: string;
  readonly label: string;
  readonly action: string;
  /** Whether it is what one comes here for. */
  readonly isMain?: boolean;
  /** What to say of a name before it is given. */
  readonly warning?: (name: string) => string | undefined;
  readonly onName: (name: string) => void;
}

export function NameForm({ first, label, action, isMain = false, warning, onName }: NameFormProps) {
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
  const warned = warning?.(name.trim());
  return (
    <form className="name" onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={name}
        maxLength={longestName}
        aria-describedby={warned ? `${id}-warning` : undefined}
        onChange={event => setName(event.target.value)}
      />
      <button type="submit" className={isMain ? 'button' : 'quiet'}>
        {action}
      </button>
      {warned && (
        <p className="meta" id={`${id}-warning`}>
          {warned}
        </p>
      )}
    </form>
  );
}

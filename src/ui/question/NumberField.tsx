/** How many? A text field, so that a slip of the finger is kept and named, not swallowed. */
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../i18n/index.ts';
import { FieldFault } from './FieldFault.tsx';
import { type FieldProps, fieldId } from './fieldProps.ts';

export function NumberField({ fact, fault, labelledBy, describedBy, compact }: FieldProps) {
  const { register } = useFormContext();
  const { i18n } = useTranslation();
  return (
    <div className="number">
      <FieldFault fact={fact} fault={fault} live={compact} />
      <span className="measure">
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          id={fieldId(fact)}
          aria-labelledby={labelledBy}
          aria-describedby={[describedBy, fault && `fault-${fact.name}`].filter(Boolean).join(' ')}
          aria-invalid={fault ? true : undefined}
          {...register(fact.name)}
        />
        {fact.unit && <span aria-hidden="true">{fact.unit[i18n.language as Language]}</span>}
      </span>
    </div>
  );
}

/** Which day? */
import { useFormContext } from 'react-hook-form';
import { FieldFault } from './FieldFault.tsx';
import { type FieldProps, fieldId } from './fieldProps.ts';

export function DateField({ fact, fault, labelledBy, describedBy }: FieldProps) {
  const { register } = useFormContext();
  return (
    <div className="number">
      <FieldFault fact={fact} fault={fault} />
      <input
        type="date"
        id={fieldId(fact)}
        aria-labelledby={labelledBy}
        aria-describedby={[describedBy, fault && `fault-${fact.name}`].filter(Boolean).join(' ') || undefined}
        aria-invalid={fault ? true : undefined}
        {...register(fact.name)}
      />
    </div>
  );
}

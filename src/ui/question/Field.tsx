/** How is a question of each type answered? One native control a type; 不确定 is always among the answers. */
import { ChoiceField } from './ChoiceField.tsx';
import { DateField } from './DateField.tsx';
import type { FieldProps } from './fieldProps.ts';
import { NumberField } from './NumberField.tsx';
import { PlaceField } from './PlaceField.tsx';
import { SetField } from './SetField.tsx';

export function Field(props: FieldProps) {
  switch (props.fact.type) {
    case 'division':
      return <PlaceField {...props} />;
    case 'date':
      return <DateField {...props} />;
    case 'int':
      return <NumberField {...props} />;
    case 'enum':
    case 'bool':
      return <ChoiceField {...props} />;
    case 'set':
      return <SetField {...props} />;
    default:
      return props.fact.type satisfies never;
  }
}

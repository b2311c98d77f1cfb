/** Which one of these? Radio buttons, the last of which is 不确定. */
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../i18n/index.ts';
import { FieldFault } from './FieldFault.tsx';
import { type FieldProps, fieldId } from './fieldProps.ts';

/** So many choices are still taken in at a glance. */
const few = 6;

export function ChoiceField({ fact, fault, labelledBy, describedBy, compact }: FieldProps) {
  const { register } = useFormContext();
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const { options = [] } = fact;
  if (compact && options.length > few)
    return (
      <select id={fieldId(fact)} aria-labelledby={labelledBy} aria-describedby={describedBy} {...register(fact.name)}>
        <option value="">{t('question.unsureShort')}</option>
        {options.map(it => (
          <option key={String(it.value)} value={String(it.value)}>
            {it[language]}
          </option>
        ))}
      </select>
    );
  return (
    <div role="radiogroup" className="options" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      <FieldFault fact={fact} fault={fault} />
      {options.map((it, at) => (
        <label key={String(it.value)} className="option">
          <input
            type="radio"
            id={at === 0 ? fieldId(fact) : undefined}
            value={String(it.value)}
            {...register(fact.name)}
          />
          <span>
            {it[language]}
            {it.help && <small>{it.help[language]}</small>}
          </span>
        </label>
      ))}
      <label className="option unsure">
        <input type="radio" value="" {...register(fact.name)} />
        <span>{t('question.unsure')}</span>
      </label>
    </div>
  );
}

/** Which of these, several possible? Boxes; “none of these” and 不确定 each stand alone. */
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../i18n/index.ts';
import { FieldFault } from './FieldFault.tsx';
import { type FieldProps, fieldId } from './fieldProps.ts';
import { none } from './written.ts';

export function SetField({ fact, fault, labelledBy, describedBy }: FieldProps) {
  const { setValue } = useFormContext();
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const ticked: readonly string[] = useWatch({ name: fact.name }) ?? [];
  const put = (values: readonly string[]) => setValue(fact.name, values, { shouldDirty: true });
  const toggle = (value: string) =>
    put(ticked.includes(value) ? ticked.filter(it => it !== value) : [...ticked.filter(it => it !== none), value]);
  return (
    <fieldset className="options" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      <FieldFault fact={fact} fault={fault} />
      <p className="meta">{t('question.several')}</p>
      {(fact.options ?? []).map((it, at) => {
        const value = String(it.value);
        return (
          <label key={value} className="option">
            <input
              type="checkbox"
              id={at === 0 ? fieldId(fact) : undefined}
              checked={ticked.includes(value)}
              onChange={() => toggle(value)}
            />
            <span>
              {it[language]}
              {it.help && <small>{it.help[language]}</small>}
            </span>
          </label>
        );
      })}
      <label className="option">
        <input
          type="checkbox"
          checked={ticked.includes(none)}
          onChange={() => put(ticked.includes(none) ? [] : [none])}
        />
        <span>{fact.none?.[language]}</span>
      </label>
    </fieldset>
  );
}

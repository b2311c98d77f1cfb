/** Which of the results does the reader want to see? By kind, document and department. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type MatterView, type Report, sectionOf } from '../../report/index.ts';

export interface Filter {
  readonly kind: string;
  readonly document: string;
  readonly department: string;
}

export const noFilter: Filter = { kind: '', document: '', department: '' };

/** Whether a matter is read in the wanted section and one of its rules is of the wanted document and department. */
export function fits({ kind, document, department }: Filter, view: MatterView): boolean {
  return (
    (!kind || sectionOf(view) === kind) &&
    view.rules.some(
      ({ rule }) =>
        (!document || rule.document.slug === document) &&
        (!department || rule.departments.some(it => it.name === department)),
    )
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  /** Set where the choices are named in the language of the law. */
  readonly lang?: string;
  readonly onChange: (value: string) => void;
}

export function Select({ label, value, choices, lang, onChange }: SelectProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <span>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={event => onChange(event.target.value)}>
        <option value="">{t('filters.all')}</option>
        {choices.map(it => (
          <option key={it.value} value={it.value} lang={lang}>
            {it.label}
          </option>
        ))}
      </select>
    </span>
  );
}

interface Props {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  readonly report: Report;
}

export function Filters({ filter, onChange, report }: Props) {
  const { t } = useTranslation();
  const rules = report.matters.flatMap(it => it.rules.map(view => view.rule));
  const kinds = [...new Set(report.matters.map(sectionOf))];
  const documents = [...new Map(rules.map(it => [it.document.slug, it.document.number]))];
  const departments = [...new Set(rules.flatMap(it => it.departments.map(d => d.name)))].sort((a, b) =>
    a.localeCompare(b, 'zh-CN'),
  );
  const shown = report.matters.filter(it => fits(filter, it)).length;
  const active = filter.kind || filter.document || filter.department;
  return (
    <details className="filters">
      <summary>{t('filters.heading')}</summary>
      <fieldset aria-label={t('filters.heading')}>
        <Select
          label={t('filters.kind')}
          value={filter.kind}
          choices={kinds.map(value => ({ value, label: t(`kind.${value}`) }))}
          onChange={kind => onChange({ ...filter, kind })}
        />
        <Select
          label={t('filters.document')}
          value={filter.document}
          choices={documents.map(([value, label]) => ({ value, label }))}
          lang="zh-CN"
          onChange={document => onChange({ ...filter, document })}
        />
        <Select
          label={t('filters.department')}
          value={filter.department}
          choices={departments.map(value => ({ value, label: value }))}
          lang="zh-CN"
          onChange={department => onChange({ ...filter, department })}
        />
      </fieldset>
      {active && (
        <p role="status" className="meta">
          {t('filters.shown', { shown, all: report.matters.length })}{' '}
          <button type="button" className="quiet" onClick={() => onChange(noFilter)}>
            {t('filters.clear')}
          </button>
        </p>
      )}
    </details>
  );
}

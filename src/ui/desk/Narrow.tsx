/** Which of the answers does one want to see: of which kind, text, department, or of the place where the plan is? */
import { useTranslation } from 'react-i18next';
import { enumeration, ownPlaceName } from '../../report/index.ts';
import type { AnswerKind } from '../../search/index.ts';
import { documentsByPlace, rulebook } from '../corpus.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';

export interface Narrowed {
  readonly kind?: AnswerKind | undefined;
  readonly document?: string | undefined;
  readonly department?: string | undefined;
  readonly here?: boolean | undefined;
}

/** In the order in which one would look. */
const kinds: readonly AnswerKind[] = ['matter', 'clause', 'question', 'department', 'term'];

const departments = [...new Set(rulebook.rules.flatMap(it => it.departments.map(department => department.name)))].sort(
  (a, b) => a.localeCompare(b, 'zh-CN'),
);

interface Props {
  readonly narrowed: Narrowed;
  readonly onChange: (narrowed: Narrowed) => void;
}

export function Narrow({ narrowed, onChange }: Props) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { facility } = usePlan();
  const choose = (
    part: keyof Narrowed,
    values: readonly (readonly [value: string, name: string])[],
    isChinese = false,
  ) => (
    <label>
      <span>{t(`desk.narrow.${part}`)}</span>
      <select
        value={String(narrowed[part] ?? '')}
        onChange={event => onChange({ ...narrowed, [part]: event.target.value || undefined })}
      >
        <option value="">{t('desk.narrow.all')}</option>
        {values.map(([value, name]) => (
          <option key={value} value={value} lang={isChinese ? 'zh-CN' : undefined}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  const what = enumeration(
    voice,
    [
      narrowed.kind && t(`desk.kind.${narrowed.kind}`),
      documentsByPlace.find(it => it.slug === narrowed.document)?.number,
      narrowed.department,
      narrowed.here && typeof facility.location === 'string' && ownPlaceName(voice, facility.location),
    ].filter(it => typeof it === 'string'),
  );
  return (
    <details className="filters">
      <summary>{what ? t('desk.narrowed', { what }) : t('desk.narrow.legend')}</summary>
      {what && (
        <button type="button" className="quiet" onClick={() => onChange({})}>
          {t('desk.narrow.clear')}
        </button>
      )}
      <div className="narrow-search">
        {choose(
          'kind',
          kinds.map(it => [it, t(`desk.kind.${it}`)] as const),
        )}
        {choose(
          'document',
          documentsByPlace.map(it => [it.slug, it.number] as const),
          true,
        )}
        {choose(
          'department',
          departments.map(it => [it, it] as const),
          true,
        )}
        {typeof facility.location === 'string' && (
          <label className="option">
            <input
              type="checkbox"
              checked={narrowed.here ?? false}
              onChange={event => onChange({ ...narrowed, here: event.target.checked })}
            />
            <span>{t('desk.narrow.here', { place: ownPlaceName(voice, facility.location) })}</span>
          </label>
        )}
      </div>
    </details>
  );
}

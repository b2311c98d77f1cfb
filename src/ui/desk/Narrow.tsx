/** Which of the answers does one want to see: of which kind, place, text or department? */
import { useTranslation } from 'react-i18next';
import { enumeration, ownPlaceName } from '../../report/index.ts';
import type { AnswerKind } from '../../search/index.ts';
import { documentsByPlace, rulebook } from '../corpus.ts';
import { isAround, places } from '../places.ts';
import { useVoice } from '../useVoice.ts';

export interface Narrowed {
  readonly kind?: AnswerKind | undefined;
  /** Code of a place; what its documents have. */
  readonly place?: string | undefined;
  readonly document?: string | undefined;
  readonly department?: string | undefined;
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
  const nameOf = (place: string) => {
    const name = ownPlaceName(voice, place);
    return isAround(place) ? t('desk.otherDistricts', { place: name }) : name;
  };
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
      narrowed.place && nameOf(narrowed.place),
      documentsByPlace.find(it => it.slug === narrowed.document)?.number,
      narrowed.department,
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
          'place',
          places.map(it => [it, nameOf(it)] as const),
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
      </div>
    </details>
  );
}

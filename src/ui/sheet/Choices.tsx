/** In which language, and with which parts, is the sheet wanted? */
import { useTranslation } from 'react-i18next';
import { type OpenDepth, openDepths, type SheetPart, sheetParts } from '../../sheet/index.ts';

export interface Choice {
  readonly both: boolean;
  readonly parts: readonly SheetPart[];
  readonly open: OpenDepth;
}

interface Props {
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

function Tick({
  label,
  on,
  onChange,
}: {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: () => void;
}) {
  return (
    <label>
      <input type="checkbox" checked={on} onChange={onChange} /> {label}
    </label>
  );
}

export function Choices({ choice, onChange }: Props) {
  const { t } = useTranslation();
  const { both, parts, open } = choice;
  const turn = (part: SheetPart) =>
    onChange({ ...choice, parts: sheetParts.filter(it => (it === part) !== parts.includes(it)) });
  return (
    <>
      <fieldset>
        <legend>{t('sheet.language')}</legend>
        {[false, true].map(it => (
          <label key={String(it)}>
            <input
              type="radio"
              name="sheet-language"
              checked={both === it}
              onChange={() => onChange({ ...choice, both: it })}
            />{' '}
            {t(it ? 'sheet.both' : 'sheet.chinese')}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('sheet.openDepth')}</legend>
        {openDepths.map(it => (
          <label key={it}>
            <input
              type="radio"
              name="sheet-open"
              checked={open === it}
              onChange={() => onChange({ ...choice, open: it })}
            />{' '}
            {t(`sheet.open.${it}`)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('sheet.parts')}</legend>
        {sheetParts.map(it => (
          <Tick key={it} label={t(`sheet.part.${it}`)} on={parts.includes(it)} onChange={() => turn(it)} />
        ))}
      </fieldset>
    </>
  );
}

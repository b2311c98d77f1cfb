/** In which size of text and in which colours is it read, and how else could it be? */
import { useTranslation } from 'react-i18next';
import { usePlan } from './plan/PlanProvider.tsx';
import { shownSize, sizesAt, themes } from './plan/reading.ts';

interface Props<Value> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly nameOf: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

function Ways<Value extends string>({ label, values, chosen, nameOf, onChoose }: Props<Value>) {
  return (
    <fieldset className="tries">
      <legend>{label}</legend>
      {values.map(it => (
        <button key={it} type="button" className="try" aria-pressed={it === chosen} onClick={() => onChoose(it)}>
          {it === chosen && <span aria-hidden="true">✓ </span>}
          {nameOf(it)}
        </button>
      ))}
    </fieldset>
  );
}

export function ReadingWays() {
  const { textSize, theme, desk, read } = usePlan();
  const { t } = useTranslation();
  return (
    <div className="reading-ways">
      <Ways
        label={t('reading.sizes')}
        values={sizesAt(desk)}
        chosen={shownSize(textSize, desk)}
        nameOf={it => t(`reading.size.${it}`)}
        onChoose={textSize => read({ textSize })}
      />
      <Ways
        label={t('reading.themes')}
        values={themes}
        chosen={theme}
        nameOf={it => t(`reading.theme.${it}`)}
        onChoose={theme => read({ theme })}
      />
    </div>
  );
}

/** Which day was it? One field, with what the day is for and where one finds it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DayFault, dayFault, earliestDay, latestDay, type TimelineDate } from '../../dates/index.ts';
import { marks } from '../../report/index.ts';
import { rulebook } from '../corpus.ts';
import { formatDate } from '../formatDate.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';

export function dayFieldId(id: string): string {
  return `day-${id}`;
}

/** A browser tells a day that no calendar has by `badInput`, and gives no value then. */
function faultIn({ value, validity }: HTMLInputElement): DayFault | undefined {
  return validity.badInput ? 'noDay' : dayFault(value);
}

/** `isOpen`: whether it matters to this plan at all depends on questions that are not answered yet. */
export function DayField({
  told: { date, fault: standing },
  isOpen,
}: {
  readonly told: TimelineDate;
  readonly isOpen: boolean;
}) {
  const { t } = useTranslation();
  const { language } = useVoice();
  const { dates = {}, tellDay } = usePlan();
  const [written, setWritten] = useState<DayFault>();
  const fault = written ?? standing;
  const id = dayFieldId(date.id);
  const other = rulebook.dates.find(it => it.id === date.after)?.[language];
  const said: Readonly<Record<DayFault, () => string>> = {
    noDay: () => t('dates.fault.noDay'),
    outOfReach: () =>
      t('dates.fault.outOfReach', { first: formatDate(language, earliestDay), last: formatDate(language, latestDay) }),
    tooEarly: () => t('dates.fault.tooEarly', { other }),
  };
  return (
    <div className="day-field">
      <label htmlFor={id}>{date[language]}</label>
      {isOpen && (
        <p className="meta is-open">
          <span aria-hidden="true">{marks.open}</span> {t('dates.mayMatter')}
        </p>
      )}
      <div className="meta" id={`${id}-where`}>
        <p>{date.why[language]}</p>
        <p>{date.where[language]}</p>
      </div>
      {date.caution && <p className="note">{date.caution[language]}</p>}
      {fault && (
        <p className="fault" id={`${id}-fault`} role="alert">
          {said[fault]()}
        </p>
      )}
      <input
        type="date"
        id={id}
        min={earliestDay}
        max={latestDay}
        defaultValue={dates[date.id] ?? ''}
        aria-describedby={[`${id}-where`, fault && `${id}-fault`].filter(Boolean).join(' ')}
        aria-invalid={fault ? true : undefined}
        onChange={({ target }) => {
          // While it is being typed it is no day yet; what is wrong with it is said once the field is left.
          const wrong = faultIn(target);
          if (!wrong) setWritten(undefined);
          tellDay(date.id, wrong || target.value === '' ? undefined : target.value);
        }}
        onBlur={({ target }) => setWritten(faultIn(target))}
      />
    </div>
  );
}

/** How long is each time limit, and how far are we? A bar for each, from the day on which it begins. */
import { useTranslation } from 'react-i18next';
import { countOf, type Due, dayText, type Limit, passedText, type TimelineDate } from '../../dates/index.ts';
import { enumeration, ownPlaceName } from '../../report/index.ts';
import { rulebook } from '../corpus.ts';
import { formatDate } from '../formatDate.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { today } from '../plan/world.ts';
import { useVoice } from '../useVoice.ts';

interface Bar {
  readonly key: string;
  readonly words: string;
  readonly until: string;
  readonly mark: 'applies' | 'open' | 'estimate' | 'passed';
  readonly isEstimate: boolean;
  readonly isFirst: boolean;
}

/** The first days of the months between, of the years where they are many. */
function ticks(from: string, until: string): readonly string[] {
  const isLong = countOf(until) - countOf(from) > 500;
  const [first, last] = [from, until].map(it => Number(it.slice(0, 4)));
  const years = Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, at) => String((first ?? 0) + at));
  const months = isLong ? ['01'] : Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));
  return years.flatMap(year => months.map(month => `${year}-${month}-01`)).filter(it => it > from && it < until);
}

/** ● applies, ◐ open, ◇ an estimate, ■ passed: told apart by shape. */
function Mark({ mark }: Pick<Bar, 'mark'>) {
  if (mark === 'estimate') return <path className="hollow" d="M-7 0 L0 -7 L7 0 L0 7 Z" />;
  if (mark === 'passed') return <rect className="passed" x="-6" y="-6" width="12" height="12" />;
  return (
    <>
      <circle className="hollow" r="6" />
      <path d={mark === 'applies' ? 'M0 -6 A6 6 0 0 1 0 6 A6 6 0 0 1 0 -6 Z' : 'M0 -6 A6 6 0 0 0 0 6 Z'} />
    </>
  );
}

function Drawn({ bar, from, last, now }: { bar: Bar; from: string; last: string; now: string }) {
  const share = (day: string) => {
    const all = countOf(last) - countOf(from);
    return `${all > 0 ? Math.round(((countOf(day) - countOf(from)) / all) * 10_000) / 100 : 100}%`;
  };
  return (
    <>
      <p className={bar.isFirst ? 'is-first' : undefined}>{bar.words}</p>
      <svg width="100%" height="22" aria-hidden="true" focusable="false">
        <line className="axis" x1="0" x2="100%" y1="11" y2="11" />
        {ticks(from, last).map(it => (
          <line key={it} className="axis" x1={share(it)} x2={share(it)} y1="7" y2="15" />
        ))}
        <line className={bar.isEstimate ? 'span vague' : 'span'} x1="0" x2={share(bar.until)} y1="11" y2="11" />
        <line className="begin" x1="0" x2="0" y1="4" y2="18" />
        {now > from && now < last && <line className="now" x1={share(now)} x2={share(now)} y1="0" y2="22" />}
        <svg x={share(bar.until)} y="11" width="1" height="1" overflow="visible" aria-hidden="true">
          <Mark mark={bar.mark} />
        </svg>
      </svg>
    </>
  );
}

/** `begins`: the day on which it begins; each bar ends on its own. */
function Picture({ label, begins, bars }: { label: string; begins: string; bars: readonly Bar[] }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { world } = usePlan();
  const last =
    bars
      .map(it => it.until)
      .sort()
      .at(-1) ?? begins;
  return (
    <figure className="bars">
      <figcaption>{label}</figcaption>
      <div
        role="img"
        aria-label={enumeration(
          voice,
          bars.map(it => it.words),
        )}
      >
        {bars.map(it => (
          <Drawn key={it.key} bar={it} from={begins} last={last} now={today(world)} />
        ))}
        <p className="ends">
          <span>{t('dates.begins', { day: formatDate(voice.language, begins) })}</span>
          <span>{t('dates.ends', { day: formatDate(voice.language, last) })}</span>
        </p>
      </div>
    </figure>
  );
}

export function Bars({ found }: { readonly found: readonly TimelineDate[] }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { world } = usePlan();
  const withPassed = (bar: Bar, due: Due): Bar => {
    const isPassed = passedText(voice, due, today(world)) !== undefined;
    return isPassed ? { ...bar, mark: 'passed', words: t('dates.barPassed', { bar: bar.words }) } : bar;
  };
  const ofLimit = ({ rule, deadline, at, due, status, among }: Limit): readonly Bar[] => {
    if (!due) return [];
    const words = t(due.unknownFrom ? 'dates.barEstimate' : 'dates.bar', {
      place: ownPlaceName(voice, rule.document.jurisdiction),
      amount: t(`unit.${deadline.unit}`, { count: deadline.amount }),
      day: dayText(voice, due.day),
    });
    const isEstimate = due.unknownFrom !== undefined;
    const mark = isEstimate ? 'estimate' : status;
    const bar = {
      key: `${rule.id} ${at}`,
      words,
      until: due.day,
      mark,
      isEstimate,
      isFirst: among?.place === 'first',
    } as const;
    return [withPassed(bar, due)];
  };
  const pictures = found.flatMap(({ date, day, limits, rules }) => {
    if (!day) return [];
    const titles = date.matters.flatMap(id => {
      const isHere = limits.some(it => it.rule.matter === id);
      return isHere ? (rulebook.matters.find(it => it.id === id)?.title[voice.language] ?? []) : [];
    });
    const label = limits.length > 0 ? enumeration(voice, titles) : date[voice.language];
    if (limits.length > 0) return [{ label, begins: day, bars: limits.flatMap(ofLimit) }];
    const begins = found.find(it => it.date.id === date.after)?.day;
    if (date.use !== 'end' || !begins) return [];
    const mark = rules.some(it => it.status === 'applies') ? 'applies' : 'open';
    const words = t('dates.barEnd', { day: dayText(voice, day) });
    const bar = { key: date.id, words, until: day, mark, isEstimate: false, isFirst: false } as const;
    return [{ label, begins, bars: [withPassed(bar, { day })] }];
  });
  if (pictures.length === 0) return null;
  return (
    <>
      <p className="meta" aria-hidden="true">
        {t('dates.key')}
      </p>
      {pictures.map(it => (
        <Picture key={it.label} {...it} />
      ))}
    </>
  );
}

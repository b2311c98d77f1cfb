/** Which day comes first, and on whose word? Every time limit and every day told, in their order. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  amongText,
  dayText,
  type Limit,
  limitNotes,
  officialCalendar,
  passedText,
  type TimelineDate,
} from '../../dates/index.ts';
import { deadlineText, enumeration, marks, ownPlaceName } from '../../report/index.ts';
import type { Rule } from '../../rulebook/index.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { today } from '../plan/world.ts';
import { useVoice } from '../useVoice.ts';

function Sources({ rules }: { readonly rules: readonly Rule[] }) {
  const { t } = useTranslation();
  const { href } = usePlan();
  const voice = useVoice();
  const places = new Set(rules.map(it => ownPlaceName(voice, it.document.jurisdiction)));
  const cites = new Map(
    rules.flatMap(({ id, document, cite }) =>
      cite.map(({ clause }) => [`${document.slug} ${clause}`, { id, document, clause }] as const),
    ),
  );
  return (
    <p className="meta sources">
      {t('dates.source', { places: enumeration(voice, [...places]) })}
      {[...cites].map(
        ([
          key,
          {
            id,
            document: { number, slug },
            clause,
          },
        ]) => (
          <a
            key={key}
            href={href({ page: 'documents', item: slug, clause, rule: rules.length === 1 ? id : undefined })}
            lang="zh-CN"
          >
            {number} · <span className="unbroken">{clause}</span>
          </a>
        ),
      )}
    </p>
  );
}

interface WhenProps {
  readonly day: string | undefined;
  readonly isEstimate: boolean;
  /** That it has passed, in words. */
  readonly passed: string | undefined;
  /** In its place where there is no day. */
  readonly children?: ReactNode;
}

function When({ day, isEstimate, passed, children }: WhenProps) {
  const { t } = useTranslation();
  const voice = useVoice();
  return (
    <p className="when">
      {day ? <time dateTime={day}>{dayText(voice, day)}</time> : children}
      {isEstimate && (
        <span className="estimate">
          <span aria-hidden="true">◇</span> {t('dates.estimated')}
        </span>
      )}
      {passed && (
        <span className="passed">
          <span aria-hidden="true">■</span> {passed}
        </span>
      )}
    </p>
  );
}

function Stands({ status }: Pick<Limit, 'status'>) {
  const { t } = useTranslation();
  return (
    <span className="state">
      <span aria-hidden="true">{marks[status]}</span> {t(`status.${status}`)}
    </span>
  );
}

function LimitItem({ found: { date, day }, limit }: { readonly found: TimelineDate; readonly limit: Limit }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { href, world } = usePlan();
  const { rule, status, deadline, due, among } = limit;
  const now = today(world);
  const said = amongText(voice, limit);
  return (
    <li className={`is-${status}`}>
      <When day={due?.day} isEstimate={due?.unknownFrom !== undefined} passed={due && passedText(voice, due, now)}>
        <a href={href({ page: 'dates', item: date.id })}>{t('dates.needs', { label: date[voice.language] })}</a>
      </When>
      <p>
        <b>{deadlineText(voice, deadline)}</b> <Stands status={status} />
      </p>
      {said && <p className={`among is-${among?.place}`}>{said}</p>}
      {limitNotes(voice, limit, officialCalendar, now).map(it => (
        <p key={it}>{it}</p>
      ))}
      {day && <p className="meta">{t('dates.counted', { label: date[voice.language], day: dayText(voice, day) })}</p>}
      <Sources rules={[rule]} />
    </li>
  );
}

/** A day that is told and not worked out. */
function ToldItem({ found: { date, day, rules } }: { readonly found: TimelineDate }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const titles = rules.map(it => it.rule.title[voice.language]);
  const { world } = usePlan();
  const status = rules.some(it => it.status === 'applies') ? 'applies' : 'open';
  const passed = day && date.use === 'end' ? passedText(voice, { day }, today(world)) : undefined;
  return (
    <li className={`is-${status}`}>
      <When day={day} isEstimate={false} passed={passed} />
      <p>
        <b>{date[voice.language]}</b> <Stands status={status} />
      </p>
      <p>{t(date.use === 'end' ? 'dates.asWritten' : 'dates.noted')}</p>
      <p className="meta">{t('dates.bounds', { titles: enumeration(voice, titles) })}</p>
      <Sources rules={rules.map(it => it.rule)} />
    </li>
  );
}

export function LimitList({ found }: { readonly found: readonly TimelineDate[] }) {
  const items = found.flatMap((it): readonly { day: string | undefined; key: string; item: ReactNode }[] => {
    const { date, day, limits } = it;
    if (date.use !== 'start') return day ? [{ day, key: date.id, item: <ToldItem key={date.id} found={it} /> }] : [];
    return limits.map(limit => {
      const key = `${limit.rule.id} ${limit.at}`;
      return { day: limit.due?.day, key, item: <LimitItem key={key} found={it} limit={limit} /> };
    });
  });
  // What has no day yet comes last.
  const inOrder = items.toSorted((a, b) => (a.day ?? '9').localeCompare(b.day ?? '9'));
  return <ol className="limits">{inOrder.map(it => it.item)}</ol>;
}

/** What became of one set of answers under the rulebook of today? */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { answerName, type ChangedMatter, marks, plainFaultText, renamedText } from '../../report/index.ts';
import { edition, rulebook } from '../corpus.ts';
import { formatDate } from '../formatDate.ts';
import type { Past } from '../plan/basis.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { reconciled } from '../plan/reconciled.ts';
import { today } from '../plan/world.ts';
import { useVoice } from '../useVoice.ts';
import { brief } from './brief.ts';

function Changed({ all }: { readonly all: readonly ChangedMatter[] }) {
  const { t } = useTranslation();
  const { language, href } = usePlan();
  const standing = (status: ChangedMatter['to'], isContested: boolean) => (
    <span className={`is-${status}`}>
      <span aria-hidden="true">{marks[status]} </span>
      {t(`group.${status}`)}
      {isContested && t('keep.contested')}
    </span>
  );
  return (
    <table className="grid since">
      <caption>{t('keep.changed', { count: all.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('compare.matter')}</th>
          <th scope="col">{t('keep.then')}</th>
          <th scope="col">{t('keep.now')}</th>
        </tr>
      </thead>
      <tbody>
        {all.map(({ matter, from, to, contested: [then, now] }) => (
          <tr key={matter.id}>
            <th scope="row">
              <a href={href({ page: 'desk', item: matter.id })}>{matter.title[language]}</a>
            </th>
            <td>
              <span className="column">{t('keep.then')}</span>
              {standing(from, then)}
            </td>
            <td>
              <span className="column">{t('keep.now')}</span>
              {standing(to, now)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface BecomeOfProps {
  readonly past: Past;
  /** Whether they are the answers that stand now, so that one may answer anew what was dropped. */
  readonly isNow?: boolean;
}

export function BecomeOf({ past, isNow = false }: BecomeOfProps) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { world, href } = usePlan();
  const { dropped, renamed, changes, version, day } = useMemo(() => reconciled(past, today(world)), [past, world]);
  const { byName } = rulebook.vocabulary;
  const named = (fact: string, value?: string) => {
    const known = byName.get(fact);
    if (value === undefined) return known?.label[voice.language] ?? fact;
    return known?.type === 'enum' ? answerName(voice, known, value) : value;
  };
  const now = edition.version;
  return (
    <>
      <p className="meta">
        {day && version
          ? t('keep.under', { now, before: version, date: formatDate(voice.language, day) })
          : version
            ? t('keep.linkNames', { now, before: version })
            : t('keep.versionUnknown', { version: now })}
      </p>
      {dropped.length > 0 && (
        <>
          <h3>{t('keep.dropped', { count: dropped.length })}</h3>
          <ul>
            {dropped.map(it => (
              <li key={`${it.fact} ${it.value}`}>
                {plainFaultText(voice, brief(it))}{' '}
                {isNow && byName.has(it.fact) && (
                  <a href={href({ page: 'check', question: it.fact })}>
                    {t('keep.answerNow')}
                    <span className="hidden">{t('answers.of', { label: named(it.fact) })}</span>
                  </a>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {renamed.length > 0 && (
        <>
          <h3>{t('keep.renamed', { count: renamed.length })}</h3>
          <ul>
            {renamed.map(it => (
              <li key={it.fact}>{renamedText(voice.words, it, named)}</li>
            ))}
          </ul>
        </>
      )}
      {changes === undefined && !past.basis && <p>{t('keep.onlyAnswers')}</p>}
      {changes && changes.matters.length > 0 && <Changed all={changes.matters} />}
      {changes && changes.matters.length === 0 && <p>{t('keep.noneChanged')}</p>}
      {changes && changes.gone.length > 0 && (
        <p>
          {t('keep.gone', {
            count: changes.gone.length,
            rules: changes.gone.slice(0, 20).join(t('results.listComma')),
          })}
        </p>
      )}
    </>
  );
}

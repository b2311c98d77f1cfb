/** Which periods of a document have passed, which other documents does it name, and what are its departments called today? */
import { useTranslation } from 'react-i18next';
import type { Standing } from '../../library/index.ts';
import type { PolicyDocument } from '../../rulebook/index.ts';
import { Folded } from '../Folded.tsx';
import { formatDate } from '../formatDate.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';
import { spanText } from './standingText.ts';

interface Props {
  readonly document: PolicyDocument;
  readonly standing: Standing;
}

type Named = Standing['names'][number];

function ClauseLink({ document, clause }: { readonly document: PolicyDocument; readonly clause: string }) {
  const { href } = usePlan();
  return (
    <a lang="zh-CN" href={href({ page: 'documents', item: document.slug, clause })}>
      {clause}
    </a>
  );
}

function Periods({ document, standing: { periods } }: Props) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { language } = voice;
  return periods.map(({ clause, quote, until, of, over }) => (
    <li key={`${clause} ${of.zh}`}>
      {over
        ? t('library.periodOver', { of: of[language], date: formatDate(language, until), span: spanText(voice, over) })
        : t('library.periodRuns', { of: of[language], date: formatDate(language, until) })}{' '}
      <q lang="zh-CN">{quote}</q> <ClauseLink document={document} clause={clause} />
    </li>
  ));
}

/** Another document by its name: a link to it where it is held, else that it is not. */
function NamedDocument({ document, it }: { readonly document: PolicyDocument; readonly it: Named }) {
  const { t } = useTranslation();
  const { href } = usePlan();
  const { language } = useVoice();
  const { name, number, announced, held, clause } = it;
  return (
    <li>
      <span lang="zh-CN">{name.zh}</span>
      {language === 'en' && <span className="meta"> {name.en}</span>} {number && <span lang="zh-CN">{number}</span>}{' '}
      <ClauseLink document={document} clause={clause} />{' '}
      {held ? (
        <a href={href({ page: 'documents', item: held.slug })}>{t('library.held')}</a>
      ) : (
        <b>{t(announced ? 'library.announced' : 'library.notHeld')}</b>
      )}
    </li>
  );
}

export function StandingDetails({ document, standing }: Props) {
  const { t } = useTranslation();
  const { periods, renamed, names } = standing;
  return (
    <>
      {periods.length > 0 && (
        <>
          <dt>{t('library.periods')}</dt>
          <dd>
            <ul>
              <Periods document={document} standing={standing} />
            </ul>
          </dd>
        </>
      )}
      {names.length > 0 && (
        <>
          <dt>{t('library.names')}</dt>
          <dd>
            <Folded
              title={t('library.namesSummary', { all: names.length, missing: names.filter(it => !it.held).length })}
            >
              {() => (
                <ul>
                  {names.map(it => (
                    <NamedDocument key={`${it.clause} ${it.name.zh}`} document={document} it={it} />
                  ))}
                </ul>
              )}
            </Folded>
          </dd>
        </>
      )}
      {renamed.length > 0 && (
        <>
          <dt>{t('library.renamed')}</dt>
          <dd>
            <p className="meta">{t('library.renamedHow')}</p>
            <ul lang="zh-CN">
              {renamed.map(({ name, today }) => (
                <li key={name}>
                  {name} → {today}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </>
  );
}

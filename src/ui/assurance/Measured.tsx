/** What have the scripts measured: what readers of the texts expect, errors put in on purpose, walks and hostile input? */
import { useTranslation } from 'react-i18next';
import { placeName } from '../../report/index.ts';
import { documentsByPlace, edition, rulebook } from '../corpus.ts';
import { Folded } from '../Folded.tsx';
import { formatDate } from '../formatDate.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';
import type { Assurance } from './load.ts';

/** A number as it is read: 21,375. */
function useNumber(): (it: number) => string {
  const { language } = useVoice();
  return it => it.toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB');
}

function sum<T>(rows: readonly T[], of: (row: T) => number): number {
  return rows.reduce((total, it) => total + of(it), 0);
}

/** Says so where figures were measured on another state of the rules. */
function Outdated({ rulebook: hash, measured }: { readonly rulebook: string; readonly measured?: string }) {
  const { t } = useTranslation();
  const { language } = useVoice();
  const date = measured && formatDate(language, measured);
  if (hash !== edition.sha256) return <p className="note">{t('assurance.outdated', { hash: hash.slice(0, 12) })}</p>;
  return date ? <p className="meta">{t('assurance.measured', { date })}</p> : null;
}

export function Texts({ figures }: Pick<Assurance, 'figures'>) {
  const { t } = useTranslation();
  const voice = useVoice();
  const number = useNumber();
  const { href } = usePlan();
  return (
    <section aria-labelledby="texts">
      <h2 id="texts">{t('assurance.texts.heading')}</h2>
      <p>
        {t('assurance.texts.how', {
          rules: number(sum(figures, it => it.rules)),
          characters: number(sum(figures, it => it.characters)),
          count: figures.length,
        })}
      </p>
      <ul>
        {documentsByPlace
          .flatMap(({ number: name, jurisdiction }) =>
            figures.filter(it => it.document === name).map(it => ({ it, jurisdiction })),
          )
          .map(({ it, jurisdiction }) => (
            <li key={it.document}>
              {t(it.accounted === it.characters ? 'assurance.texts.row' : 'assurance.texts.rowOpen', {
                place: placeName(voice, jurisdiction),
                document: it.document,
                rules: it.rules,
                accounted: number(it.accounted),
                characters: number(it.characters),
              })}
            </li>
          ))}
      </ul>
      <p>
        <a className="alone" href={href({ page: 'ledger' })}>
          {t('library.toLedger')}
        </a>
      </p>
    </section>
  );
}

export function Derived({ cases, firstAgreement }: Pick<Assurance, 'cases' | 'firstAgreement'>) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { plans, sweeps } = firstAgreement;
  const number = useNumber();
  const expected = (it: Assurance['cases'][number]) => it.headings + it.planExpectations + it.sweeps + it.words;
  return (
    <section aria-labelledby="derived">
      <h2 id="derived">{t('assurance.cases.heading')}</h2>
      <p>
        {t('assurance.cases.how', {
          plans: number(plans.judgements),
          plansAgreed: number(plans.agreed),
          provisions: number(sweeps.provisions),
          provisionsAgreed: number(sweeps.agreed),
          facilities: number(sum(cases, it => it.facilities)),
          expectations: number(sum(cases, expected)),
        })}
      </p>
      <ul>
        {documentsByPlace.flatMap(({ slug, number: name, jurisdiction }) => {
          const own = cases.find(it => it.document === slug);
          return own
            ? [
                <li key={slug}>
                  {t('assurance.cases.row', {
                    place: placeName(voice, jurisdiction),
                    document: name,
                    plans: number(own.plans),
                    facilities: number(own.facilities),
                    expectations: number(expected(own)),
                  })}
                </li>,
              ]
            : [];
        })}
      </ul>
    </section>
  );
}

export function Mutated({ ruleMutation, codeMutation }: Pick<Assurance, 'ruleMutation' | 'codeMutation'>) {
  const { t } = useTranslation();
  const number = useNumber();
  const { mutants, caught, operators } = ruleMutation;
  return (
    <section aria-labelledby="mutated">
      <h2 id="mutated">{t('assurance.mutation.heading')}</h2>
      <p>{t('assurance.mutation.rules', { mutants: number(mutants), caught: number(caught) })}</p>
      <Outdated rulebook={ruleMutation.rulebook} />
      <Folded title={t('assurance.mutation.operators')}>
        {() => (
          <ul>
            {operators.map(it => (
              <li key={it.operator}>
                {t(`assurance.operator.${it.operator}`)}{' '}
                <span className="meta">
                  {t('assurance.mutation.row', { mutants: number(it.mutants), caught: number(it.caught) })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Folded>
      {codeMutation && (
        <>
          <p>{t('assurance.mutation.code')}</p>
          <ul>
            {codeMutation.folders.map(it => (
              <li key={it.folder}>
                {t('assurance.mutation.folder', {
                  folder: t(`assurance.folder.${it.folder}`),
                  mutants: number(it.mutants),
                  caught: number(it.noticed),
                  percent: it.percent,
                  goal: it.goal,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

export function Endured({ endurance }: Pick<Assurance, 'endurance'>) {
  const { t } = useTranslation();
  const number = useNumber();
  if (!endurance) return null;
  const { walks, hostile } = endurance;
  return (
    <section aria-labelledby="endured">
      <h2 id="endured">{t('assurance.endurance.heading')}</h2>
      <p>{t('assurance.endurance.walks', { walks: number(walks.walks ?? 0), steps: number(walks.steps ?? 0) })}</p>
      <p>{t('assurance.endurance.hostile')}</p>
      <ul>
        {Object.entries(hostile).map(([door, { inputs, refused }]) => (
          <li key={door}>
            {t('assurance.endurance.row', {
              door: t(`assurance.door.${door}`),
              inputs: number(inputs),
              refused: number(refused),
            })}
          </li>
        ))}
      </ul>
      <Outdated rulebook={endurance.rulebook} measured={endurance.measured} />
    </section>
  );
}

export function Engines() {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="engines">
      <h2 id="engines">{t('assurance.engines.heading')}</h2>
      <p>{t('assurance.engines.how')}</p>
    </section>
  );
}

export function Limits() {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="limits">
      <h2 id="limits">{t('assurance.limits.heading')}</h2>
      <ul>
        <li>{t('assurance.limits.later', { count: rulebook.documents.length })}</li>
        <li>{t('assurance.limits.reviewed')}</li>
        <li>{t('assurance.limits.received')}</li>
        <li>{t('assurance.limits.readings')}</li>
        <li>{t('assurance.limits.silent')}</li>
        <li>{t('assurance.limits.answers')}</li>
        <li>{t('assurance.limits.english')}</li>
      </ul>
    </section>
  );
}

/** What was proven over every case, and where can one see it? Each line with a facility to look at. */
import { useTranslation } from 'react-i18next';
import type { Facility } from '../../facts/index.ts';
import { type Proofs, summary } from '../../proofs/index.ts';
import { answerName, caseText } from '../../report/index.ts';
import type { Rule } from '../../rulebook/index.ts';
import { documentsByPlace, rulebook } from '../corpus.ts';
import { writeAddress } from '../plan/address.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';
import { Folded } from './Folded.tsx';

const ruleById = new Map(rulebook.rules.map(it => [it.id, it]));

/** A link to the results of a facility on which the line can be seen. */
function Witness({ facility, label }: { readonly facility: Facility; readonly label?: string }) {
  const { language } = usePlan();
  const { t } = useTranslation();
  return <a href={writeAddress({ page: 'results' }, facility, language)}>{label ?? t('assurance.witness')}</a>;
}

function RuleTitle({ rule }: { readonly rule: Rule }) {
  const { language } = useVoice();
  return (
    <>
      <b>{rule.title[language]}</b> <span className="meta">{rule.id}</span>
    </>
  );
}

/** Rows of rules under the number of their document. */
function ByDocument<T extends { readonly rule: string }>({
  rows,
  line,
}: {
  readonly rows: readonly T[];
  readonly line: (row: T, rule: Rule) => React.ReactNode;
}) {
  return documentsByPlace.map(document => {
    const own = rows.flatMap(row => {
      const rule = ruleById.get(row.rule);
      return rule?.document.slug === document.slug ? [{ row, rule }] : [];
    });
    return (
      own.length > 0 && (
        <section key={document.slug}>
          <h4 lang="zh-CN">{document.number}</h4>
          <ul>
            {own.map(({ row, rule }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows never change; a rule may have several
              <li key={`${rule.id} ${at}`}>{line(row, rule)}</li>
            ))}
          </ul>
        </section>
      )
    );
  });
}

function Rules({ rules }: Pick<Proofs, 'rules'>) {
  const { t } = useTranslation();
  return (
    <ByDocument
      rows={rules}
      line={({ applies, fails, standing }, rule) => (
        <>
          <RuleTitle rule={rule} />
          <br />
          {applies && <Witness facility={applies} label={t('assurance.applies')} />}
          {' · '}
          {standing && t('assurance.standing')}
          {!standing && fails && <Witness facility={fails} label={t('assurance.fails')} />}
        </>
      )}
    />
  );
}

function Readings({ readings }: Pick<Proofs, 'readings'>) {
  const { t } = useTranslation();
  const voice = useVoice();
  const status = (applies: boolean | undefined) => t(applies ? 'status.applies' : 'status.doesNotApply');
  return (
    <ByDocument
      rows={readings}
      line={({ reading, cases, witness }, rule) => (
        <>
          <RuleTitle rule={rule} />
          <p>{t('proofs.reading', { reading: reading[voice.language] })}</p>
          <ul>
            {cases.map(({ answers, values: [decided, other] }) => (
              <li key={JSON.stringify(answers)}>
                {caseText(voice, answers)} → {t('proofs.differs', { decided: status(decided), other: status(other) })}
              </li>
            ))}
          </ul>
          {witness && <Witness facility={witness} />}
        </>
      )}
    />
  );
}

function Alternatives({ alternatives }: Pick<Proofs, 'alternatives'>) {
  const { t } = useTranslation();
  const voice = useVoice();
  return alternatives.map(({ id, title, cases }) => (
    <section key={id}>
      <h4>{title[voice.language]}</h4>
      <ul>
        {cases.map(({ answers, rules, because }) => (
          <li key={JSON.stringify(answers)}>
            {caseText(voice, answers)} →{' '}
            <b>{rules.map(it => ruleById.get(it)?.title[voice.language] ?? it).join(' + ') || t('proofs.none')}</b>
            {because && <p className="note">{because[voice.language]}</p>}
          </li>
        ))}
      </ul>
    </section>
  ));
}

function Contradictions({ declared }: Proofs['contradictions']) {
  const { language } = useVoice();
  return (
    <ul>
      {declared.map(({ rules, because, witness }) => (
        <li key={rules.join()}>
          {rules.map((it, at) => {
            const rule = ruleById.get(it);
            return (
              <span key={it}>
                {at > 0 && ' ↔ '}
                {rule ? <RuleTitle rule={rule} /> : it}
              </span>
            );
          })}
          <p>{because[language]}</p>
          <Witness facility={witness} />
        </li>
      ))}
    </ul>
  );
}

function Questions({ questions }: Pick<Proofs, 'questions'>) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { byName } = rulebook.vocabulary;
  const said = (way: Facility) =>
    Object.entries(way).flatMap(([name, value]) => {
      const fact = byName.get(name);
      return fact
        ? [t('cli.assess.answer', { label: fact.label[voice.language], value: answerName(voice, fact, value) })]
        : [];
    });
  return (
    <ul>
      {questions.map(({ fact, way = {}, rules, readings }) => (
        <li key={fact}>
          <b>{byName.get(fact)?.question[voice.language]}</b>
          <br />
          {t('proofs.asked', {
            rules,
            readings,
            after: said(way).join(t('results.semicolon')) || t('proofs.atOnce'),
          })}
        </li>
      ))}
    </ul>
  );
}

function Options({ options }: Pick<Proofs, 'options'>) {
  const { t } = useTranslation();
  const { language } = useVoice();
  return rulebook.vocabulary.facts
    .filter(fact => options.some(it => it.fact === fact.name))
    .map(fact => (
      <section key={fact.name}>
        <h4>{fact.label[language]}</h4>
        <ul>
          {options
            .filter(it => it.fact === fact.name)
            .map(({ value, rules, readings, information }) => {
              const used = t(rules + readings > 0 ? 'proofs.used' : 'proofs.excludes', { rules, readings });
              return (
                <li key={value}>
                  {fact.options?.find(it => String(it.value) === value)?.[language] ?? value}
                  {' – '}
                  <span className="meta">{information ? t('proofs.information') : used}</span>
                </li>
              );
            })}
        </ul>
      </section>
    ));
}

export function Proven({ proofs }: { readonly proofs: Proofs }) {
  const { t } = useTranslation();
  const { rules, readings, alternatives, contradictions, questions, options } = proofs;
  return (
    <section aria-labelledby="proven">
      <h2 id="proven">{t('assurance.proofs.heading')}</h2>
      <p>{t('assurance.proofs.how')}</p>
      <ul>
        {summary(proofs).map(({ key, params }) => (
          <li key={key}>{t(key, params)}</li>
        ))}
      </ul>
      <p className="meta">{t('assurance.proofs.look')}</p>
      <Folded title={t('proofs.heading.readings')} count={readings.length}>
        {() => <Readings readings={readings} />}
      </Folded>
      <Folded title={t('proofs.heading.alternatives')} count={alternatives.length}>
        {() => <Alternatives alternatives={alternatives} />}
      </Folded>
      <Folded title={t('proofs.heading.contradictions')} count={contradictions.declared.length}>
        {() => <Contradictions {...contradictions} />}
      </Folded>
      <Folded title={t('proofs.heading.rules')} count={rules.length}>
        {() => <Rules rules={rules} />}
      </Folded>
      <Folded title={t('proofs.heading.questions')} count={questions.length}>
        {() => <Questions questions={questions} />}
      </Folded>
      <Folded title={t('proofs.heading.options')} count={options.length}>
        {() => <Options options={options} />}
      </Folded>
    </section>
  );
}

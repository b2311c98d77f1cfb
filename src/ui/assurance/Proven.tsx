/** What was proven over every case, and where can one see it? Each line with a facility to look at. */
import { useTranslation } from 'react-i18next';
import type { Facility } from '../../facts/index.ts';
import { type Proofs, summary } from '../../proofs/index.ts';
import { caseText, facilityText } from '../../report/index.ts';
import { rulebook } from '../corpus.ts';
import { Folded } from '../Folded.tsx';
import { useVoice } from '../useVoice.ts';
import { ByDocument, RuleTitle, ruleById, Witness } from './RuleLines.tsx';

function Rules({ rules }: Pick<Proofs, 'rules'>) {
  const { t } = useTranslation();
  const { language } = useVoice();
  return (
    <ByDocument
      rows={rules}
      line={({ applies, fails, standing }, rule) => (
        <>
          <RuleTitle rule={rule} />
          <br />
          {applies && <Witness facility={applies} label={t('assurance.applies')} title={rule.title[language]} />}
          {standing && <span className="meta">{t('assurance.standing')}</span>}
          {!standing && fails && <Witness facility={fails} label={t('assurance.fails')} title={rule.title[language]} />}
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
          {witness && <Witness facility={witness} title={rule.title[voice.language]} />}
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
      <h3>{title[voice.language]}</h3>
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

/** Contradictions of rules, and matters of city and district that say otherwise and may both apply. */
function Contradictions({ declared }: Proofs['contradictions']) {
  const { t } = useTranslation();
  const { language } = useVoice();
  const titleOf = (id: string) => ruleById.get(id)?.title[language] ?? id;
  const { matters } = rulebook;
  const place = (id: string) => matters.findIndex(it => it.id === id);
  // Each of two conflicting matters names the other; the pair is told once.
  const conflicts = matters.filter(({ id, conflict }) => conflict && place(id) < place(conflict.with));
  return (
    <>
      <ul>
        {declared.map(({ rules, because, witness }) => (
          <li key={rules.join()}>
            <b>{rules.map(titleOf).join(' ↔ ')}</b>
            <p>{because[language]}</p>
            <Witness facility={witness} title={rules.map(titleOf).join(' ↔ ')} />
          </li>
        ))}
      </ul>
      <h3>{t('assurance.matterConflicts')}</h3>
      <ul>
        {conflicts.map(({ id, title, conflict }) => (
          <li key={id}>
            <b>
              {title[language]} ↔ {rulebook.matters.find(it => it.id === conflict?.with)?.title[language]}
            </b>
            <p>{conflict?.[language]}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function SameWords({ sameWords }: Pick<Proofs, 'sameWords'>) {
  const { language } = useVoice();
  return (
    <ul>
      {sameWords.map(({ words, rules }) => (
        <li key={`${words} ${rules}`}>
          <q lang="zh-CN">{words}</q>
          <br />
          <span className="meta">{rules.map(it => ruleById.get(it)?.title[language] ?? it).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}

function Questions({ questions }: Pick<Proofs, 'questions'>) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { byName } = rulebook.vocabulary;
  const said = ({ asOf: _day, ...way }: Facility) => facilityText(voice, way); // the page always has a day
  return (
    <ul>
      {questions.map(({ fact, way = {}, rules, readings }) => (
        <li key={fact}>
          <b>{byName.get(fact)?.question[voice.language]}</b>
          <br />
          {said(way) !== ''
            ? t('proofs.asked', { rules, readings, after: said(way) })
            : t('proofs.atOnce', { rules, readings })}
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
        <h3>{fact.label[language]}</h3>
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

/** What lies behind each line of the summary, by its key. */
function behind({ rules, readings, alternatives, contradictions, questions, options, sameWords }: Proofs) {
  return {
    'proofs.reach': () => <Rules rules={rules} />,
    'proofs.questions': () => <Questions questions={questions} />,
    'proofs.options': () => <Options options={options} />,
    'proofs.alternatives': () => <Alternatives alternatives={alternatives} />,
    'proofs.contradictions': () => <Contradictions {...contradictions} />,
    'proofs.sameWords': () => <SameWords sameWords={sameWords} />,
    'proofs.readings': () => <Readings readings={readings} />,
  } as Readonly<Record<string, () => React.ReactNode>>;
}

export function Proven({ proofs }: { readonly proofs: Proofs }) {
  const { t } = useTranslation();
  const lists = behind(proofs);
  return (
    <section aria-labelledby="proven">
      <h2 id="proven">{t('assurance.proofs.heading')}</h2>
      <p>{t('assurance.proofs.how')}</p>
      {summary(proofs).map(({ key, params }) => {
        const list = lists[key];
        return list ? (
          <Folded key={key} title={t(key, params)}>
            {list}
          </Folded>
        ) : (
          <p key={key}>{t(key, params)}</p>
        );
      })}
    </section>
  );
}

/** What does the answer depend on? Where, side by side for every set of documents, and the two or three questions that settle it on the spot. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { coveredPlaces } from '../../explore/index.ts';
import type { Fact } from '../../facts/index.ts';
import { isAskable } from '../../questionnaire/index.ts';
import { type MatterAnswer, plainFaultText, questionsOf } from '../../report/index.ts';
import type { Matter } from '../../rulebook/index.ts';
import { rulebook } from '../corpus.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { Field } from '../question/Field.tsx';
import { type Faults, LiveForm } from '../question/LiveForm.tsx';
import { useVoice } from '../useVoice.ts';
import { Places } from './Places.tsx';

/** So many unanswered questions are asked at once. */
const atOnce = 3;

interface Props {
  readonly matter: Matter;
  /** The answer on the matter first, then those beside it. */
  readonly answers: readonly MatterAnswer[];
}

/** The facts on which the rules of the matters turn at all. */
function turningOn(matters: readonly string[]): readonly string[] {
  const rules = rulebook.rules.filter(it => matters.includes(it.matter));
  const said = JSON.stringify(rules.map(it => [it.when, it.otherReadings.map(reading => reading.when)]));
  return rulebook.vocabulary.facts.map(it => it.name).filter(it => said.includes(`"fact":"${it}"`));
}

function Question({ fact, fault, isOpen }: { readonly fact: Fact; readonly fault?: string; readonly isOpen: boolean }) {
  const { language } = useVoice();
  const isLong = (fact.options?.length ?? 0) > 9;
  return (
    <div className={isOpen ? 'entry open' : 'entry'}>
      <h3 id={`question-${fact.name}`}>{fact.question[language]}</h3>
      {fact.help && (
        <p className="help" id={`help-${fact.name}`}>
          {fact.help[language]}
        </p>
      )}
      <Field
        compact={isLong}
        fact={fact}
        fault={fault}
        labelledBy={`question-${fact.name}`}
        describedBy={fact.help ? `help-${fact.name}` : undefined}
      />
    </div>
  );
}

/** Answered questions stay, so that they can be changed in place; of the others the first few. */
function Questions({ answers, faults }: { readonly answers: Props['answers']; readonly faults: Faults }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { facility } = usePlan();
  const views = answers.flatMap(it => it.view ?? []);
  const names = useMemo(() => turningOn(answers.map(it => it.matter.id)), [answers]);
  const missing = questionsOf(rulebook, views).filter(it => !(it.name in facility) && isAskable(it, facility));
  const asked = missing.slice(0, atOnce);
  const given = rulebook.vocabulary.facts.filter(
    it => it.name in facility && names.includes(it.name) && it.name !== 'location' && it.name !== 'asOf',
  );
  const shown = [...given, ...asked];
  const faultOf = ({ name }: Fact) => faults[name] && plainFaultText(voice, faults[name]);
  return (
    <>
      {shown.map(it => {
        const fault = faultOf(it);
        return <Question key={it.name} fact={it} isOpen={asked.includes(it)} {...(fault && { fault })} />;
      })}
      {missing.length > atOnce && <p className="meta">{t('desk.moreQuestions', { count: missing.length - atOnce })}</p>}
      {shown.length === 0 && 'location' in facility && <p className="meta">{t('desk.settled')}</p>}
    </>
  );
}

export function Asks({ matter, answers }: Props) {
  const { t } = useTranslation();
  const { epoch, assessed } = usePlan();
  const usual = useMemo(() => coveredPlaces(rulebook, assessed), [assessed]);
  const fields = (faults: Faults) => (
    <>
      <Places places={usual} matters={answers.map(it => it.matter)} />
      <Questions answers={answers} faults={faults} />
    </>
  );
  return (
    <section aria-labelledby="asks" className="asking">
      <h2 id="asks">{t('desk.asks')}</h2>
      <LiveForm key={`${epoch} ${matter.id}`} className="asks">
        {fields}
      </LiveForm>
    </section>
  );
}

/** Which other answers are there to a question, and what does each of them do? */
import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Alternative, placesLike } from '../../explore/index.ts';
import { type Fact, type FactValue, sameAnswer } from '../../facts/index.ts';
import { answerName, effectLines } from '../../report/index.ts';
import { rulebook } from '../corpus.ts';
import { useVoice } from '../useVoice.ts';
import { AnswerButton } from './AnswerButton.tsx';
import { EffectList } from './EffectList.tsx';
import type { TrialOfAnswers } from './useTrial.ts';

interface Props {
  readonly fact: Fact;
  readonly alternatives: readonly Alternative[];
  readonly trial: TrialOfAnswers;
}

/** The one member in which a set differs from the answer there is; undefined for all else. */
function memberOf({ value }: Alternative, before: FactValue | undefined): string | undefined {
  if (!Array.isArray(value) || (value.length === 0 && before === undefined)) return undefined;
  const was = Array.isArray(before) ? before : [];
  return value.find(it => !was.includes(it)) ?? was.find(it => !value.includes(it));
}

/** What pressing an answer does: of sets a member is added or taken out, with what else is tried of them left as it is. */
function usePresses({ fact, trial }: Pick<Props, 'fact' | 'trial'>) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { base, tried, tryAnswer } = trial;
  const before = base[fact.name];
  const now = fact.name in tried ? tried[fact.name] : before;
  return (it: Alternative) => {
    const member = memberOf(it, before);
    if (member === undefined) {
      const isTried = fact.name in tried && sameAnswer(now, it.value);
      const name = answerName(voice, fact, it.value);
      return { name, isTried, press: () => tryAnswer(fact.name, isTried ? before : it.value) };
    }
    const has = (value: FactValue | undefined) => Array.isArray(value) && value.includes(member);
    const members = (Array.isArray(now) ? now : []).filter(other => other !== member);
    const then = has(now) ? members : [...members, member];
    const key = has(before) ? 'explore.withoutMember' : 'explore.withMember';
    const name = answerName(voice, fact, [member]);
    return {
      name: before === undefined ? name : t(key, { name }),
      isTried: has(now) !== has(before),
      press: () => tryAnswer(fact.name, then.length === 0 && before === undefined ? undefined : then),
    };
  };
}

/** Answers that do the same stand together above what they do. */
export function Answers({ fact, alternatives, trial }: Props) {
  const { t } = useTranslation();
  const voice = useVoice();
  const pressOf = usePresses({ fact, trial });
  const isPlace = fact.type === 'division';
  const byEffect = useMemo(() => {
    const groups = new Map<string, { readonly lines: readonly string[]; readonly members: Alternative[] }>();
    for (const it of alternatives) {
      const lines = effectLines(voice, it, isPlace);
      const group = groups.get(lines.join('\n')) ?? { lines, members: [] };
      group.members.push(it);
      groups.set(lines.join('\n'), group);
    }
    return [...groups.values()];
  }, [voice, alternatives, isPlace]);
  const alike = ({ value }: Alternative) => {
    const count = isPlace ? placesLike(rulebook, String(value)) : 0;
    return count > 0 ? t('places.alike', { count }) : undefined;
  };
  return (
    <ul className="alternatives">
      {byEffect.map(({ lines, members }) => {
        const presses = members.map(it => ({ it, ...pressOf(it) }));
        return (
          <li key={lines.join('\n')} className={presses.some(it => it.isTried) ? 'is-tried' : undefined}>
            <p className="tries">
              {presses.map(({ it, name, isTried, press }) => (
                <Fragment key={String(it.value)}>
                  <AnswerButton name={name} of={fact.label[voice.language]} isTried={isTried} onPress={press} />
                  {alike(it) && <small>{alike(it)}</small>}
                </Fragment>
              ))}
            </p>
            <EffectList lines={lines} />
          </li>
        );
      })}
    </ul>
  );
}

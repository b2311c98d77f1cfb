/** How is a plan moved along a number, by typing or by dragging? */
import { useEffect, useId, useState, useTransition } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stretch } from '../../explore/index.ts';
import type { AnswerFault, Fact } from '../../facts/index.ts';
import { answerName, plainFaultText } from '../../report/index.ts';
import { rulebook } from '../corpus.ts';
import { fromField } from '../question/written.ts';
import { useVoice } from '../useVoice.ts';
import { useTrial } from './useTrial.ts';

interface Props {
  readonly fact: Fact;
  readonly stretches: readonly Stretch[];
  readonly answer: number | undefined;
  readonly labelledBy: string;
}

/** The end of the slider: well past the last line and the answer; what lies beyond can be typed. */
function reach({ max = 0 }: Fact, stretches: readonly Stretch[], answer: number): number {
  const last = stretches.at(-1)?.from ?? 0;
  return Math.min(max, Math.ceil((Math.max(last * 2, answer * 1.5, 40) + 1) / 10) * 10);
}

export function NumberMover({ fact, stretches, answer, labelledBy }: Props) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { base, tryAnswer } = useTrial();
  const written = answer === undefined ? '' : String(answer);
  const said = answer === undefined ? t('answers.blank') : answerName(voice, fact, answer);
  const [typed, setTyped] = useState(written);
  const [isBusy, whenThereIsTime] = useTransition();
  const [fault, setFault] = useState<AnswerFault>();
  const id = useId();
  useEffect(() => {
    // While an answer is on its way the field is ahead of it.
    if (isBusy) return;
    setTyped(written);
    setFault(undefined);
  }, [written, isBusy]);
  const own = base[fact.name];
  const [first] = useState(() => reach(fact, stretches, Math.max(answer ?? 0, typeof own === 'number' ? own : 0)));
  // It stays where it is while it is dragged, and grows for what is typed beyond it.
  const end = answer !== undefined && answer > first ? reach(fact, stretches, answer) : first;
  const type = (text: string) => {
    setTyped(text);
    const { value, fault } = fromField(rulebook.vocabulary, fact, text);
    setFault(fault);
    if (!fault) whenThereIsTime(() => tryAnswer(fact.name, value));
  };
  const number = typed === '' ? undefined : (fromField(rulebook.vocabulary, fact, typed).value ?? answer);
  return (
    <div className="mover" aria-busy={isBusy}>
      {fault && (
        <p className="fault" id={`${id}-fault`}>
          {plainFaultText(voice, fault)}{' '}
          {answer === undefined ? t('explore.blankHere') : t('explore.stillBy', { value: said })}
        </p>
      )}
      <span className="measure">
        <input
          type="text"
          inputMode="numeric"
          size={6}
          aria-labelledby={labelledBy}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? `${id}-fault` : undefined}
          value={typed}
          onChange={event => type(event.target.value)}
        />
        {fact.unit?.[voice.language]}
      </span>
      <span className="slider">
        <input
          type="range"
          min={fact.min}
          max={end}
          value={Math.min(Number(number ?? 0), end)}
          aria-label={t('explore.drag', { label: fact.label[voice.language] })}
          aria-valuetext={number === undefined ? t('answers.blank') : answerName(voice, fact, number)}
          onChange={event => type(event.target.value)}
        />
        <span className="ends" aria-hidden="true">
          <span>{fact.min}</span>
          <span>{answerName(voice, fact, end)}</span>
        </span>
      </span>
      {typed === '' && <p className="meta">{t('explore.emptyHere')}</p>}
    </div>
  );
}

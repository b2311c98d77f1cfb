/** What does one side say, and what does that mean for an applicant? */
import { useTranslation } from 'react-i18next';
import type { Difference, Side } from '../../conflicts/index.ts';
import { conditionText, deadlineText } from '../../report/index.ts';
import { ModalityTag } from '../results/ModalityTag.tsx';
import { useVoice } from '../useVoice.ts';
import { MarkedQuote } from './MarkedQuote.tsx';

interface Props {
  readonly side: Side;
  readonly difference: Difference;
  /** Whether the other side is another rule, so that each is called by what it comes to. */
  readonly titled: boolean;
}

export function SideView({ side: { document, rule, cite, stretches, reason }, difference: { what }, titled }: Props) {
  const { t } = useTranslation();
  const voice = useVoice();
  if (!cite)
    return (
      <div className="side silent">
        <p>
          <b lang="zh-CN">{document.number}</b>
        </p>
        <p>{t('conflicts.silent')}</p>
      </div>
    );
  if (!rule)
    return (
      <div className="side">
        <MarkedQuote document={document} cite={cite} stretches={stretches} />
        {reason && <p className="meta">{t('conflicts.noRule', { reason: reason[voice.language] })}</p>}
      </div>
    );
  return (
    <div className="side">
      {titled && (
        <p className="comes-to">
          <ModalityTag modality={rule.modality} kind={rule.kind} /> {rule.title[voice.language]}
        </p>
      )}
      <MarkedQuote document={document} cite={cite} stretches={stretches} rule={rule.id} />
      {what.includes('kind') && <p className="meta">{t(`kind.${rule.kind}`)}</p>}
      {what.includes('condition') && (
        <p className="meta">{t('conflicts.means', { condition: conditionText(voice, rule.when) })}</p>
      )}
      {what.includes('deadline') &&
        rule.deadlines.map(it => (
          <p key={`${it.amount} ${it.unit}`} className="deadline">
            {deadlineText(voice, it)}
          </p>
        ))}
    </div>
  );
}

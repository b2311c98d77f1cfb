/** In which ways can the same words be read, and for whom would each be? */
import { useTranslation } from 'react-i18next';
import type { Difference } from '../../conflicts/index.ts';
import { conditionText } from '../../report/index.ts';
import { useVoice } from '../useVoice.ts';
import { MarkedQuote } from './MarkedQuote.tsx';

export function Readings({ difference: { sides } }: { readonly difference: Difference }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const [{ document, rule, cite, stretches }] = sides;
  if (!rule || !cite) return null;
  return (
    <>
      <p className="comes-to">{rule.title[voice.language]}</p>
      <MarkedQuote document={document} cite={cite} stretches={stretches} rule={rule.id} />
      <ul className="readings">
        {sides.map(({ reading }) => (
          <li key={reading?.zh ?? ''} className={reading ? undefined : 'ours'}>
            <b>{t(reading ? 'conflicts.otherReading' : 'conflicts.thisReading')}</b>{' '}
            {reading && <span>{reading[voice.language]} </span>}
            <span className="meta">
              {t('conflicts.means', { condition: conditionText(voice, (reading ?? rule).when) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

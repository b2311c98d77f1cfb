/** What is tried now, and what does all of it together do to the plan? */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { effectsAround } from '../../explore/index.ts';
import { effectLines } from '../../report/index.ts';
import { decider, rulebook } from '../corpus.ts';
import { useVoice } from '../useVoice.ts';
import { EffectList } from './EffectList.tsx';
import { useTrial } from './useTrial.ts';

export function Trial() {
  const { t } = useTranslation();
  const voice = useVoice();
  const { assessed, base, tried } = useTrial();
  const effectOf = useMemo(() => effectsAround(rulebook, decider, assessed), [assessed]);
  const all = effectOf(tried);
  // More members may be chosen of a set that is not answered: what one alone rules out, it does not rule out.
  const sets = Object.keys(tried).filter(it => Array.isArray(tried[it]) && tried[it].length > 0 && !(it in base));
  const alone = new Set(sets.flatMap(it => effectOf({ [it]: tried[it] }).ruledOut));
  const effect = { ...all, ruledOut: all.ruledOut.filter(it => !alone.has(it)) };
  return (
    <div role="status">
      {Object.keys(tried).length > 0 && (
        <section className="trial">
          <p>
            <b>{t('explore.trying')}</b>
          </p>
          <EffectList lines={effectLines(voice, effect, 'location' in tried)} />
        </section>
      )}
    </div>
  );
}

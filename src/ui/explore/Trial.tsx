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
  const { assessed, tried } = useTrial();
  const effectOf = useMemo(() => effectsAround(rulebook, decider, assessed), [assessed]);
  return (
    <div role="status">
      {Object.keys(tried).length > 0 && (
        <section className="trial">
          <p>
            <b>{t('explore.trying')}</b>
          </p>
          <EffectList lines={effectLines(voice, effectOf(tried), 'location' in tried)} />
        </section>
      )}
    </div>
  );
}

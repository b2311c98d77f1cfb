/** Another tab has saved other answers since: whose are to stand? */
import { useTranslation } from 'react-i18next';
import { planName } from '../../report/index.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { isBegun } from '../plan/windowSettings.ts';
import { useVoice } from '../useVoice.ts';
import { useUnnamed } from '../window/useWindowKeys.ts';

export function TabNotice({ thenOn }: { readonly thenOn: (step: () => void) => () => void }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { elsewhere, desk, takeTheirs, keepOurs } = usePlan();
  const unnamed = useUnnamed();
  if (!elsewhere) return <div role="status" />;
  const isAnything = isBegun(elsewhere.facility, desk);
  const title = planName(voice, elsewhere.facility);
  return (
    <div role="status">
      <section className="notice" aria-labelledby="other-tab">
        <h2 id="other-tab">{isAnything ? t('keep.tab', { title }) : t('keep.tabCleared')}</h2>
        <p>{t('keep.tabHow')}</p>
        <p className="exits">
          <button type="button" className="quiet" onClick={thenOn(takeTheirs)}>
            {t(isAnything ? 'keep.tabTake' : 'keep.tabClear')}
          </button>
          <button type="button" className="quiet" onClick={thenOn(() => keepOurs(t('keep.tabName'), unnamed))}>
            {t('keep.tabKeep')}
          </button>
        </p>
        <p className="meta">{t(desk.on ? 'keep.tabMeaningWindow' : 'keep.tabMeaning')}</p>
      </section>
    </div>
  );
}

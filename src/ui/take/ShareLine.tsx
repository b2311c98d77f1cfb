/** How is the plan sent to somebody else? By an address that holds the answers given and nothing more. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { handedAnswers } from '../../report/index.ts';
import { CopyText } from '../CopyText.tsx';
import { Folded } from '../Folded.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';
import { AnswersAsText } from './AnswersAsText.tsx';
import { QrCode } from './QrCode.tsx';
import { SystemShare } from './SystemShare.tsx';
import { TakeLine } from './TakeLine.tsx';
import { useSharedAddress } from './useSharedAddress.ts';

export function ShareLine() {
  const { t } = useTranslation();
  const voice = useVoice();
  const { facility } = usePlan();
  const { address, fragment, reach } = useSharedAddress({ page: 'results' });
  const [isOpen, setOpen] = useState(false);
  const isFile = reach === 'file';
  const code = (
    <button type="button" className="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
      {t('take.qr')}
    </button>
  );
  return (
    <TakeLine name={t('take.share')}>
      {!isFile && (
        <CopyText text={address} action={t('take.copyAddress')} shown={t('take.address')} rows={3}>
          <SystemShare data={{ title: t('title'), url: address }} />
          {code}
        </CopyText>
      )}
      {(reach === 'machine' || reach === 'network') && (
        <Folded title={t(reach === 'machine' ? 'take.reachMachine' : 'take.reachNetwork')}>
          {() => <AnswersAsText fragment={fragment} />}
        </Folded>
      )}
      {isFile && (
        <>
          <p className="meta">{t('take.reachFile')}</p>
          <AnswersAsText fragment={fragment} />
        </>
      )}
      {isFile && code}
      {isOpen && (
        <QrCode
          text={isFile ? handedAnswers(voice, facility) : address}
          label={t(isFile ? 'take.qrText' : 'take.qrAddress')}
        />
      )}
    </TakeLine>
  );
}

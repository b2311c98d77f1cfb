/** How is the plan sent to somebody else? By an address that holds the answers given and nothing more. */
import { useTranslation } from 'react-i18next';
import { CopyText } from '../CopyText.tsx';
import { TakeLine } from './TakeLine.tsx';
import { useSharedAddress } from './useSharedAddress.ts';

export function ShareLine() {
  const { t } = useTranslation();
  const address = useSharedAddress();
  return (
    <TakeLine name={t('take.share')}>
      <CopyText text={address} action={t('take.copyAddress')} shown={t('take.address')} rows={3} />
    </TakeLine>
  );
}

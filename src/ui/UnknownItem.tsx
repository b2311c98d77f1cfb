/** What is said where the address names something that is not there, and where does one go on? */
import { useTranslation } from 'react-i18next';
import { usePlan } from './plan/PlanProvider.tsx';

interface Props {
  readonly said: string;
  readonly item: string;
}

/** The first thing below the heading, on every page alike; what there is instead follows. */
export function UnknownItem({ said, item }: Props) {
  const { t } = useTranslation();
  const { href } = usePlan();
  return (
    <p className="notice" role="alert">
      {said} <a href={href({ page: 'desk', words: item })}>{t('unknown.search', { item })}</a>
    </p>
  );
}

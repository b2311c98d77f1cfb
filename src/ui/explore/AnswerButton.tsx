/** An answer that is tried, or taken back, with one press. */
import { useTranslation } from 'react-i18next';

interface Props {
  /** What is written on it. */
  readonly name: string;
  /** What it answers, for those who do not see where it stands. */
  readonly of?: string;
  readonly isTried?: boolean;
  readonly onPress: () => void;
}

export function AnswerButton({ name, of, isTried, onPress }: Props) {
  const { t } = useTranslation();
  return (
    <button type="button" className="try" aria-pressed={isTried} onClick={onPress}>
      {isTried && <span aria-hidden="true">✓ </span>}
      {name}
      {of && <span className="hidden">{t('answers.of', { label: of })}</span>}
    </button>
  );
}

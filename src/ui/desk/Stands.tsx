/** Where does a matter stand? As shape and word; that no text speaks of it, where none does. */
import { useTranslation } from 'react-i18next';
import { type MatterAnswer, marks } from '../../report/index.ts';

export function Stands({ answer: { view } }: { readonly answer: MatterAnswer }) {
  const { t } = useTranslation();
  if (!view)
    return (
      <span className="state silent">
        <span aria-hidden="true">∅</span> {t('desk.silent')}
      </span>
    );
  return (
    <span className={`state is-${view.look}`}>
      <span aria-hidden="true">{marks[view.look]}</span> {t(`group.${view.look}`)}
      {view.contested && ` · ${t('status.contested')}`}
    </span>
  );
}

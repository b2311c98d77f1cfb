/** How strongly does the text speak? Its own word as a small tag. */
import { useTranslation } from 'react-i18next';
import { type Modality, modalities } from '../../rulebook/index.ts';

export function ModalityTag({ modality }: { readonly modality: Modality }) {
  const { t } = useTranslation();
  return <span className={`tag modality-${modality}`}>{t(`modality.${modality}`)}</span>;
}

/** The key to the tags. */
export function ModalityKey() {
  const { t } = useTranslation();
  return (
    <details className="key">
      <summary>{t('results.modalityKey')}</summary>
      <dl>
        {modalities.map(it => (
          <div key={it}>
            <dt>
              <ModalityTag modality={it} />
            </dt>
            <dd>{t(`modalityMeaning.${it}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** How strongly does the text speak, and to whom? Its own word as a small tag. */
import { useTranslation } from 'react-i18next';
import { type Kind, type Modality, modalities } from '../../rulebook/index.ts';

/** Kinds whose 应当 and 不得 bind the authority, for the applicant's good. */
const bindingAuthority: readonly Kind[] = ['benefit', 'equalTreatment', 'deadline'];

export function ModalityTag({ modality, kind }: { readonly modality: Modality; readonly kind?: Kind }) {
  const { t } = useTranslation();
  const strict = modality === 'shall' || modality === 'shallNot';
  const toAuthority = strict && kind !== undefined && bindingAuthority.includes(kind);
  return (
    <span className={`tag modality-${toAuthority ? 'authority' : modality}`}>
      {t(toAuthority ? `modality.authority.${modality}` : `modality.${modality}`)}
    </span>
  );
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
      <p>{t('modalityMeaning.authority')}</p>
    </details>
  );
}

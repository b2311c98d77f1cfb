/** How strongly does the text speak, and to whom? Its own word as a small tag. */
import { useTranslation } from 'react-i18next';
import { type Tag, tagOf } from '../../report/index.ts';
import { type Kind, type Modality, modalities } from '../../rulebook/index.ts';

interface Props {
  readonly modality: Modality;
  /** What the rule is for the applicant; without it the tag speaks of the modality alone. */
  readonly kind?: Kind;
}

export function TagMark({ tag: { look, key } }: { readonly tag: Tag }) {
  const { t } = useTranslation();
  return <span className={`tag modality-${look}`}>{t(key)}</span>;
}

export function ModalityTag(rule: Props) {
  return <TagMark tag={tagOf(rule)} />;
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

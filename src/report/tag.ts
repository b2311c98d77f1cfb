/** How strongly does the text speak, and to whom? */
import type { Kind, Modality } from '../rulebook/index.ts';

/** Kinds whose 应当 and 不得 bind the authority, for the applicant's good. */
const bindingAuthority: readonly Kind[] = ['benefit', 'equalTreatment', 'deadline'];

/** The text's own word for its strength, with the authority as its addressee where it binds that. */
export interface Tag {
  readonly look: Modality | 'authority';
  /** The key of its words. */
  readonly key: string;
}

/** The tag of a rule, or of a modality alone. */
export function tagOf({ modality, kind }: { readonly modality: Modality; readonly kind?: Kind }): Tag {
  const isStrict = modality === 'shall' || modality === 'shallNot';
  return isStrict && kind && bindingAuthority.includes(kind)
    ? { look: 'authority', key: `modality.authority.${modality}` }
    : { look: modality, key: `modality.${modality}` };
}

/** What is a conflict about, in one line that opens to both sides? */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conflict } from '../../conflicts/index.ts';
import { enumeration } from '../../report/index.ts';
import { rulebook } from '../corpus.ts';
import { useVoice } from '../useVoice.ts';
import { ConflictBody } from './ConflictBody.tsx';
import { Gist } from './Gist.tsx';

export function conflictId({ matter, kind, documents }: Conflict): string {
  return ['conflict', matter, kind, ...documents.map(it => it.slug)].join('-');
}

interface Props {
  readonly conflict: Conflict;
  /** Whether it stands among those of the matter that the address names: open, by its kind. */
  readonly named?: boolean;
}

export function ConflictEntry({ conflict, named = false }: Props) {
  const { t } = useTranslation();
  const voice = useVoice();
  const [open, setOpen] = useState(named);
  const { matter, kind, documents, differences } = conflict;
  const title = rulebook.matters.find(it => it.id === matter)?.title[voice.language];
  const what = [...new Set(differences.flatMap(it => it.what))].map(it => t(`conflicts.what.${it}`));
  return (
    <details className="card conflict" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{title}</h3>
        <span className="in-short">
          <Gist conflict={conflict} />
        </span>
        <span className="meta">
          {documents.map(({ number, slug }, at) => (
            <span key={slug}>
              {at > 0 && enumeration(voice, ['', ''])}
              <span lang="zh-CN">{number}</span>
            </span>
          ))}{' '}
          · {enumeration(voice, what)}
          {named && ` · ${t(`conflicts.kind.${kind}`)}`}
        </span>
      </summary>
      {open && <ConflictBody conflict={conflict} />}
    </details>
  );
}

/** What does one matter come to? A line that opens to each covering document's rules, in their own words. */
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { enumeration, type MatterView, marks, tagOf } from '../../report/index.ts';
import { useAssessment } from '../AssessmentProvider.tsx';
import { rulebook } from '../corpus.ts';
import { BadgeLine } from '../later/BadgeMark.tsx';
import { useLevel } from '../Raised.tsx';
import { useVoice } from '../useVoice.ts';
import { MatterBody } from './MatterBody.tsx';
import { ModalityTag } from './ModalityTag.tsx';
import { WaysThere } from './WaysThere.tsx';

interface Props {
  readonly view: MatterView;
  /** Opened from the start; what must be done is, what may be had is a list first. */
  readonly open?: boolean;
}

/** What an open matter still depends on, else the documents that carry it. */
function Basis({ view: { group, missing, carrying } }: { readonly view: MatterView }) {
  const { t } = useTranslation();
  const voice = useVoice();
  if (group === 'open') {
    const asked = missing.flatMap(name => rulebook.vocabulary.byName.get(name)?.label[voice.language] ?? []);
    return t('results.gistOpen', { asked: enumeration(voice, asked) });
  }
  const numbers = [...new Set(carrying.map(it => it.rule.document.number))];
  return numbers.map((it, at) => (
    <Fragment key={it}>
      {at > 0 && enumeration(voice, ['', ''])}
      <span lang="zh-CN">{it}</span>
    </Fragment>
  ));
}

function Gist({ view }: { readonly view: MatterView }) {
  const rules = view.carrying.map(it => it.rule).filter(it => it.modality !== 'state');
  const tags = new Map(rules.map(it => [tagOf(it).key, it]));
  return (
    <span className="gist">
      {[...tags].map(([key, { modality, kind }]) => (
        <ModalityTag key={key} modality={modality} kind={kind} />
      ))}
      <span className="meta">
        <Basis view={view} />
      </span>
    </span>
  );
}

export function MatterCard({ view, open: first = false }: Props) {
  const { t } = useTranslation();
  const { language } = useVoice();
  const { documents, possibleDocuments } = useAssessment().report;
  const [open, setOpen] = useState(first);
  const { matter, group, look, contested } = view;
  return (
    <details className={`card is-${look}`} open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <h4 aria-level={useLevel(4)}>{matter.title[language]}</h4>
        <span className="state">
          <span aria-hidden="true">{marks[look]}</span> {t(`group.${look}`)}
          {look === 'redLine' && group === 'open' && ` · ${t('status.open')}`}
          {contested && ` · ${t('status.contested')}`}
        </span>
        <Gist view={view} />
        <BadgeLine notes={view.notes} />
      </summary>
      {open && <MatterBody view={view} documents={[...documents, ...possibleDocuments]} />}
      {open && group !== 'applies' && matter.kind !== 'redLine' && <WaysThere view={view} />}
    </details>
  );
}

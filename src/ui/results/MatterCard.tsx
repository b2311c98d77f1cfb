/** What does one matter come to? A line that opens to each covering document's rules, in their own words. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MatterView, marks } from '../../report/index.ts';
import { rulebook } from '../corpus.ts';
import { useVoice } from '../useVoice.ts';
import { ModalityTag } from './ModalityTag.tsx';
import { RuleEntry } from './RuleEntry.tsx';

interface Props {
  readonly view: MatterView;
  /** Opened from the start; what must be done is, what may be had is a list first. */
  readonly open?: boolean;
}

/** The rules that make the matter stand where it stands; the others follow behind a further step. */
function carrying({ group, rules }: MatterView) {
  return rules.filter(it =>
    group === 'reachable' ? it.opportunity : group === 'doesNotApply' || it.decision.status !== 'doesNotApply',
  );
}

function Gist({ view }: { readonly view: MatterView }) {
  const { t } = useTranslation();
  const { language } = useVoice();
  const rules = carrying(view);
  const modalities = [...new Set(rules.map(it => it.rule.modality))];
  const separator = language === 'zh' ? '、' : ', ';
  const asked = view.missing.map(name => rulebook.vocabulary.byName.get(name)?.label[language]).join(separator);
  const numbers = [...new Set(rules.map(it => it.rule.document.number))].join(separator);
  return (
    <span className="gist">
      {modalities.map(it => (
        <ModalityTag key={it} modality={it} />
      ))}
      <span className="meta">{view.group === 'open' ? t('results.gistOpen', { asked }) : numbers}</span>
    </span>
  );
}

export function MatterCard({ view, open: first = false }: Props) {
  const { t } = useTranslation();
  const { language } = useVoice();
  const [open, setOpen] = useState(first);
  const look = view.matter.kind === 'redLine' && view.group !== 'doesNotApply' ? 'redLine' : view.group;
  const shown = carrying(view);
  const others = view.rules.filter(it => !shown.includes(it));
  return (
    <details className={`card is-${look}`} open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <h4>{view.matter.title[language]}</h4>
        <span className="state">
          <span aria-hidden="true">{marks[look]}</span> {t(`status.${view.group}`)}
          {view.contested && ` · ${t('status.contested')}`}
        </span>
        <Gist view={view} />
      </summary>
      {open && shown.map(it => <RuleEntry key={it.rule.id} view={it} matterGroup={view.group} />)}
      {open && others.length > 0 && (
        <details className="more">
          <summary>{t('results.otherRules', { count: others.length })}</summary>
          {others.map(it => (
            <RuleEntry key={it.rule.id} view={it} matterGroup={view.group} />
          ))}
        </details>
      )}
    </details>
  );
}

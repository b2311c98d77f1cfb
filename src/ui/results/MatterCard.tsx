/** What does one matter come to? A line that opens to each covering document's rules, in their own words. */
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MatterView, marks, type RuleView } from '../../report/index.ts';
import { rulebook } from '../corpus.ts';
import { useVoice } from '../useVoice.ts';
import { ModalityTag } from './ModalityTag.tsx';
import { RuleEntry } from './RuleEntry.tsx';

interface Props {
  readonly view: MatterView;
  /** Opened from the start; what must be done is, what may be had is a list first. */
  readonly open?: boolean;
}

/** The rules that make the matter stand where it stands, and what another document says otherwise; the rest follows behind a further step. */
function carrying({ group, rules }: MatterView) {
  const carries = (it: RuleView) =>
    group === 'reachable' ? it.opportunity : group === 'doesNotApply' || it.decision.status !== 'doesNotApply';
  const documents = new Set(rules.filter(carries).map(it => it.rule.document));
  return rules.filter(it => carries(it) || !documents.has(it.rule.document));
}

function Gist({ view }: { readonly view: MatterView }) {
  const { t } = useTranslation();
  const { language } = useVoice();
  const rules = carrying(view);
  const tags = new Map(rules.map(({ rule }) => [`${rule.modality} ${rule.kind}`, rule]));
  const shownTags = [...tags.values()].filter(it => it.modality !== 'state');
  const separator = language === 'zh' ? '、' : ', ';
  const asked = view.missing.map(name => rulebook.vocabulary.byName.get(name)?.label[language]).join(separator);
  const numbers = [...new Set(rules.map(it => it.rule.document.number))];
  return (
    <span className="gist">
      {shownTags.map(it => (
        <ModalityTag key={`${it.modality} ${it.kind}`} modality={it.modality} kind={it.kind} />
      ))}
      <span className="meta">
        {view.group === 'open'
          ? t('results.gistOpen', { asked })
          : numbers.map((it, at) => (
              <Fragment key={it}>
                {at > 0 && separator}
                <span lang="zh-CN">{it}</span>
              </Fragment>
            ))}
      </span>
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
          <span aria-hidden="true">{marks[look]}</span>{' '}
          {t(look === 'redLine' ? 'group.redLine' : `status.${view.group}`)}
          {look === 'redLine' && view.group === 'open' && ` · ${t('status.open')}`}
          {view.contested && ` · ${t('status.contested')}`}
        </span>
        <Gist view={view} />
      </summary>
      {open && view.conflict && <p className="note">{view.conflict[language]}</p>}
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

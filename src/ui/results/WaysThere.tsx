/** What would make this matter apply – or, while it is open, which answers decide it? Worked out when somebody asks. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Aim, type MergedWay, mergedWays, type SmallestChange, smallestChanges } from '../../explore/index.ts';
import {
  alternatives,
  answerName,
  besideLines,
  enumeration,
  facilityText,
  type MatterView,
} from '../../report/index.ts';
import { decider, rulebook } from '../corpus.ts';
import { AnswerButton } from '../explore/AnswerButton.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';

interface Props {
  readonly view: MatterView;
  readonly aim: Aim;
}

/** One way, or several that differ in one answer: then each of the answers is to be pressed. */
function Way({
  merged,
  view,
  isChoice,
}: {
  readonly merged: MergedWay;
  readonly view: MatterView;
  readonly isChoice: boolean;
}) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { facility, tryOut } = usePlan();
  const { common, choice, ways } = merged;
  const [first] = ways;
  const chosen = choice === undefined ? undefined : rulebook.vocabulary.byName.get(choice);
  if (first === undefined) return null;
  const answers = ({ set }: SmallestChange) => (chosen ? answerName(voice, chosen, set[chosen.name] ?? '') : '');
  const go = t(view.group === 'open' ? 'explore.suppose' : 'results.try');
  const label = chosen && t('case.is', { label: chosen.label[voice.language], value: '' }).trim();
  return (
    <li>
      <p className="tries">
        <b>
          {[facilityText(voice, common), label].filter(Boolean).join(t('results.semicolon'))}
          {!isChoice && chosen && alternatives(voice, ways.map(answers))}
        </b>
        {isChoice &&
          ways.map(it => (
            <AnswerButton
              key={JSON.stringify(it.set)}
              name={chosen ? answers(it) : go}
              of={chosen ? go : facilityText(voice, it.set)}
              onPress={() => tryOut({ ...facility, ...it.set })}
            />
          ))}
        {first.contested && <small className="is-open doubt">{t('explore.contestedWay')}</small>}
      </p>
      {besideLines(voice, first, view.matter.id).map(it => (
        <p key={it} className="meta">
          {t('explore.beside')}
          {it}
        </p>
      ))}
    </li>
  );
}

function List({
  heading,
  ways,
  view,
  isChoice,
}: {
  readonly heading: string;
  readonly ways: readonly SmallestChange[];
  readonly view: MatterView;
  readonly isChoice: boolean;
}) {
  if (ways.length === 0) return null;
  return (
    <>
      <p>{heading}</p>
      <ul>
        {mergedWays(ways).map(it => (
          <Way key={JSON.stringify(it.ways[0]?.set)} merged={it} view={view} isChoice={isChoice} />
        ))}
      </ul>
    </>
  );
}

function Ways({ view, aim }: Props) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { assessed } = usePlan();
  const { status, chosen, provided, fixed, missing } = useMemo(
    () => smallestChanges(rulebook, decider, assessed, view.matter.id, aim),
    [assessed, view.matter.id, aim],
  );
  const labels = (names: readonly string[]) =>
    enumeration(
      voice,
      names.flatMap(it => rulebook.vocabulary.byName.get(it)?.label[voice.language] ?? []),
    );
  const isThere = chosen.length + provided.length > 0;
  const applying = status === 'open' ? 'explore.ways.appliesIf' : 'explore.ways.applies';
  const heading = aim === 'applies' ? applying : 'explore.ways.doesNotApply';
  return (
    <>
      <List heading={t(heading)} ways={chosen} view={view} isChoice />
      <List heading={t('explore.provided')} ways={provided} view={view} isChoice={false} />
      {fixed.length > 0 && <p>{t(isThere ? 'explore.fixedBeside' : 'explore.fixed', { names: labels(fixed) })}</p>}
      {!isThere && fixed.length === 0 && (
        <p>{missing.length > 0 ? t('explore.tooMany', { names: labels(missing) }) : t('explore.noWay')}</p>
      )}
    </>
  );
}

export function WaysThere({ view }: { readonly view: MatterView }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const isOpen = view.group === 'open';
  return (
    <details className="ways" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t(isOpen ? 'explore.whichDecide' : 'explore.whatWould')}</summary>
      {open && <Ways view={view} aim="applies" />}
      {open && isOpen && <Ways view={view} aim="doesNotApply" />}
    </details>
  );
}

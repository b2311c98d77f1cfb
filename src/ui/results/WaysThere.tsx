/** What would make this matter apply – or, while it is open, which answers decide it? Worked out when somebody asks. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Aim, type MergedWay, smallestChanges, type WayPart, wayParts } from '../../explore/index.ts';
import { besideLines, type MatterView, wayChoices, waysHeading, waysRest, wayText } from '../../report/index.ts';
import { decider, rulebook } from '../corpus.ts';
import { AnswerButton } from '../explore/AnswerButton.tsx';
import { EffectList } from '../explore/EffectList.tsx';
import { Folded } from '../Folded.tsx';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';

interface Props {
  readonly view: MatterView;
  readonly aim: Aim;
}

interface WayProps {
  readonly way: MergedWay;
  readonly view: MatterView;
  /** Whether it can be tried. */
  readonly isChoice: boolean;
}

/** One way, or several that differ in one answer: then each of the answers is to be pressed. */
function Way({ way, view, isChoice }: WayProps) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { facility, tryOut } = usePlan();
  const { choice, ways } = way;
  const [first] = ways;
  if (first === undefined) return null;
  const answers = wayChoices(voice, way);
  const beside = besideLines(voice, first, view.matter.id, 'location' in first.set);
  const go = t(view.group === 'open' ? 'explore.suppose' : 'results.try');
  return (
    <li>
      <p className="tries">
        <b>{wayText(voice, facility, way, isChoice ? [] : answers)}</b>
        {isChoice &&
          ways.map((it, at) => (
            <AnswerButton
              key={JSON.stringify(it.set)}
              name={choice === undefined ? go : (answers[at] ?? '')}
              of={choice === undefined ? wayText(voice, facility, way) : go}
              onPress={() => tryOut({ ...facility, ...it.set })}
            />
          ))}
      </p>
      {beside.length > 0 && (
        <details className="beside">
          <summary>{t('explore.beside')}</summary>
          <EffectList lines={beside} />
        </details>
      )}
    </li>
  );
}

/** More ways than these are folded away. */
const most = 4;

interface PartProps extends Props {
  readonly part: WayPart;
  readonly ways: readonly MergedWay[];
  readonly heading: string;
}

function Part({ part, ways, heading, view }: PartProps) {
  const { t } = useTranslation();
  const list = (some: readonly MergedWay[]) => (
    <ul>
      {some.map(it => (
        <Way key={JSON.stringify(it.ways[0]?.set)} way={it} view={view} isChoice={part !== 'provided'} />
      ))}
    </ul>
  );
  const rest = ways.slice(most);
  return (
    <>
      <p>{heading}</p>
      {list(ways.slice(0, most))}
      {rest.length > 0 && <Folded title={t('explore.moreWays', { count: rest.length })}>{() => list(rest)}</Folded>}
    </>
  );
}

function Ways({ view, aim }: Props) {
  const voice = useVoice();
  const { assessed } = usePlan();
  const ways = useMemo(
    () => smallestChanges(rulebook, decider, assessed, view.matter.id, aim),
    [assessed, view.matter.id, aim],
  );
  const rest = waysRest(voice, ways);
  return (
    <>
      {wayParts(ways, assessed).map(it => (
        <Part key={it.part} {...it} heading={waysHeading(voice, it.part, aim, ways.status)} view={view} aim={aim} />
      ))}
      {rest && <p>{rest}</p>}
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

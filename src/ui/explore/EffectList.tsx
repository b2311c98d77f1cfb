/** What does a change gain, lose and move? */
import type { Effect } from '../../explore/index.ts';
import { effectLines } from '../../report/index.ts';
import { useVoice } from '../useVoice.ts';

/** `isElsewhere`: another place is what is tried. */
export function EffectList({
  effect,
  isElsewhere = false,
}: {
  readonly effect: Effect;
  readonly isElsewhere?: boolean;
}) {
  const voice = useVoice();
  return (
    <ul className="effect">
      {effectLines(voice, effect, isElsewhere).map(it => (
        <li key={it}>{it}</li>
      ))}
    </ul>
  );
}

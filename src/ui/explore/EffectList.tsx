/** What does a change gain, lose and move? */
import type { Effect } from '../../explore/index.ts';
import { effectLines } from '../../report/index.ts';
import { useVoice } from '../useVoice.ts';

export function EffectList({ effect }: { readonly effect: Effect }) {
  const voice = useVoice();
  return (
    <ul className="effect">
      {effectLines(voice, effect).map(it => (
        <li key={it}>{it}</li>
      ))}
    </ul>
  );
}

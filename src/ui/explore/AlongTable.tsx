/** Which matters turn on a number, and where does each of them stand in every stretch? */
import { useTranslation } from 'react-i18next';
import { type DecidedStretch, mattersAlong, type Standing } from '../../explore/index.ts';
import type { Fact } from '../../facts/index.ts';
import { marks, stretchText } from '../../report/index.ts';
import { rulebook } from '../corpus.ts';
import { useVoice } from '../useVoice.ts';

interface Props {
  readonly fact: Fact;
  readonly stretches: readonly DecidedStretch[];
  readonly answer: number | undefined;
}

function Cell({ standing: { status, contested }, isHere }: { readonly standing: Standing; readonly isHere: boolean }) {
  const { t } = useTranslation();
  return (
    <td className={isHere ? `is-${status} here` : `is-${status}`}>
      <span aria-hidden="true">{marks[status]}</span> {t(`status.${status}`)}
      {contested.length > 0 && <small> {t('status.contested')}</small>}
    </td>
  );
}

export function AlongTable({ fact, stretches, answer }: Props) {
  const { t } = useTranslation();
  const voice = useVoice();
  const isHere = ({ from, to }: DecidedStretch) => answer !== undefined && from <= answer && answer <= to;
  const label = fact.label[voice.language];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="scroll" aria-label={t('explore.table', { label })} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('compare.matter')}</th>
            {stretches.map(it => (
              <th scope="col" key={it.from} className={isHere(it) ? 'here' : undefined}>
                {stretchText(voice, fact, it)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mattersAlong(rulebook, stretches).map(({ matter, standings }) => (
            <tr key={matter.id}>
              <th scope="row">{matter.title[voice.language]}</th>
              {stretches.map((it, at) => {
                const standing = standings[at];
                return standing && <Cell key={it.from} standing={standing} isHere={isHere(it)} />;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

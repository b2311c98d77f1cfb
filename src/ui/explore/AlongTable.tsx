/** Which matters turn on a number, and where does each of them stand in every stretch? */
import { useTranslation } from 'react-i18next';
import type { DecidedStretch, MatterAlong, Standing } from '../../explore/index.ts';
import type { Fact } from '../../facts/index.ts';
import { marks, stretchText } from '../../report/index.ts';
import { useVoice } from '../useVoice.ts';

interface Props {
  readonly fact: Fact;
  readonly stretches: readonly DecidedStretch[];
  readonly answer: number | undefined;
  readonly along: readonly MatterAlong[];
}

interface CellProps {
  readonly standing: Standing;
  /** The numbers it speaks of, for narrow screens that have no heads. */
  readonly column: string;
  readonly isHere: boolean;
}

function Cell({ standing: { status, contested }, column, isHere }: CellProps) {
  const { t } = useTranslation();
  return (
    <td className={isHere ? 'here' : undefined}>
      <span className="column">{column}</span>
      <p className={`verdict is-${status}`}>
        <span aria-hidden="true">{marks[status]}</span> {t(`status.${status}`)}
        {contested.length > 0 && <small className="doubt"> {t('status.contested')}</small>}
      </p>
    </td>
  );
}

export function AlongTable({ fact, stretches, answer, along }: Props) {
  const { t } = useTranslation();
  const voice = useVoice();
  const isHere = ({ from, to }: DecidedStretch) => answer !== undefined && from <= answer && answer <= to;
  const label = fact.label[voice.language];
  return (
    <table className="grid along" aria-label={t('explore.table', { label })}>
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
        {along.map(({ matter, standings }) => (
          <tr key={matter.id}>
            <th scope="row">{matter.title[voice.language]}</th>
            {stretches.map((it, at) => {
              const standing = standings[at];
              return (
                standing && (
                  <Cell key={it.from} standing={standing} column={stretchText(voice, fact, it)} isHere={isHere(it)} />
                )
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

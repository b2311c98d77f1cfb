/** Which matters turn on a number, and where does each of them stand in every stretch? */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecidedStretch, MatterAlong, Standing } from '../../explore/index.ts';
import type { Fact } from '../../facts/index.ts';
import { marks, stretchText } from '../../report/index.ts';
import { useVoice } from '../useVoice.ts';

interface Props {
  readonly fact: Fact;
  readonly stretches: readonly DecidedStretch[];
  /** In which of the stretches the answer is; -1: in none. */
  readonly here: number;
  readonly along: readonly MatterAlong[];
}

interface CellProps {
  readonly standing: Standing;
  /** The numbers it speaks of, for narrow screens that have no heads. */
  readonly column: string;
  readonly isHere: boolean;
}

const Cell = memo(function Cell({ standing: { status, contested }, column, isHere }: CellProps) {
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
});

/** Drawn anew only where the answer comes into another stretch. */
export const AlongTable = memo(function AlongTable({ fact, stretches, here, along }: Props) {
  const { t } = useTranslation();
  const voice = useVoice();
  const columns = stretches.map(it => stretchText(voice, fact, it));
  const label = fact.label[voice.language];
  return (
    <table className="grid along" aria-label={t('explore.table', { label })}>
      <thead>
        <tr>
          <th scope="col">{t('compare.matter')}</th>
          {columns.map((column, at) => (
            <th scope="col" key={column} className={at === here ? 'here' : undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {along.map(({ matter, standings }) => (
          <tr key={matter.id}>
            <th scope="row">{matter.title[voice.language]}</th>
            {columns.map((column, at) => {
              const standing = standings[at];
              return standing && <Cell key={column} standing={standing} column={column} isHere={at === here} />;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
});

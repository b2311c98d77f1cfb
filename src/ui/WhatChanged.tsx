/** What did the last change of answers do to the results? Said without moving anybody's place. */
import { useTranslation } from 'react-i18next';
import { type MovedMatter, marks, type Part, parts } from '../report/index.ts';
import { useVoice } from './useVoice.ts';

export function WhatChanged({ changes }: { readonly changes: readonly MovedMatter[] | undefined }) {
  const { t } = useTranslation();
  const { language } = useVoice();
  const groups: readonly (Part | undefined)[] = [...parts, undefined];
  return (
    <div role="status" className="changed">
      {changes && (
        <details>
          <summary>
            {changes.length === 0 ? t('changed.nothing') : t('changed.heading', { count: changes.length })}
          </summary>
          <ul>
            {groups.flatMap(part => {
              const moved = changes.filter(it => it.to === part);
              if (moved.length === 0) return [];
              const titles = moved.map(it => it.matter.title[language]).join(t('results.listComma'));
              return [
                <li key={String(part)} className={part && `is-${part}`}>
                  <b>
                    {part && <span aria-hidden="true">{marks[part]} </span>}
                    {part
                      ? t('changed.now', { group: t(`group.${part}`), count: moved.length })
                      : t('changed.gone', { count: moved.length })}
                  </b>
                  {titles}
                </li>,
              ];
            })}
          </ul>
        </details>
      )}
    </div>
  );
}

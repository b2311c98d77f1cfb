/** In which order are matters read? Procedures before benefits, and what the text merely encourages apart from what it grants. */
import { useTranslation } from 'react-i18next';
import { type MatterView, type Section, sections } from '../../report/index.ts';
import { MatterList } from './MatterList.tsx';

/** What has to be done lies open; what may be had is a list to choose from. */
const opened: readonly Section['id'][] = ['procedure', 'deadline'];

/** The documents name some procedures and not all; where they name none, that is no promise either. */
function withProcedures(part: string, views: readonly MatterView[]): readonly Section[] {
  const shown = sections(views);
  const none: Section = { id: 'procedure', matters: [] };
  return part === 'applies' && !shown.some(it => it.id === 'procedure') ? [none, ...shown] : shown;
}

export function Sections({ views, part }: { readonly views: readonly MatterView[]; readonly part: string }) {
  const { t } = useTranslation();
  return withProcedures(part, views).map(({ id, matters }) => (
    <section key={id} aria-labelledby={`${part}-${id}`}>
      <h3 id={`${part}-${id}`} className="kind">
        {t(`kind.${id}`)} <span className="count">{matters.length}</span>
      </h3>
      {part === 'applies' && id === 'procedure' && (
        <p className="note">{t(matters.length > 0 ? 'results.notAllProcedures' : 'results.noProcedures')}</p>
      )}
      {id === 'encouragement' && <p className="meta">{t('results.encouragement')}</p>}
      <MatterList views={matters} open={part === 'applies' && opened.includes(id)} />
    </section>
  ));
}

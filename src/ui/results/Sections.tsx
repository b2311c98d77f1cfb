/** How do the sections of a part look, one under the other? */
import { useTranslation } from 'react-i18next';
import { type MatterView, mattersIn, type Part, type Section, sections } from '../../report/index.ts';
import { useAssessment } from '../AssessmentProvider.tsx';
import { MatterList } from './MatterList.tsx';

/** What has to be done lies open; what may be had is a list to choose from. */
const opened: readonly Section['id'][] = ['procedure', 'deadline'];

/** `views` may be a selection of the part's matters. */
export function Sections({ views, part }: { readonly views: readonly MatterView[]; readonly part: Part }) {
  const { t } = useTranslation();
  const { report } = useAssessment();
  return sections(views, part, mattersIn(report, part)).map(({ id, matters, note }) => (
    <section key={id} aria-labelledby={`${part}-${id}`}>
      <h3 id={`${part}-${id}`} className="kind">
        {t(`kind.${id}`)} <span className="count">{matters.length}</span>
      </h3>
      {note && <p className={id === 'procedure' ? 'note' : 'meta'}>{t(note)}</p>}
      <MatterList views={matters} open={part === 'applies' && opened.includes(id)} />
    </section>
  ));
}

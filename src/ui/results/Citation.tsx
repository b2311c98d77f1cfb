/** Where do quoted words stand, and how does one see what is around them? Number and clause in one line, the ways into the text beside. */
import { useTranslation } from 'react-i18next';
import type { Cite, PolicyDocument } from '../../rulebook/index.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { ClauseInPlace } from './ClauseInPlace.tsx';

interface Props {
  readonly document: PolicyDocument;
  readonly cite: Cite;
  /** Id of the rule that quotes them; in the whole text its words are marked. */
  readonly rule?: string | undefined;
}

export function Citation({ document, cite, rule }: Props) {
  const { t } = useTranslation();
  const { href } = usePlan();
  const { number, slug } = document;
  const [issuer = '', year = ''] = number.split(/(?=〔)/u);
  return (
    <figcaption>
      <span lang="zh-CN">
        {issuer}
        <span className="unbroken">{year}</span> · <span className="unbroken">{cite.clause}</span>
      </span>
      <a className="in-whole" href={href({ page: 'documents', item: slug, clause: cite.clause, rule })}>
        {t('library.inWhole')}{' '}
        <span className="hidden" lang="zh-CN">
          {number} {cite.clause}
        </span>
      </a>
      <ClauseInPlace document={document} cite={cite} />
    </figcaption>
  );
}

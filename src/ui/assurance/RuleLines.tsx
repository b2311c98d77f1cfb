/** How is a line about a rule shown, in its document's list, with a facility on which it can be seen? */
import { useTranslation } from 'react-i18next';
import type { Facility } from '../../facts/index.ts';
import type { Rule } from '../../rulebook/index.ts';
import { documentsByPlace, rulebook } from '../corpus.ts';
import { writeAddress } from '../plan/address.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';

/** Every rule by its id. */
export const ruleById = new Map(rulebook.rules.map(it => [it.id, it]));

interface WitnessProps {
  readonly facility: Facility;
  /** What can be seen there; an example of the line where nothing else is said. */
  readonly label?: string;
  /** The rule that it is an example of. */
  readonly title: string;
}

/** A link to the results of a facility on which the line can be seen. */
export function Witness({ facility, label, title }: WitnessProps) {
  const { language } = usePlan();
  const { t } = useTranslation();
  const example = label ?? t('assurance.witness');
  return (
    <a
      className="witness"
      href={writeAddress({ page: 'results' }, facility, language)}
      aria-label={t('assurance.exampleOf', { example, title })}
    >
      {example}
    </a>
  );
}

/** A rule's title and where its words stand. */
export function RuleTitle({ rule }: { readonly rule: Rule }) {
  const { language } = useVoice();
  return (
    <>
      <b>{rule.title[language]}</b>{' '}
      <span className="meta" lang="zh-CN">
        {rule.cite[0].clause}
      </span>
    </>
  );
}

/** Rows of rules under the number of their document. */
export function ByDocument<T extends { readonly rule: string }>({
  rows,
  line,
}: {
  readonly rows: readonly T[];
  readonly line: (row: T, rule: Rule) => React.ReactNode;
}) {
  return documentsByPlace.map(document => {
    const own = rows.flatMap(row => {
      const rule = ruleById.get(row.rule);
      return rule?.document.slug === document.slug ? [{ row, rule }] : [];
    });
    return (
      own.length > 0 && (
        <section key={document.slug}>
          <h3 lang="zh-CN">{document.number}</h3>
          <ul>
            {own.map(({ row, rule }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows never change; a rule may have several
              <li key={`${rule.id} ${at}`}>{line(row, rule)}</li>
            ))}
          </ul>
        </section>
      )
    );
  });
}

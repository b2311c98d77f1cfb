/** Do two rules ever say opposite things of one matter to one facility, without our having said that they do? */
import { exampleOf, type Facility, findCase, type Text } from '../facts/index.ts';
import type { Kind, Rule, Rulebook } from '../rulebook/index.ts';
import { type Finding, finding } from './finding.ts';
import { insideBoth, meet } from './place.ts';

/** Two rules that contradict one another on a facility, as declared. */
export interface DeclaredContradiction {
  readonly rules: readonly [string, string];
  readonly because: Text;
  readonly witness: Facility;
}

/** Kinds whose 不得 is said to the applicant; in others it is said to the authority, for the applicant's good. */
const bindingApplicant: readonly Kind[] = ['procedure', 'obligation', 'redLine'];

function forbids({ modality, kind }: Rule): boolean {
  return modality === 'shallNot' && bindingApplicant.includes(kind);
}

/** One forbids what the other asks for or grants, or both set a time limit and not the same. */
function areOpposed(a: Rule, b: Rule): boolean {
  const asks = (it: Rule) => !forbids(it) && it.kind !== 'redLine';
  if ((forbids(a) && asks(b)) || (forbids(b) && asks(a))) return true;
  return a.deadlines.some(one => b.deadlines.some(other => one.amount !== other.amount || one.unit !== other.unit));
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((one, at) => items.slice(at + 1).map(other => [one, other] as const));
}

/** A facility to which both rules apply. */
function bothApply(rulebook: Rulebook, a: Rule, b: Rule): Facility | undefined {
  const found = findCase(
    rulebook.vocabulary,
    [a.when ?? true, b.when ?? true],
    ([one, other]) => one === other && one === true,
  );
  return found && { ...insideBoth(rulebook, a.document, b.document), ...exampleOf(found) };
}

/** All pairs of one matter whose documents can speak to one facility. */
export function contradictions(rulebook: Rulebook) {
  const declared = rulebook.declarations.contradictions ?? [];
  const examined = rulebook.matters.flatMap(({ id }) =>
    pairs(rulebook.rules.filter(it => it.matter === id)).filter(([a, b]) => meet(a.document, b.document)),
  );
  const opposed = examined
    .filter(([a, b]) => areOpposed(a, b))
    .flatMap(([a, b]) => {
      const witness = bothApply(rulebook, a, b);
      return witness ? [{ rules: [a.id, b.id] as const, witness }] : [];
    });
  const declaredOn = (ids: readonly string[]) => declared.find(it => it.rules.every(id => ids.includes(id)));
  const findings: readonly Finding[] = [
    ...opposed
      .filter(it => !declaredOn(it.rules))
      .map(({ rules, witness }) =>
        finding(
          'contradiction',
          rules.join(' · '),
          '同一事项的两条规则对同一机构说法相反，而没有声明',
          'two rules of one matter say opposite things to one facility, undeclared',
          witness,
        ),
      ),
    ...declared
      .filter(it => !opposed.some(other => it.rules.every(id => other.rules.includes(id))))
      .map(it =>
        finding(
          'declarationIdle',
          it.rules.join(' · '),
          '声明的矛盾并不存在',
          'the declared contradiction does not exist',
        ),
      ),
  ];
  const rows = opposed.flatMap((it): readonly DeclaredContradiction[] => {
    const because = declaredOn(it.rules);
    return because ? [{ ...it, because: { zh: because.zh, en: because.en } }] : [];
  });
  return { pairs: examined.length, rows, findings };
}

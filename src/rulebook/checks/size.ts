/** Is a condition small enough for everything that is done with it while a person waits? */
import { type Condition, type Leaf, leaves, questionKey, representatives, type Vocabulary } from '../../facts/index.ts';
import { type Fault, fault } from '../fault.ts';

/** The bits of a compiled verdict (engine/README.md). */
const MOST_FACTS = 31;
/** Cases that the engine of record runs one by one; the four documents need 480 at most. */
const MOST_CASES = 5000;
/** Ways to meet a condition, each tried for what the applicant might change. */
const MOST_WAYS = 5000;

function waysToMeet(node: Condition): number {
  if ('all' in node) return node.all.reduce((product, it) => product * waysToMeet(it), 1);
  return 'any' in node ? node.any.reduce((sum, it) => sum + waysToMeet(it), 0) : 1;
}

/** The answers to one fact that the demands can tell apart; counted, for a long list of members can not be written out. */
function answersTo(vocabulary: Vocabulary, name: string, demands: readonly Leaf[]): number {
  const fact = vocabulary.byName.get(name);
  if (!fact) return 1;
  return fact.type === 'set' ? 2 ** new Set(demands.map(it => it.value)).size : representatives(fact, demands).length;
}

/** The cases to go through; none where no question comes twice, for there three-valued logic is exact. */
function cases(vocabulary: Vocabulary, demands: readonly Leaf[], facts: readonly string[]): number {
  const questions = new Set(demands.map(it => questionKey(vocabulary, it)));
  if (questions.size === demands.length) return 0;
  const own = (name: string) => demands.filter(it => it.fact === name);
  return facts.reduce((product, name) => product * answersTo(vocabulary, name, own(name)), 1);
}

/** What makes a condition too large. */
export function sizeFaults(vocabulary: Vocabulary, when: Condition, file: string, at: string): readonly Fault[] {
  const demands = leaves(when);
  const facts = [...new Set(demands.map(it => it.fact))];
  const measures = [
    ['tooManyFacts', facts.length, MOST_FACTS, '涉及的题目', 'facts asked for'],
    [
      'tooManyCases',
      cases(vocabulary, demands, facts),
      MOST_CASES,
      '同一题目出现多次，要逐一试的情形',
      'cases to try, for a question comes twice',
    ],
    ['tooManyWays', waysToMeet(when), MOST_WAYS, '满足条件的途径', 'ways to meet it'],
  ] as const;
  return measures
    .filter(([, count, most]) => count > most)
    .map(([code, count, most, zh, en]) =>
      fault(
        code,
        file,
        at,
        `${zh}有 ${count} 个，最多 ${most} 个；请拆成几条规则`,
        `${count} ${en}, ${most} at most: divide the rule`,
      ),
    );
}

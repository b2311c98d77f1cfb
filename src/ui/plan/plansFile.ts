/** How do plans stand in a file, and what of a file that somebody brings can be taken? */
import { z } from 'zod';
import { readKnownDates } from '../../dates/index.ts';
import { type AnswerFault, sameFacility, type Vocabulary } from '../../facts/index.ts';
import type { Edition } from '../../rulebook/index.ts';
import { readAnswers, someObject, storedBasis } from './basis.ts';
import { parsed } from './device.ts';
import { freeName, type NamedPlan } from './plans.ts';

const format = 'private-medical-policy-check/plans';
const fileVersion = 1;

/** Larger files are not opened, in bytes; of more plans the first are taken. */
export const largestFile = 2_000_000;
export const mostPlans = 200;

/** Answers without a name: those that were being worked on. */
export type FileAnswers = Omit<NamedPlan, 'name'>;

export interface PlansFile {
  /** The day on which it was written. */
  readonly day: string;
  readonly rulebook: Edition;
  readonly answers?: FileAnswers;
  readonly plans: readonly NamedPlan[];
}

/** What was not taken of a file, or not as it stood. Of `tooLarge`, `notJson`, `notOurs` and `newer` nothing is. */
export type FileFault =
  | { readonly code: 'tooLarge' | 'notJson' | 'notOurs' | 'newer' | 'tooMany' | 'answersBroken' }
  | { readonly code: 'planBroken'; readonly number: number }
  | { readonly code: 'nameTwice'; readonly name: string; readonly to: string }
  /** `plan`: undefined for the answers without a name. */
  | { readonly code: 'answer'; readonly plan: string | undefined; readonly fault: AnswerFault };

export interface ReadFile {
  readonly plans: readonly NamedPlan[];
  readonly answers?: FileAnswers;
  readonly faults: readonly FileFault[];
}

const fromFile = {
  dates: z.unknown().optional(),
  facility: someObject,
  basis: storedBasis.optional().catch(undefined),
  was: someObject.optional().catch(undefined),
};
const answersShape = z.object(fromFile);
const planShape = z.object({ name: z.string().max(1_000), ...fromFile });
const envelope = z.object({
  format: z.literal(format),
  version: z.int().min(1),
  answers: z.unknown().optional(),
  plans: z.array(z.unknown()).catch([]),
});

export function plansFileText(file: PlansFile): string {
  return `${JSON.stringify({ format, version: fileVersion, ...file }, null, 1)}\n`;
}

function taken(vocabulary: Vocabulary, it: z.infer<typeof answersShape>) {
  const { facility, faults, was } = readAnswers(vocabulary, it.facility, it.was);
  const dates = readKnownDates(it.dates);
  const answers: FileAnswers = {
    facility,
    ...(Object.keys(dates).length > 0 && { dates }),
    ...(it.basis && { basis: it.basis }),
    ...(was && { was }),
  };
  return { answers, faults };
}

/** Names on the screen have no characters that can not be seen. */
function plainName(name: string): string {
  return name.replace(/[\p{C}\s]+/gu, ' ').trim();
}

/** Reads a file's text. What is refused is named, the rest taken; plans that have one name are told apart. */
export function readPlansFile(vocabulary: Vocabulary, text: string): ReadFile {
  const refused = (code: 'notJson' | 'notOurs' | 'newer'): ReadFile => ({ plans: [], faults: [{ code }] });
  const found = parsed(text.replace(/^\uFEFF/, ''));
  if (found === undefined) return refused('notJson');
  const { data } = envelope.safeParse(found);
  if (!data) return refused('notOurs');
  if (data.version > fileVersion) return refused('newer');
  const plans: NamedPlan[] = [];
  const faults: FileFault[] = [];
  const told = (plan: string | undefined, all: readonly AnswerFault[]) =>
    faults.push(...all.map(fault => ({ code: 'answer' as const, plan, fault })));
  for (const [at, it] of data.plans.slice(0, mostPlans).entries()) {
    const plan = planShape.safeParse(it).data;
    const name = plainName(plan?.name ?? '');
    if (!plan || name === '') {
      faults.push({ code: 'planBroken', number: at + 1 });
      continue;
    }
    const { answers, faults: wrong } = taken(vocabulary, plan);
    const to = freeName(plans, name);
    if (plans.some(other => other.name === name)) faults.push({ code: 'nameTwice', name, to });
    told(to, wrong);
    plans.push({ name: to, ...answers });
  }
  if (data.plans.length > mostPlans) faults.push({ code: 'tooMany' });
  if (data.answers === undefined || data.answers === null) return { plans, faults };
  const said = answersShape.safeParse(data.answers).data;
  if (!said) return { plans, faults: [...faults, { code: 'answersBroken' }] };
  const { answers, faults: wrong } = taken(vocabulary, said);
  told(undefined, wrong);
  return { plans, faults, ...(Object.keys(answers.facility).length > 0 && { answers }) };
}

export interface Added {
  /** Under names that no kept plan has. */
  readonly added: readonly NamedPlan[];
  /** How many are kept just so already. */
  readonly known: number;
}

/** Plans from elsewhere beside those that are kept: none of these is ever changed. */
export function besideOwn(kept: readonly NamedPlan[], strangers: readonly NamedPlan[]): Added {
  const added: NamedPlan[] = [];
  for (const plan of strangers) {
    const isKept = (it: NamedPlan) =>
      it.name === plan.name &&
      sameFacility(it.facility, plan.facility) &&
      sameFacility(it.dates ?? {}, plan.dates ?? {});
    if (kept.some(isKept)) continue;
    added.push({ ...plan, name: freeName([...kept, ...added], plan.name) });
  }
  return { added, known: strangers.length - added.length };
}

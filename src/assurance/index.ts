/** What may other folders know of the figures? Their shapes. */
export type { Assurance, CaseCount, CodeMutation, Endurance, FirstAgreement, RuleMutation } from './assurance.ts';

export { type Accounted, accountsOf } from './accounts.ts';
export { assemble, type RuleFiles } from './assemble.ts';
export {
  type Badge,
  badges,
  type ConflictKind,
  conflictKinds,
  type DecidedReading,
  grades,
  type KeyDate,
  type ReadWithNote,
  type Term,
} from './besideShape.ts';
export { type Checked, checkRulebook, examine } from './check.ts';
export { everyDemand } from './everyDemand.ts';
export { exportRule, isStanding } from './exportRule.ts';
export { type Fault, fault, faultCodes, type RulebookFaultCode } from './fault.ts';
export type { Figures } from './figures.ts';
export { gate, gated } from './gate.ts';
export { jsonSchemas } from './jsonSchemas.ts';
export { type LedgerRow, ledger } from './ledger.ts';
export { notesOn, notesOnClause, notesOnDocument } from './notes.ts';
export type {
  Cite,
  Deadline,
  Department,
  Division,
  Edition,
  Matter,
  OtherReading,
  PolicyDocument,
  Rule,
  Rulebook,
} from './rulebook.ts';
export {
  type Account,
  accounts,
  type Kind,
  kinds,
  type LedgerFile,
  type Modality,
  modalities,
  type Phase,
  phases,
  units,
} from './shape.ts';

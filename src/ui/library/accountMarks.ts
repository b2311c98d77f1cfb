/** With which words and shape is it said how a sentence is accounted for? */
import type { Account } from '../../rulebook/index.ts';

export const accountKeys: Readonly<Record<Account, string>> = {
  rules: 'library.account.rules',
  governmentDuty: 'library.account.governmentDuty',
  background: 'library.account.background',
  annexOfBody: 'library.account.annexOfBody',
  heading: 'library.account.heading',
};

export const accountShapes: Readonly<Record<Account, string>> = {
  rules: '▪',
  governmentDuty: '△',
  background: '·',
  annexOfBody: '≡',
  heading: '¶',
};

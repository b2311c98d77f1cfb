/** On which rulebook does the page decide? The one it was built with, compiled once. */
import { edition, files } from 'virtual:corpus';
import { compile } from '../engine/index.ts';
import { assemble } from '../rulebook/index.ts';

export const rulebook = assemble(files);
export const decider = compile(rulebook);

/** The documents as places are read: a city before its districts. */
export const documentsByPlace = [...rulebook.documents].sort((a, b) => a.jurisdiction.localeCompare(b.jurisdiction));

export { edition };

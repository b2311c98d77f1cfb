/** Under which names does the worker stand beside the page, keep its files, and hear that it shall take over? */

/** The worker's own file, beside the page. */
export const fileOfWorker = 'offline.js';

/** Every store of files of ours begins so; other pages of the same origin have other names. */
export const prefix = 'private-medical-policy-check ';

/** What a page says to a new worker once its reader has agreed. */
export const takeOver = 'take over';

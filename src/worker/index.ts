/** By what names do the page and its worker know one another? */
export { fileOfWorker, prefix, takeOver } from './names.ts';

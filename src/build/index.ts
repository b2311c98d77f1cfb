/** How does the page become what is handed out: its styles, its policy, its worker, the one file? */
export { breakpoints } from './breakpoints.ts';
export { contentSecurityPolicy, withPolicy } from './contentSecurityPolicy.ts';
export { offlineWorker } from './offlineWorker.ts';
export { oneFile } from './oneFile.ts';

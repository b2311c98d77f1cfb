/** Where does the worker begin? The build that it keeps is written in when the page is built. */
import { type Build, type Surroundings, work } from './work.ts';

declare const BUILD: Build;

work(self as unknown as Surroundings, BUILD);

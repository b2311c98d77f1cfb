/** What are days and words in every data file of a rulebook? */
import { z } from 'zod';
import { isDate } from '../facts/index.ts';

export const date = z
  .string()
  .refine(isDate, {
    message: 'no day of the calendar, as YYYY-MM-DD',
    params: { zh: '不是公历日期，应写作 YYYY-MM-DD' },
  })
  .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

/** Not blank. */
export const words = z.string().regex(/\S/);

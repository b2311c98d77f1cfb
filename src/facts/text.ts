/** In which two languages does everything we say come? */
import { z } from 'zod';

export const text = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** One wording in Chinese and its gloss in English. */
export type Text = Readonly<z.infer<typeof text>>;
export type Language = keyof Text;

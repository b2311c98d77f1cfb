/** May zod compile its schemas? Not under our Content-Security-Policy: said before any schema is made, so imported first. */
import { z } from 'zod';

z.config({ jitless: true });

import * as z from 'zod/mini';

// Schemas would else try to compile code when they are made, which the policies of extensions and pages forbid and
// report. Imported before any schema.
z.config({ jitless: true });

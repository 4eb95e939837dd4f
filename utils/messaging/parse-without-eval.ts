import * as z from 'zod/mini';

// Otherwise schemas would try to compile code when they are created, which the security policies of extensions and
// pages forbid and report. Import this before any schema.
z.config({ jitless: true });

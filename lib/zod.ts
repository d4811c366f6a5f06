import * as z from 'zod/mini';

// An extension page may not eval: without this the first parse tries `new Function` and trips the CSP.
z.config({ jitless: true });

export { z };

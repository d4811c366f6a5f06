import fc from 'fast-check';

/** The same properties are tried on every run, so that a red run is a change's doing; another SEED is a search for more. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20261125) });

import fc from 'fast-check';

// A verdict on a commit must come out the same twice; new examples are looked for on developers' machines.
if (process.env.CI) fc.configureGlobal({ seed: 20261120 });

import { spawn } from 'node:child_process';

/** All that must be green before a commit, each named so that a failure says where to look. */
const CHECKS: readonly (readonly [name: string, command: string])[] = [
  ['types', 'tsc --noEmit'],
  ['svelte types', 'svelte-check --fail-on-warnings --output human'],
  ['lint', 'eslint --config tests/config/eslint.config.js --max-warnings 0 .'],
  [
    'format',
    'prettier --config tests/config/prettier.json --ignore-path .gitignore --check --log-level warn .',
  ],
  [
    'floors',
    'depcruise --config tests/config/dependency-cruiser.cjs --output-type err-long lib components entrypoints',
  ],
  ['unused code', 'knip --config tests/config/knip.json'],
];

interface Outcome {
  name: string;
  code: number;
  output: string;
  seconds: number;
}

function run(name: string, command: string): Promise<Outcome> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) =>
      resolve({ name, code: code ?? 1, output, seconds: (performance.now() - started) / 1000 }),
    );
  });
}

function report({ name, code, output, seconds }: Outcome): void {
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`);
  if (code !== 0) console.log(output.trim());
}

const outcomes: Outcome[] = [];
for (const [name, command] of CHECKS) {
  const outcome = await run(name, command);
  report(outcome);
  outcomes.push(outcome);
}
process.exitCode = outcomes.every((outcome) => outcome.code === 0) ? 0 : 1;

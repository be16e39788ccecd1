import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

/** Everything that must hold, the cheapest first; the last line says how many checks passed and failed. */
const tally = { passed: 0, failed: 0, skipped: 0 }
const results = 'test-results'
const FORMAT = ['--ignore-path', '.ci/prettierignore']

/** Shows what a command prints as it comes, or in one piece at its end where others run beside it. */
function run(title, command, args, beside) {
  const [program, programArgs] =
    command === 'node' ? [process.execPath, args] : ['npx', ['--no-install', command, ...args]]
  const heading = `\n── ${title}`
  if (!beside) console.log(heading)
  return new Promise((resolve) => {
    const started = spawn(program, programArgs, {
      stdio: beside ? 'pipe' : 'inherit',
      shell: process.platform === 'win32',
    })
    const output = [heading]
    for (const stream of [started.stdout, started.stderr]) stream?.on('data', (part) => output.push(part))
    started.on('close', (status) => {
      if (beside) console.log(output.join('\n').trimEnd())
      resolve(status === 0)
    })
  })
}

/** A step that either holds or does not. */
async function step(title, command, args, beside = false) {
  const held = await run(title, command, args, beside)
  tally[held ? 'passed' : 'failed'] += 1
  return held
}

/** A step that reports its tests one by one in a file. */
async function suite(title, file, count, command, args) {
  rmSync(file, { force: true })
  const held = await run(title, command, args, false)
  try {
    const { passed, failed, skipped } = count(JSON.parse(readFileSync(file, 'utf8')))
    tally.passed += passed
    tally.failed += held ? failed : Math.max(failed, 1)
    tally.skipped += skipped
  } catch {
    console.log(`${title} left no report.`)
    tally.failed += 1
  }
}

mkdirSync(results, { recursive: true })
await Promise.all([
  step('Lint', 'eslint', ['--config', '.ci/eslint.config.js', '--max-warnings', '0', '.'], true),
  step('Types', 'tsc', ['-p', 'tsconfig.json'], true)
    .then(() => step('Types of the tests', 'tsc', ['-p', 'tests/tsconfig.json'], true))
    .then(() => step('Format', 'prettier', [...FORMAT, '--check', '.'], true))
    .then(() => step('Styles', 'stylelint', ['--config', '.ci/stylelint.config.js', 'src/**/*.css'], true))
    .then(() => step('Unused code', 'knip', ['--config', '.ci/knip.json'], true))
    .then(() => step('Unused members', 'node', ['.ci/members.mjs'], true)),
])
await suite(
  'Unit, property and component tests',
  `${results}/unit.json`,
  (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  }),
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}/unit.json`],
)
const built = await step('Build', 'vite', ['build', '--logLevel', 'warn'])
if (built) {
  await step('Size of the first load', 'node', ['.ci/size.mjs'])
  await suite(
    'End-to-end tests',
    `${results}/end-to-end.json`,
    ({ stats }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
    }),
    'node',
    ['.ci/end-to-end.mjs'],
  )
}

const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''
console.log(`\n${tally.passed} passed, ${tally.failed} failed${skipped}`)
process.exitCode = tally.failed === 0 ? 0 : 1

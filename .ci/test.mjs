import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

/** Everything that must hold, cheapest first; the last line says how many checks passed and failed. */
const tally = { passed: 0, failed: 0, skipped: 0 }
const results = 'test-results'

function run(title, command, args = []) {
  console.log(`\n── ${title}`)
  const npx = ['--no-install', command, ...args]
  const [program, programArgs] = command === 'node' ? [process.execPath, args] : ['npx', npx]
  return (
    spawnSync(program, programArgs, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
  )
}

/** A step that either holds or does not. */
function step(title, command, args) {
  const held = run(title, command, args)
  tally[held ? 'passed' : 'failed'] += 1
  return held
}

/** A step that reports its tests one by one in a file. */
function suite(title, file, count, command, args) {
  rmSync(file, { force: true })
  const held = run(title, command, args)
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
step('Format', 'prettier', [
  '--config',
  '.ci/prettier.json',
  '--ignore-path',
  '.ci/prettierignore',
  '--check',
  '.',
])
step('Types', 'tsc', ['-p', 'tsconfig.json'])
step('Types of the tests', 'tsc', ['-p', 'tests/tsconfig.json'])
step('Lint', 'eslint', ['--config', '.ci/eslint.config.js', '--max-warnings', '0', '.'])
step('Unused code', 'knip', ['--config', '.ci/knip.json'])
suite(
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
const built = step('Build', 'vite', ['build', '--logLevel', 'warn'])
if (built) {
  step('Size of the first load', 'node', ['.ci/size.mjs'])
  suite(
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

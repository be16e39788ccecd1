import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import { editInBrowsers } from './browsers.mjs'

/**
 * How a room holds out: `npm run soak:room -- --seconds 300 --edits 20000`, or one part of it: `--only browsers`,
 * `simulated`, `growth` or `servers`. What needs Redis is passed over, and said, where there is none.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '300' },
    edits: { type: 'string', default: '20000' },
    clients: { type: 'string', default: '100' },
    only: { type: 'string' },
  },
})
const { module: simulated } = await runnerImport('./tests/soak/simulated.ts', { logLevel: 'warn' })
const { module: servers } = await runnerImport('./tests/soak/servers.ts', { logLevel: 'warn' })

const parts = {
  growth: () => simulated.measureGrowth(Number(values.edits)),
  simulated: () => simulated.measureClients(Number(values.clients)),
  servers: () => servers.loseOneOfTwo(),
  browsers: () => editInBrowsers(10, Number(values.seconds)),
}
for (const [name, run] of Object.entries(parts))
  if (values.only === undefined || values.only === name)
    console.log(name, JSON.stringify(await run(), null, 2))
process.exit()

import { runnerImport } from 'vite'

const { module } = await runnerImport('./server/main.ts', { logLevel: 'warn' })
await module.runRoomServer()

import { preview } from 'vite'

const port = Number(process.env.PORT ?? 4173)
const server = await preview({ preview: { port, strictPort: true }, logLevel: 'warn' })
const [address] = server.resolvedUrls?.local ?? [`http://localhost:${port}/`]
console.log(`Objectree is served at ${address}`)

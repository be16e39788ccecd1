import react from '@vitejs/plugin-react'
import { createHash } from 'node:crypto'
import { build, type Plugin, type Rollup } from 'vite'

/** From the folder of the project. */
const ENTRY = 'src/app/hand-out/main.tsx'

/**
 * Builds the whole app a second time as one page with everything in it, `hand-out.html`: with a map filled in, it is the
 * file that opens by a double click and without a network.
 */
export function handOut(): Plugin {
  return {
    name: 'hand-out',
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'hand-out.html', source: pageOf(await buildInOne()) })
    },
  }
}

interface Parts {
  readonly code: string
  readonly style: string
}

async function buildInOne(): Promise<Parts> {
  const built = await build({
    configFile: false,
    base: './',
    logLevel: 'error',
    publicDir: false,
    plugins: [react()],
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: ENTRY, output: { codeSplitting: false } },
    },
  })
  const output = (Array.isArray(built) ? built : [built]).flatMap((each) =>
    'output' in each ? each.output : [],
  )
  return { code: codeIn(output), style: styleIn(output) }
}

type Output = readonly (Rollup.OutputChunk | Rollup.OutputAsset)[]

function codeIn(output: Output): string {
  const entry = output.find((file) => file.type === 'chunk' && file.isEntry)
  if (entry?.type !== 'chunk') throw new Error('The hand-out has no code.')
  // Neither of these may end or change the element that the code stands in; in strings and patterns they stay the same.
  return entry.code.replaceAll('</script', '\\x3C/script').replaceAll('<!--', '\\x3C!--')
}

function styleIn(output: Output): string {
  const styles = output.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
  return styles.map((file) => (file.type === 'asset' ? String(file.source) : '')).join('\n')
}

/** The policy allows this one script, and nothing is fetched or sent. */
function pageOf({ code, style }: Parts): string {
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(code).digest('base64')}'`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <meta name="color-scheme" content="light dark">
    <title>Objectree</title>
    <script type="application/json" id="objectree-map"></script>
    <style>${style}</style>
  </head>
  <body>
    <div id="app"></div>
    <script type="module">${code}</script>
  </body>
</html>
`
}

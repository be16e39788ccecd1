import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const here = dirname(fileURLToPath(import.meta.url))

/** One ES module made of a source file and everything it imports. */
export async function bundle(entry) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: resolve(here, entry), formats: ['es'], fileName: 'bundle' },
      rollupOptions: { output: { codeSplitting: false } },
    },
  })
  const [{ output }] = [built].flat()
  return output[0].code
}

/** Loads such a module at once. */
export async function load(entry) {
  const code = await bundle(entry)
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
}

const [, script, target] = process.argv
if (import.meta.url === pathToFileURL(script ?? '').href) {
  if (target === undefined) {
    console.log('Usage: npm run eval:detectors -- FILE.mjs')
    process.exitCode = 1
  } else {
    mkdirSync(dirname(resolve(target)), { recursive: true })
    writeFileSync(target, await bundle('detectors.ts'))
    console.log(`The detectors are in ${target}.`)
  }
}

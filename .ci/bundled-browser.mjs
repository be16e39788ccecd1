import { spawnSync } from 'node:child_process'
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createBrotliDecompress } from 'node:zlib'

/** Archives of the package beside the browser itself, and the folder into which each is unpacked. */
const ARCHIVES = [
  ['al2023', 'libraries'],
  ['swiftshader', '.'],
  ['fonts', '.'],
]

/**
 * The path of the headless Chromium that comes as an npm package, unpacked into node_modules/.cache at the first
 * call, with the libraries and a font that a bare system lacks. Null on other systems than Linux on x64, and where it
 * does not start.
 */
export async function bundledBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const packageFolder = dirname(dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium')))))
  const folder = join(dirname(dirname(packageFolder)), '.cache', 'chromium')
  const launcher = join(folder, 'launch')
  if (!existsSync(launcher)) {
    const unpacking = `${folder}-${process.pid}`
    await unpack(join(packageFolder, 'bin'), unpacking)
    writeLauncher(unpacking, folder)
    rmSync(folder, { recursive: true, force: true })
    renameSync(unpacking, folder)
  }
  return spawnSync(launcher, ['--version']).status === 0 ? launcher : null
}

async function unpack(source, target) {
  mkdirSync(target, { recursive: true })
  await inflate(join(source, 'chromium.br'), join(target, 'chromium'), 0o755)
  for (const [name, into] of ARCHIVES) {
    const archive = join(target, `${name}.tar`)
    await inflate(join(source, `${name}.tar.br`), archive)
    mkdirSync(join(target, into), { recursive: true })
    const { status } = spawnSync('tar', ['-xf', archive, '-C', join(target, into)])
    if (status !== 0) throw new Error(`${name}.tar of the bundled Chromium could not be unpacked.`)
    rmSync(archive)
  }
}

async function inflate(from, to, mode = 0o644) {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode }))
}

/** A system without fonts draws nothing: there, and only there, the font of the package is used. */
function writeLauncher(folder, finalFolder) {
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${finalFolder}/fonts</dir><cachedir>${finalFolder}/font-cache</cachedir></fontconfig>\n`,
  )
  writeFileSync(
    join(folder, 'launch'),
    [
      '#!/bin/sh',
      `export LD_LIBRARY_PATH="${finalFolder}/libraries/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"`,
      `[ -d /usr/share/fonts ] || export FONTCONFIG_FILE="\${FONTCONFIG_FILE:-${finalFolder}/fonts.conf}"`,
      `exec "${finalFolder}/chromium" "$@"`,
      '',
    ].join('\n'),
    { mode: 0o755 },
  )
}

import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** The JavaScript that index.html asks for at once, compressed, against its budget. */
const budget = 146_900
const page = readFileSync('dist/index.html', 'utf8')
const first = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, file]) => file)

/** Static imports are loaded with the page as well; dynamic ones are not. */
const files = new Set(first)
for (const file of files) {
  const source = readFileSync(`dist/${file}`, 'utf8')
  for (const [, imported] of source.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
    files.add(`assets/${imported}`)
}

const sizes = [...files].map((file) => [file, gzipSync(readFileSync(`dist/${file}`)).length])
const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0)
for (const [file, bytes] of sizes) console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${file}`)
console.log(`${(total / 1000).toFixed(1).padStart(8)} kB  in all, of ${budget / 1000} kB`)
if (total > budget || sizes.length === 0) process.exitCode = 1

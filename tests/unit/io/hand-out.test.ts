import { describe, expect, test } from 'vitest'
import { readText } from '../../../src/io'
import { fillHandOut } from '../../../src/io/hand-out/hand-out-map'
import { bigObjective, objective, okr } from '../../support/builders'
import { previewOf, readContext } from './support'

const TEMPLATE = `<!doctype html>
<html lang="en"><head><title>Objectree</title><script type="application/json" id="objectree-map"></script></head>
<body><div id="app"></div><script type="module">const say = '<title>';</script></body></html>
`

const base = okr(bigObjective('Grow & <b>', objective('Reach </script><script>alert(1)</script>')))
const content = okr(
  bigObjective('Grow & <b>', objective('Reach </script><script>alert(1)</script>'), objective('Care $& $1')),
)

describe('a hand-out', () => {
  test('carries its map and what that held when it left, and nothing in a map ends its element', async () => {
    const page = fillHandOut({ template: TEMPLATE, title: 'Grow & <b>', content, base })
    expect(page).toContain('<title>Grow &amp; &lt;b></title>')
    expect(page.match(/<script/g)).toHaveLength(2)
    const preview = previewOf(await readText(page, readContext('group.html')))
    expect(preview).toMatchObject({ format: 'handOut', content, base })
  })

  test('is filled again with another map', async () => {
    const first = fillHandOut({ template: TEMPLATE, title: 'One', content: base, base })
    const page = fillHandOut({ template: first, title: 'Two', content, base })
    expect(page.match(/"format": "objectree"/g)).toHaveLength(1)
    expect(previewOf(await readText(page, readContext('two.html')))).toMatchObject({ content, base })
  })

  test('that was cut off says so', async () => {
    const page = fillHandOut({ template: TEMPLATE, title: 'One', content, base })
    expect(await readText(page.slice(0, 400), readContext('one.html'))).toMatchObject({
      ok: false,
      error: { code: 'truncated' },
    })
  })
})

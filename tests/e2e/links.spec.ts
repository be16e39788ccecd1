import { expect, test } from './support/test'

const OUTLINE = `# A year to remember

## Make our support loved by customers

- Answer nine of ten tickets within a day
- Satisfaction after a ticket from 4.1 to 4.6
- Hire two senior data engineers

## Build a strong engineering team

- Hire five backend engineers
- Interview twenty engineering candidates
`

const STRAY = 'Hire two senior data engineers'

test('the line of a key result that reads closer to another objective says so, and the word on it opens a choice', async ({
  page,
  start,
}) => {
  const map = await start.importOutline(OUTLINE)
  await map.setStage('Draft')
  const id = await map.node(`Key result: ${STRAY}`).getAttribute('data-node-id')
  const line = page.locator(`path[data-edge-id="${id ?? ''}"]`)
  await expect(line).toHaveAttribute('data-support', 'better-elsewhere')
  const word = page.getByText(/^fits O\d\?$/)
  await expect(word).toHaveAttribute('title', /Build a strong engineering team.*Hire/)

  await word.click()
  const choice = page.getByRole('dialog', { name: 'Link to the objective' })
  await expect(choice.getByText('No words in common.')).toBeVisible()
  await expect(choice.getByRole('radio', { name: 'Not at all' })).toBeVisible()
  for (const name of ['Keep here', /^Swap with “.* engineer/])
    await expect(choice.getByRole('button', { name })).toBeVisible()

  await choice.getByRole('button', { name: 'Move to “Build a strong engineering team”' }).click()
  await expect(line).toHaveAttribute('data-support', 'supported')
  await expect(word).toHaveCount(0)
})

test('the word on a line covers no words of a card', async ({ page, start }) => {
  const map = await start.importOutline(OUTLINE)
  await map.setStage('Draft')
  await expect(page.getByText(/^fits O\d\?$/)).toBeVisible()
  const covered = await map.tree.evaluate((tree) => {
    const labels = [...document.querySelectorAll('[data-link-label]')].map((each) =>
      each.getBoundingClientRect(),
    )
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT)
    const words: DOMRect[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest('[data-link-label]')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      words.push(...range.getClientRects())
    }
    const isOver = (a: DOMRect, b: DOMRect) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
    return labels.filter((label) => words.some((word) => word.width > 0 && isOver(label, word))).length
  })
  expect(covered).toBe(0)
})

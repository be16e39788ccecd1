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

test('the line of a key result that reads closer to another objective says so and leads to its evidence', async ({
  page,
  start,
}) => {
  const map = await start.importOutline(OUTLINE)
  await map.setStage('Draft')
  const id = await map.node(`Key result: ${STRAY}`).getAttribute('data-node-id')
  const line = page.locator(`path[data-edge-id="${id ?? ''}"]`)
  await expect(line).toHaveAttribute('data-support', 'better-elsewhere')
  const word = page.getByText('fits elsewhere?')
  await expect(word).toHaveAttribute('title', /Build a strong engineering team.*Hire/)

  await word.click()
  await expect(map.details.getByText('No words in common with the objective.')).toBeVisible()
  await expect(map.details.getByRole('radio', { name: 'Not at all' })).toBeFocused()

  await map.details.getByRole('button', { name: 'Move to “Build a strong engineering team”' }).click()
  await expect(line).toHaveAttribute('data-support', 'supported')
  await expect(word).toHaveCount(0)
})

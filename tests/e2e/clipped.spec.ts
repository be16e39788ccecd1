import type { Page } from '@playwright/test'
import { Hand } from './pages/hand'
import { atRest } from './support/rest'
import { expect, test } from './support/test'

const EXAMPLES = ['A personal year', 'A start-up’s quarter', 'A team’s quarter']
const LONG = 'A title that goes on for several lines, with Donaudampfschifffahrtsgesellschaftskapitän in it'
const FULL = `---
cycle: 2027-01-01 to 2027-12-31
stage: run
---
# ${LONG}
## ${LONG} (@Maximiliane von und zu Hohenstein, due 2027-12-31, 40%)
- ${LONG} (from 1,000,000 to 25,000,000 new paying subscribers, now 12,500,000, @Jo Park, due 2028-03-31, 10/10, 50%)
  - [x] ${LONG} (due 2028-01-17, @Jo Park)
    - [ ] ${LONG} (due 2027-01-17, @Maya)
  - [ ] Call Ana (due 2027-03-20)
- Churn (from 5 to 3 %, now 5.5, @Ana Ruiz, due 2027-12-31, 1/10)
- Calls (from 12 to 4 hours, now 3)
- Size of the queue (band 5 to 10, now 19)
- Pass the certification (milestone, due 2027-09-21)
- Nothing said yet
## 支撑业务增长的组织能力建设与人才梯队培养计划 (@欧阳修, 40%)
- 关键岗位的继任者覆盖率从百分之二十四提升到百分之三十一 (from 24 to 31.2 %, now 28.4, @欧阳修, due 2027-10-31, 6/10)
  - [ ] 每周访谈五位一线客服并整理反馈意见 (due 2027-11-12, @欧阳修)
`

/** Texts of cards that something cuts: a box that hides what does not fit, or the border of the card itself. */
async function cutTexts(page: Page): Promise<string[]> {
  await atRest(page)
  return page.evaluate(() => {
    const SLACK = 1.5
    const exceeds = (text: DOMRect, box: DOMRect) =>
      text.left < box.left - SLACK ||
      text.right > box.right + SLACK ||
      text.top < box.top - SLACK ||
      text.bottom > box.bottom + SLACK
    const isCut = (node: Text, card: Element) => {
      const range = document.createRange()
      range.selectNodeContents(node)
      const text = range.getBoundingClientRect()
      if (text.width === 0 || text.height === 0) return false
      const outside = node.parentElement?.closest('button, [data-ribbon]')
      if (!outside && exceeds(text, card.getBoundingClientRect())) return true
      for (let box = node.parentElement; box && box !== card; box = box.parentElement) {
        const { overflowX, overflowY, clipPath } = getComputedStyle(box)
        const hides = /hidden|clip/u.test(overflowX + overflowY) || clipPath !== 'none'
        if (hides && exceeds(text, box.getBoundingClientRect())) return true
      }
      return false
    }
    return [...document.querySelectorAll('[role=tree] [role=treeitem]')].flatMap((card) => {
      const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT)
      const cut: string[] = []
      while (walker.nextNode()) {
        const node = walker.currentNode
        if (node instanceof Text && node.data.trim() !== '' && isCut(node, card)) cut.push(node.data)
      }
      return cut
    })
  })
}

test('no text of a card is cut, whatever it says, at any size and in either language', async ({
  page,
  start,
}) => {
  const map = await start.importOutline(FULL)
  const hand = new Hand(map)
  expect(await cutTexts(page), 'when it opens').toEqual([])
  for (const percent of [100, 60, 45]) {
    await hand.zoomTo(percent)
    expect(await cutTexts(page), `at ${percent} %`).toEqual([])
  }
  await map.command('Language: 简体中文')
  await expect(page.getByRole('tree', { name: '思维导图' })).toBeVisible()
  expect(await cutTexts(page), 'in Chinese').toEqual([])
})

for (const title of EXAMPLES)
  for (const size of [
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 },
    { width: 390, height: 844 },
  ])
    test(`no text of the example “${title}” is cut at ${size.width}×${size.height}`, async ({
      page,
      start,
    }) => {
      await page.setViewportSize(size)
      await start.openExample(title)
      expect(await cutTexts(page)).toEqual([])
    })

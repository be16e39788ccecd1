import type { Page } from '@playwright/test'
import { EVERY_KIND } from './support/outlines'
import { expect, test } from './support/test'

/** Words that are no language's: names of keys, of people on the map, of this product and of languages; dates. */
const NAMES =
  /^(Objectree|((Ctrl|Shift|Alt|Tab|Enter|Esc|Space|Delete|Backspace|Home|End|Menu|F\d+|.)[ +]?)+|English|简体中文|Pseudo|\w{3} \d+(, \d{4})?)$/

/** Texts and names on the page, apart from those of the map, that did not pass through the catalogue; the pseudo-language wraps each that did. */
async function plainWords(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => {
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode
      if (parentElement?.checkVisibility() && !parentElement.closest('script, style, textarea'))
        texts.push(textContent ?? '')
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const name of ['aria-label', 'title', 'placeholder']) texts.push(element.getAttribute(name) ?? '')
    return texts
  })
  const wrapped = /^[\s\p{P}\p{S}\p{N}]*⟦[^]*⟧[\s\p{P}\p{S}\p{N}]*$/u
  return [...new Set(found.map((text) => text.trim()))].filter(
    (text) => /\p{L}/u.test(text) && !wrapped.test(text) && !NAMES.test(text) && !EVERY_KIND.includes(text),
  )
}

async function expectTranslated(page: Page, what: string): Promise<void> {
  expect(await plainWords(page), what).toEqual([])
}

test('every word on every page, panel and dialog comes from the catalogue', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('./?locale=pseudo')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('⟦')
  await expectTranslated(page, 'the start page')

  await page
    .locator('input#import-file')
    .setInputFiles({ name: 'outline.md', mimeType: 'text/markdown', buffer: Buffer.from(EVERY_KIND) })
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('listitem').first()).toBeVisible()
  await expectTranslated(page, 'the import preview')
  await dialog.getByRole('button').last().click()
  await expect(page.getByRole('treeitem').first()).toBeVisible()
  await page.locator('[data-stage]').getByRole('radio').nth(2).check()
  await expectTranslated(page, 'the map')

  for (const key of ['ControlOrMeta+k', '?', 'F8']) {
    await page.keyboard.press(key)
    await expect(dialog).toBeVisible()
    await expectTranslated(page, `the dialog of ${key}`)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  }
})

test('so do the words of panels and menus', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('./?locale=pseudo')
  await page.getByRole('textbox').first().fill('Reading group meets')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('treeitem').first()).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.type('Reading group meets')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Reading group meets')
  await page.keyboard.press('F2')
  await page.locator('[data-stage]').getByRole('radio').nth(2).check()

  const toolbar = page.getByRole('toolbar')
  const panels = toolbar.locator('button[aria-pressed]')
  const menus = toolbar.locator('button[aria-haspopup=menu]')
  await page.keyboard.press('F4')
  await expect(page.getByRole('complementary')).toBeVisible()
  await expectTranslated(page, 'the details of a key result')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Home')
  await page.keyboard.press('ControlOrMeta+Home')
  await expectTranslated(page, 'the details of a Big O')

  for (let place = 0; place < (await panels.count()); place += 1)
    if ((await panels.nth(place).getAttribute('aria-pressed')) === 'false') {
      await panels.nth(place).click()
      await expect(panels.nth(place)).toHaveAttribute('aria-pressed', 'true')
      await expectTranslated(page, `panel ${place}`)
    }
  await expect(page.getByRole('tree')).toHaveCount(2)

  for (let place = 0; place < (await menus.count()); place += 1) {
    await menus.nth(place).click()
    await expect(page.getByRole('menu')).toBeVisible()
    await expectTranslated(page, `menu ${place}`)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('menu')).toHaveCount(0)
  }
  expect(await menus.count()).toBe(2)
})

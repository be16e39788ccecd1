import type { Page } from '@playwright/test'
import { Hand } from './pages/hand'
import { expect, test } from './support/test'

const MAP = `# Big
## Objective A
- A one
- A two

# Parking lot
- Open a shop
- Hold a fair
- Print a map
`

const DIMMED = '[data-dimmed], :disabled, [aria-disabled=true], [data-disabled]'
/** Of text, by the guidelines' level AA; and of what is no text, such as an icon. */
const LEAST = { text: 4.5, icon: 3 }

interface Seen {
  readonly name: string
  readonly isText: boolean
  readonly ratio: number
}

/** The contrast of every text and icon in what is dimmed or disabled, against what lies behind it. */
function contrasts(page: Page): Promise<readonly Seen[]> {
  return page.evaluate((dimmed) => {
    type Colour = readonly [number, number, number, number]
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    if (!canvas) throw new Error('There is no canvas')
    const rgba = (colour: string): Colour => {
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data
      return [r, g, b, a / 255]
    }
    const over = (top: Colour, below: Colour): Colour => {
      const mixed = (at: 0 | 1 | 2) => top[at] * top[3] + below[at] * (1 - top[3])
      return [mixed(0), mixed(1), mixed(2), 1]
    }
    const faded = ([r, g, b, a]: Colour, opacity: number): Colour => [r, g, b, a * opacity]
    /** What is painted at an element, from the page up; `text` in the colour of the element on top. */
    const painted = (element: Element, withText: boolean): Colour => {
      const chain: Element[] = []
      for (let above: Element | null = element; above; above = above.parentElement) chain.unshift(above)
      const behind: Colour[] = []
      let colour: Colour = [255, 255, 255, 1]
      for (const [at, each] of chain.entries()) {
        const style = getComputedStyle(each)
        const opacity = chain
          .slice(0, at + 1)
          .reduce((all, one) => all * Number(getComputedStyle(one).opacity), 1)
        behind.push(faded(rgba(style.backgroundColor), opacity))
        colour = over(behind[at] ?? colour, colour)
        if (withText && each === element) colour = over(faded(rgba(style.color), opacity), colour)
      }
      return colour
    }
    const luminance = (colour: Colour): number => {
      const part = (value: number) => {
        const share = value / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      }
      return 0.2126 * part(colour[0]) + 0.7152 * part(colour[1]) + 0.0722 * part(colour[2])
    }
    const ratio = (element: Element): number => {
      const [a, b] = [luminance(painted(element, true)), luminance(painted(element, false))]
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    }
    const seen: { name: string; isText: boolean; ratio: number }[] = []
    for (const top of document.querySelectorAll(dimmed))
      for (const element of [top, ...top.querySelectorAll('*')]) {
        const text = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
        const isText = text.some((node) => (node.textContent ?? '').trim() !== '')
        const isIcon = element instanceof SVGElement && element.tagName === 'svg'
        const { width, height } = element.getBoundingClientRect()
        if (!(isText || isIcon) || !element.checkVisibility() || width <= 1 || height <= 1) continue
        if (element.closest('[role=tree][aria-multiselectable]')) continue
        const name = `${top.getAttribute('aria-label') ?? ''} ${element.textContent.slice(0, 30)}`.trim()
        seen.push({ name, isText, ratio: Math.round(ratio(element) * 100) / 100 })
      }
    return seen
  }, DIMMED)
}

for (const theme of ['light', 'dark'] as const)
  test(`what is dimmed or disabled can be read: ${theme}`, async ({ start, page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    const map = await start.importOutline(MAP)
    const check = async (state: string, least: number) => {
      const seen = await contrasts(page)
      expect(seen.length, state).toBeGreaterThanOrEqual(least)
      const weak = seen.filter(({ isText, ratio }) => ratio < (isText ? LEAST.text : LEAST.icon))
      expect.soft(weak, state).toEqual([])
    }
    await check('nothing to undo', 2)
    await new Hand(map).select('Big O: Big')
    await map.press('Shift+F10')
    await expect(page.getByRole('menu')).toBeVisible()
    await check('the menu of the Big O', 3)
    for (let at = 0; at < 12; at += 1) await map.press('ArrowDown')
    await check('a highlighted item of the menu', 3)
    await map.press('Escape')
    await map.press('Escape')
    await map.press('ControlOrMeta+k')
    await map.palette.getByRole('combobox').fill('undo')
    await expect(map.palette.getByRole('option').first()).toBeVisible()
    await check('commands', 3)
    await map.press('Escape')
    await map.command('Show or hide the parking lot')
    await map.press('ControlOrMeta+f')
    await page.getByRole('search').getByRole('searchbox').fill('shop')
    await expect(
      page.getByRole('region', { name: 'Parking lot' }).locator('[data-dimmed]').first(),
    ).toBeVisible()
    await check('the parking lot while something is found', 4)
    for (const view of ['Map', 'Outline', 'Table', 'Week', 'Timeline']) {
      await page.getByRole('tab', { name: view }).click()
      await expect(page.locator('[data-view] [data-dimmed]').first()).toBeVisible()
      await check(`${view} while something is found`, 1)
    }
  })

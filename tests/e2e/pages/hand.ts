import { expect, type Page } from '@playwright/test'
import { atRest } from '../support/rest'
import type { MapPage } from './map-page'

export interface Spot {
  readonly x: number
  readonly y: number
}

export interface Box extends Spot {
  readonly width: number
  readonly height: number
}

/** A hand with a mouse on an open map. Places are px of the window. */
export class Hand {
  readonly map: MapPage
  readonly page: Page

  constructor(map: MapPage) {
    this.map = map
    this.page = map.page
  }

  /** Where a card is, once it has come to rest. */
  async box(name: string): Promise<Box> {
    await atRest(this.page)
    const box = await this.map.node(name).boundingBox()
    if (!box) throw new Error('The card is not on the page.')
    return box
  }

  async middle(name: string): Promise<Spot> {
    return middleOf(await this.box(name))
  }

  /** Presses at one place and goes to another, without letting go. */
  async take(from: Spot, to: Spot): Promise<void> {
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    await this.page.mouse.move(to.x, to.y, { steps: 8 })
  }

  async drag(from: Spot, to: Spot): Promise<void> {
    await this.take(from, to)
    await this.page.mouse.up()
  }

  /** Clicks a card in its middle, wherever its words are. */
  async click(name: string): Promise<void> {
    const { x, y } = await this.middle(name)
    await this.page.mouse.click(x, y)
  }

  async select(name: string): Promise<void> {
    await this.click(name)
    await expect(this.map.node(name)).toHaveAttribute('aria-selected', 'true')
  }

  /** Pans until a card's middle is at a place, by the wheel. */
  async look(name: string, at: Spot): Promise<void> {
    const middle = await this.middle(name)
    await this.page.mouse.move(at.x, at.y)
    await this.page.mouse.wheel(middle.x - at.x, middle.y - at.y)
    await expect.poll(async () => Math.round((await this.middle(name)).x)).toBe(Math.round(at.x))
  }

  /** The middle of the gap between two cards that stand below each other. */
  async between(upper: string, lower: string): Promise<Spot> {
    const [above, below] = [await this.box(upper), await this.box(lower)]
    return { x: above.x + above.width / 2, y: (above.y + above.height + below.y) / 2 }
  }

  /** Sets the zoom of the map, exactly, by the wheel over a card or the middle of a window of 1280 px. */
  async zoomTo(percent: number, over?: string): Promise<void> {
    await this.map.press('ControlOrMeta+0')
    const shown = this.page.getByRole('group', { name: 'Map tools' }).getByRole('button', { name: /^\d+%$/ })
    await expect(shown).toHaveText('100%')
    if (percent === 100) return
    const at = over === undefined ? { x: 640, y: 420 } : await this.middle(over)
    await this.page.mouse.move(at.x, at.y)
    await this.page.keyboard.down('Control')
    await this.page.mouse.wheel(0, -Math.log2(percent / 100) * 500)
    await this.page.keyboard.up('Control')
    await expect(shown).not.toHaveText('100%')
  }

  /** Zooms out step by step until the map is seen from far away. */
  async zoomOutBelow(percent: number): Promise<void> {
    const shown = this.page.getByRole('group', { name: 'Map tools' }).getByRole('button', { name: /^\d+%$/ })
    await expect
      .poll(async () => {
        await this.map.press('ControlOrMeta+-')
        return parseInt((await shown.textContent()) ?? '', 10)
      })
      .toBeLessThan(percent)
  }
}

export function middleOf({ x, y, width, height }: Box): Spot {
  return { x: x + width / 2, y: y + height / 2 }
}

export function shifted({ x, y }: Spot, right: number, down: number): Spot {
  return { x: x + right, y: y + down }
}

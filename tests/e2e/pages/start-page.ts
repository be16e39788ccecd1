import { expect, type Locator, type Page } from '@playwright/test'
import { MapPage } from './map-page'

/** The page that asks for a Big O and lists the maps on this device. */
export class StartPage {
  readonly page: Page
  readonly question: Locator
  readonly bigObjective: Locator
  readonly maps: Locator
  readonly examples: Locator

  constructor(page: Page) {
    this.page = page
    this.question = page.getByRole('heading', { name: 'What is your Big O?' })
    this.bigObjective = page.getByRole('textbox', { name: 'Your Big O' })
    this.maps = page.getByRole('list', { name: 'Your maps' })
    this.examples = page.getByRole('list', { name: 'Examples' })
  }

  async open(): Promise<void> {
    await this.page.goto('./')
    await expect(this.question).toBeVisible()
  }

  /** Types a Big O into the box that has the caret, and opens its map. */
  async begin(title: string): Promise<MapPage> {
    await expect(this.bigObjective).toBeFocused()
    await this.page.keyboard.type(title)
    await this.page.keyboard.press('Enter')
    const map = new MapPage(this.page)
    await expect(map.node(`Big O: ${title}`)).toBeVisible()
    return map
  }

  async openMap(title: string): Promise<MapPage> {
    await this.maps
      .getByRole('link', { name: title })
      .or(this.maps.getByRole('button', { name: title }))
      .first()
      .click()
    const map = new MapPage(this.page)
    await expect(map.tree).toBeVisible()
    return map
  }
}

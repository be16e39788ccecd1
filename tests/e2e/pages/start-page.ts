import { expect, type Locator, type Page } from '@playwright/test'
import { MapPage } from './map-page'

/** The page that asks for a Big O and lists the maps on this device. */
export class StartPage {
  readonly page: Page
  readonly question: Locator
  readonly bigObjective: Locator
  readonly maps: Locator
  readonly examples: Locator
  readonly preview: Locator

  constructor(page: Page) {
    this.page = page
    this.question = page.getByRole('heading', { name: 'What is your Big O?' })
    this.bigObjective = page.getByRole('textbox', { name: 'Your Big O' })
    this.maps = page.getByRole('list', { name: 'Your maps' })
    this.examples = page.getByRole('list', { name: 'Examples' })
    this.preview = page.getByRole('dialog', { name: 'Import preview' })
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
    await this.maps.getByRole('link', { name: title }).first().click()
    return this.opened()
  }

  /** Brings in an outline as a file, through the preview. */
  async importOutline(text: string, name = 'outline.md'): Promise<MapPage> {
    await this.page
      .locator('input#import-file')
      .setInputFiles({ name, mimeType: 'text/markdown', buffer: Buffer.from(text) })
    await this.preview.getByRole('button', { name: 'Import as new map' }).click()
    return this.opened()
  }

  async openExample(title: string): Promise<MapPage> {
    await this.examples.getByRole('button', { name: title }).click()
    return this.opened()
  }

  private async opened(): Promise<MapPage> {
    const map = new MapPage(this.page)
    await expect(map.tree.getByRole('treeitem', { name: /^Big O: / }).first()).toBeVisible()
    return map
  }
}

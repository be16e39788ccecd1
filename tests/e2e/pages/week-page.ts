import { expect, type Locator, type Page } from '@playwright/test'

/** The week of an open map, by the roles and names that a person meets. */
export class WeekPage {
  readonly page: Page
  readonly commitments: Locator
  readonly wins: Locator
  readonly health: Locator
  readonly confidence: Locator

  constructor(page: Page) {
    this.page = page
    this.commitments = page.getByRole('region', { name: 'Commitments for the week' })
    this.wins = page.getByRole('region', { name: 'Friday wins' })
    this.health = page.getByRole('region', { name: 'Health metrics' })
    this.confidence = page.getByRole('region', { name: 'Confidence in key results' })
  }

  async show(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+Alt+4')
    await expect(this.wins).toBeVisible()
  }

  /** Takes on what the words name for the week: an open action, or a new one. */
  async commit(words: string, option: RegExp): Promise<void> {
    await this.commitments.getByRole('combobox', { name: 'Add to the week' }).fill(words)
    await this.page.getByRole('option', { name: option }).click()
  }

  async finish(title: string): Promise<void> {
    await this.commitments.getByRole('checkbox', { name: `Done: ${title}` }).check()
  }

  async addWin(text: string): Promise<void> {
    await this.wins.getByRole('textbox', { name: 'Add a win' }).fill(text)
    await this.page.keyboard.press('Enter')
  }

  async addHealthMetric(name: string, state: string): Promise<void> {
    await this.health.getByRole('textbox', { name: 'Add a health metric' }).fill(name)
    await this.page.keyboard.press('Enter')
    await this.sayHealth(name, state)
  }

  async sayHealth(name: string, state: string): Promise<void> {
    await this.health
      .getByRole('radiogroup', { name: `State of ${name}` })
      .getByRole('radio', { name: state })
      .check()
  }
}

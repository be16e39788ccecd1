import { expect, type Locator, type Page } from '@playwright/test'

/** The page of an open map, by the roles and names that a person meets. */
export class MapPage {
  readonly page: Page
  readonly tree: Locator
  readonly details: Locator
  readonly checks: Locator
  readonly saving: Locator
  readonly undo: Locator
  readonly redo: Locator

  constructor(page: Page) {
    this.page = page
    this.tree = page.getByRole('tree', { name: 'Mind map' })
    this.details = page.getByRole('complementary', { name: 'Details' })
    this.checks = page.getByRole('complementary', { name: 'Checks' })
    this.saving = page.locator('[data-save-state]')
    this.undo = page.getByRole('button', { name: 'Undo', exact: true })
    this.redo = page.getByRole('button', { name: 'Redo', exact: true })
  }

  /** A node by its accessible name, e.g. "Objective: Make it a habit". */
  node(name: string | RegExp): Locator {
    return this.tree.getByRole('treeitem', { name, exact: typeof name === 'string' })
  }

  nodes(kind: string): Locator {
    return this.tree.locator(`[data-kind="${kind}"]`)
  }

  get editor(): Locator {
    return this.tree.getByRole('textbox', { name: 'Title' })
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  /** Adds a child of the selected node and leaves it selected. */
  async addChild(title: string): Promise<void> {
    await this.press('Tab')
    await expect(this.editor).toBeFocused()
    await this.type(title)
    await this.press('F2')
    await expect(this.editor).toHaveCount(0)
  }

  async addSibling(title: string): Promise<void> {
    await this.press('Enter')
    await expect(this.editor).toBeFocused()
    await this.type(title)
    await this.press('F2')
    await expect(this.editor).toHaveCount(0)
  }

  async saved(): Promise<void> {
    await expect(this.saving).toHaveAttribute('data-save-state', 'saved')
  }

  async setStage(stage: string): Promise<void> {
    await this.command(`Stage: ${stage}`)
  }

  /** Runs a command through the palette by its English name. */
  async command(name: string): Promise<void> {
    await this.press('ControlOrMeta+k')
    const palette = this.page.getByRole('dialog', { name: 'Commands' })
    await palette.getByRole('combobox').fill(name)
    await palette.getByRole('option', { name }).first().click()
    await expect(palette).toHaveCount(0)
  }
}

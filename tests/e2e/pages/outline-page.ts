import { expect, type Locator, type Page } from '@playwright/test'

/** The outline of an open map, by the roles and names that a person meets. */
export class OutlinePage {
  readonly page: Page
  readonly tree: Locator
  readonly sink: Locator
  readonly field: Locator

  constructor(page: Page) {
    this.page = page
    this.tree = page.getByRole('tree', { name: 'Outline' })
    this.sink = page.getByRole('textbox', { name: 'Outline: type to rename' })
    this.field = this.tree.getByRole('textbox', { name: 'Title' })
  }

  /** Switches to it by its key. */
  async show(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+Alt+2')
    await expect(this.tree).toBeVisible()
    await expect(this.sink).toBeFocused()
  }

  line(name: string | RegExp): Locator {
    return this.tree.getByRole('treeitem', { name, exact: typeof name === 'string' })
  }

  /** Level and name of each line, from the top. */
  async lines(): Promise<string[]> {
    return this.tree
      .getByRole('treeitem')
      .evaluateAll((items) =>
        items.map((item) =>
          ['aria-level', 'aria-label'].map((name) => item.getAttribute(name) ?? '').join(' '),
        ),
      )
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }
}

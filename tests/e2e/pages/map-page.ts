import { expect, type Locator, type Page } from '@playwright/test'

/** The page of an open map, by the roles and names that a person meets. */
export class MapPage {
  readonly page: Page
  readonly tree: Locator
  readonly sink: Locator
  readonly details: Locator
  readonly checks: Locator
  readonly palette: Locator
  readonly preview: Locator
  readonly saving: Locator
  readonly stage: Locator
  readonly undo: Locator
  readonly redo: Locator

  constructor(page: Page) {
    this.page = page
    this.tree = page.getByRole('tree', { name: 'Mind map' })
    this.sink = page.getByRole('textbox', { name: 'Mind map: type to rename' })
    this.details = page.getByRole('complementary', { name: 'Details' })
    this.checks = page.getByRole('complementary', { name: 'Checks' })
    this.palette = page.getByRole('dialog', { name: 'Commands' })
    this.preview = page.getByRole('dialog', { name: 'Import preview' })
    this.saving = page.locator('[data-save-state]')
    this.stage = page.getByRole('radiogroup', { name: 'Stage' })
    const toolbar = page.getByRole('toolbar', { name: 'Toolbar' })
    this.undo = toolbar.getByRole('button', { name: 'Undo', exact: true })
    this.redo = toolbar.getByRole('button', { name: 'Redo', exact: true })
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

  get selected(): Locator {
    return this.tree.locator('[role=treeitem][aria-selected=true]')
  }

  /** Selects a node with the pointer, on its words. */
  async select(name: string | RegExp): Promise<Locator> {
    const node = this.node(name)
    await node.click({ position: { x: 30, y: 12 } })
    await expect(node).toHaveAttribute('aria-selected', 'true')
    return node
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
    await this.fillNew(title)
  }

  async addSibling(title: string): Promise<void> {
    await this.press('Enter')
    await this.fillNew(title)
  }

  private async fillNew(title: string): Promise<void> {
    await expect(this.editor).toBeFocused()
    await this.type(title)
    await this.press('F2')
    await expect(this.editor).toHaveCount(0)
  }

  async saved(): Promise<void> {
    await expect(this.saving).toHaveAttribute('data-save-state', 'saved')
  }

  async setStage(stage: string): Promise<void> {
    await this.stage.getByRole('radio', { name: stage }).check()
  }

  /** Runs a command through the palette by its English name. */
  async command(name: string): Promise<void> {
    await this.press('ControlOrMeta+k')
    await this.palette.getByRole('combobox').fill(name)
    await this.palette.getByRole('option', { name, exact: true }).click()
    await expect(this.palette).toHaveCount(0)
  }

  /** The names of all nodes on the map with their level and place, in the order of the page's tree. */
  async shape(): Promise<string[]> {
    const lines = await this.tree
      .getByRole('treeitem')
      .evaluateAll((items) =>
        items.map((item) =>
          ['aria-level', 'aria-posinset', 'aria-label'].map((name) => item.getAttribute(name)).join(' '),
        ),
      )
    return lines.sort()
  }
}

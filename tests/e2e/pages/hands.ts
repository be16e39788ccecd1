import { expect, type Locator, type Page } from '@playwright/test'

/** More than any page of the app has stops of the Tab key. */
const MOST_STOPS = 150

/** How a person works the app: by the keyboard alone, or by touch alone. */
export interface Hands {
  readonly page: Page
  /** Runs a command or selects a card of the map, found by its name. */
  find(name: string): Promise<void>
  /** Runs a command that the agenda has a button for. */
  tool(name: string): Promise<void>
  startAgenda(): Promise<void>
  nextStep(): Promise<void>
  /** Goes to the stage Commit. */
  commit(): Promise<void>
  press(control: Locator): Promise<void>
  /** Presses one of the cards that people vote on. */
  vote(card: Locator): Promise<void>
  /** Ends a turn of a person. */
  done(): Promise<void>
  /** Writes lines into a field, each taken by Enter. */
  enter(field: Locator, lines: readonly string[]): Promise<void>
  write(field: Locator, text: string): Promise<void>
  choose(group: Locator, name: string): Promise<void>
  /** Chooses a number from 1 to 10. */
  chooseNumber(group: Locator, number: number): Promise<void>
  /** Closes what is open beside a card: by Escape, or by a touch elsewhere. */
  close(popover: Locator): Promise<void>
  /** Puts a card of the cluster board onto another. */
  put(card: Locator, onto: Locator): Promise<void>
  /** Adds key results to the objective that is selected. */
  addKeyResults(titles: readonly string[]): Promise<void>
  /** Exports the map in a format. */
  exportAs(command: string, item: string): Promise<void>
}

/** Nothing but keys. */
export class Keyboard implements Hands {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async find(name: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+k')
    const palette = this.page.getByRole('dialog', { name: 'Commands' })
    await expect(palette.getByRole('combobox')).toBeFocused()
    await this.page.keyboard.type(name)
    await expect(palette.getByRole('option').first()).toHaveAccessibleName(name)
    await this.page.keyboard.press('Enter')
    await expect(palette).toHaveCount(0)
  }

  async tool(name: string): Promise<void> {
    await this.find(name)
  }

  async startAgenda(): Promise<void> {
    await this.find('Start a workshop')
  }

  async commit(): Promise<void> {
    await this.find('Stage: Commit')
  }

  async nextStep(): Promise<void> {
    await this.page.keyboard.press('Alt+PageDown')
  }

  async press(control: Locator): Promise<void> {
    await this.#reach(control)
    await this.page.keyboard.press('Enter')
  }

  async vote(card: Locator): Promise<void> {
    await this.#reach(this.page.locator('[data-card]:focus'))
    await this.page.keyboard.press('Home')
    while (!(await card.evaluateAll(haveFocus))) await this.page.keyboard.press('ArrowDown')
    await this.page.keyboard.press('Space')
  }

  async done(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+Enter')
  }

  async enter(field: Locator, lines: readonly string[]): Promise<void> {
    await this.#reach(field)
    for (const line of lines) {
      await this.page.keyboard.type(line)
      await this.page.keyboard.press('Enter')
    }
  }

  async write(field: Locator, text: string): Promise<void> {
    await this.#reach(field)
    await this.page.keyboard.type(text)
  }

  async choose(group: Locator, name: string): Promise<void> {
    const radio = group.getByRole('radio', { name, exact: true })
    await this.#reach(group.getByRole('radio').and(this.page.locator(':focus')))
    for (let steps = await group.getByRole('radio').count(); steps > 0; steps -= 1) {
      if (await radio.isChecked()) return
      await this.page.keyboard.press('ArrowRight')
    }
    await expect(radio).toBeChecked()
  }

  async chooseNumber(group: Locator, number: number): Promise<void> {
    await this.#reach(group.getByRole('radio').and(this.page.locator(':focus')))
    await this.page.keyboard.press(String(number % 10))
  }

  async close(popover: Locator): Promise<void> {
    await this.page.keyboard.press('Escape')
    await expect(popover).toHaveCount(0)
  }

  async put(card: Locator, onto: Locator): Promise<void> {
    await this.#walkTo(card)
    await this.page.keyboard.press('Space')
    await expect(card).toHaveAttribute('aria-pressed', 'true')
    await this.#walkTo(onto)
    await this.page.keyboard.press('Enter')
  }

  async addKeyResults(titles: readonly string[]): Promise<void> {
    await this.page.keyboard.press('Tab')
    for (const [place, title] of titles.entries()) {
      if (place > 0) await this.page.keyboard.press('Enter')
      await expect(this.page.getByRole('tree').getByRole('textbox', { name: 'Title' })).toHaveValue('')
      await this.page.keyboard.type(title)
    }
    await this.page.keyboard.press('F2')
  }

  async exportAs(command: string): Promise<void> {
    await this.find(command)
  }

  /** Goes on with the Tab key until a control has the focus. */
  async #reach(control: Locator): Promise<void> {
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      if (await control.evaluateAll(haveFocus)) return
      await this.page.keyboard.press('Tab')
    }
    await expect(control, 'the Tab key comes here').toBeFocused()
  }

  /** Goes to a card of the cluster board by the arrows. */
  async #walkTo(card: Locator): Promise<void> {
    await this.#reach(this.page.locator('[data-idea]:focus'))
    for (const key of await card.evaluate(arrowsTo)) await this.page.keyboard.press(key)
    await expect(card).toBeFocused()
  }
}

function haveFocus(elements: readonly Element[]): boolean {
  return elements.some((element) => element === document.activeElement)
}

/** The arrow keys from the card that has the focus to another one. */
function arrowsTo(card: Element): readonly string[] {
  const columns = [...document.querySelectorAll('[data-column]')]
    .map((column) => [...column.querySelectorAll('[data-idea]')])
    .filter(({ length }) => length > 0)
  const columnOf = (element: Element | null) =>
    columns.findIndex((cards) => cards.some((it) => it === element))
  const rowOf = (element: Element | null) =>
    columns[columnOf(element)]?.findIndex((it) => it === element) ?? -1
  const keys: string[] = []
  let row = rowOf(document.activeElement)
  for (let column = columnOf(document.activeElement); column !== columnOf(card);) {
    const by = column < columnOf(card) ? 1 : -1
    keys.push(by > 0 ? 'ArrowRight' : 'ArrowLeft')
    column += by
    row = Math.min(row, (columns[column]?.length ?? 0) - 1)
  }
  const down = rowOf(card) - row
  return [...keys, ...Array<string>(Math.abs(down)).fill(down > 0 ? 'ArrowDown' : 'ArrowUp')]
}

/** Nothing but a finger, and the keyboard that a tablet shows beside a field. */
export class Touch implements Hands {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async find(name: string): Promise<void> {
    await this.page.getByRole('toolbar', { name: 'Toolbar' }).getByRole('button', { name: 'Search…' }).tap()
    const palette = this.page.getByRole('dialog', { name: 'Commands' })
    await this.write(palette.getByRole('combobox'), name)
    await palette.getByRole('option', { name, exact: true }).tap()
    await expect(palette).toHaveCount(0)
  }

  async tool(name: string): Promise<void> {
    await this.#inAgenda(name)
  }

  async startAgenda(): Promise<void> {
    await this.page.getByRole('button', { name: 'More' }).tap()
    await this.page.getByRole('menuitem', { name: 'Workshop' }).tap()
    await this.page.getByRole('menuitem', { name: 'Start a workshop' }).tap()
  }

  async commit(): Promise<void> {
    await this.choose(this.page.getByRole('radiogroup', { name: 'Stage' }), 'Commit')
  }

  async nextStep(): Promise<void> {
    await this.#inAgenda('Next step')
  }

  async press(control: Locator): Promise<void> {
    await control.tap()
  }

  async vote(card: Locator): Promise<void> {
    await card.tap()
  }

  async done(): Promise<void> {
    await this.page.getByRole('button', { name: 'Done', exact: true }).tap()
  }

  async enter(field: Locator, lines: readonly string[]): Promise<void> {
    await field.tap()
    await field.evaluate((input, text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, lines.join('\n'))
  }

  async write(field: Locator, text: string): Promise<void> {
    await field.tap()
    await expect(field).toBeFocused()
    await this.page.keyboard.insertText(text)
  }

  async choose(group: Locator, name: string): Promise<void> {
    await group.getByRole('radio', { name, exact: true }).tap({ force: true })
    await expect(group.getByRole('radio', { name, exact: true })).toBeChecked()
  }

  async chooseNumber(group: Locator, number: number): Promise<void> {
    await this.choose(group, String(number))
  }

  async close(popover: Locator): Promise<void> {
    await this.#agenda.getByRole('heading').tap()
    await expect(popover).toHaveCount(0)
  }

  async put(card: Locator, onto: Locator): Promise<void> {
    await card.tap()
    await onto.tap()
  }

  async addKeyResults(titles: readonly string[]): Promise<void> {
    const tools = this.page.getByRole('group', { name: 'Map tools' })
    for (const [place, title] of titles.entries()) {
      await tools.getByRole('button', { name: place === 0 ? 'Key result' : 'Sibling' }).tap()
      await expect(this.page.getByRole('tree').getByRole('textbox', { name: 'Title' })).toHaveValue('')
      await this.page.keyboard.insertText(title)
    }
  }

  async exportAs(_command: string, item: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Export' }).tap()
    await this.page.getByRole('menuitem', { name: item }).tap()
  }

  get #agenda(): Locator {
    return this.page.getByRole('region', { name: 'Agenda' })
  }

  async #inAgenda(name: string): Promise<void> {
    await this.#agenda.getByRole('button', { name, exact: true }).tap()
  }
}

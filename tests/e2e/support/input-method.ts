import type { CDPSession, Page } from '@playwright/test'

/** An input method as the browser sees one: it composes in the focused field, and takes keys for itself. */
export class InputMethod {
  readonly #session: CDPSession

  private constructor(session: CDPSession) {
    this.#session = session
  }

  static async on(page: Page): Promise<InputMethod> {
    return new InputMethod(await page.context().newCDPSession(page))
  }

  /** Shows each of these in turn as the text that is being composed. */
  async compose(...stages: string[]): Promise<void> {
    for (const text of stages) {
      await this.key('Process')
      await this.#session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
    }
  }

  /** Ends the composition with the words that were chosen. */
  async choose(text: string): Promise<void> {
    await this.#session.send('Input.insertText', { text })
  }

  /** Ends the composition and leaves nothing. */
  async abandon(): Promise<void> {
    await this.#session.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 })
  }

  /** A press that the input method takes: the page hears of it, as browsers report it, with code 229. */
  async key(key: string): Promise<void> {
    const press = { key, code: key, windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 }
    await this.#session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...press })
    await this.#session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...press })
  }
}

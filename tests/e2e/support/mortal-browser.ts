import {
  chromium,
  type BrowserContext,
  type BrowserContextOptions,
  type LaunchOptions,
} from '@playwright/test'

/** A browser with a profile on disk that can be killed like by a power cut. */
export class MortalBrowser {
  readonly context: BrowserContext
  readonly #processId: number

  private constructor(context: BrowserContext, processId: number) {
    this.context = context
    this.#processId = processId
  }

  static async launch(
    profile: string,
    baseURL: string,
    options: LaunchOptions & Pick<BrowserContextOptions, 'serviceWorkers'>,
  ): Promise<MortalBrowser> {
    const context = await chromium.launchPersistentContext(profile, {
      serviceWorkers: 'block',
      ...options,
      baseURL,
      locale: 'en-GB',
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 800 },
    })
    const browser = context.browser()
    if (!browser) throw new Error('The browser does not tell of itself.')
    const session = await browser.newBrowserCDPSession()
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    const own = processInfo.find(({ type }) => type === 'browser')
    if (!own) throw new Error('The browser has no process.')
    return new MortalBrowser(context, own.id)
  }

  async kill(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.context.once('close', () => resolve()))
    process.kill(this.#processId, 'SIGKILL')
    await closed
  }
}

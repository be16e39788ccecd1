import type { CDPSession } from '@playwright/test'
import { Hand, type Spot } from './hand'
import type { MapPage } from './map-page'

/** Steps in which a finger goes its way. */
const STEPS = 10

/** Fingers on the screen of a tablet, by real touch events. */
export class Finger extends Hand {
  readonly #device: CDPSession

  private constructor(map: MapPage, device: CDPSession) {
    super(map)
    this.#device = device
  }

  static async on(map: MapPage): Promise<Finger> {
    return new Finger(map, await map.page.context().newCDPSession(map.page))
  }

  async down(...at: Spot[]): Promise<void> {
    await this.#send('touchStart', at)
  }

  async up(): Promise<void> {
    await this.#send('touchEnd', [])
  }

  /** Slides fingers that are down, all at once. */
  async slide(ways: readonly (readonly [from: Spot, to: Spot])[]): Promise<void> {
    for (let step = 1; step <= STEPS; step += 1) {
      const share = step / STEPS
      const places = ways.map(([from, to]) => ({
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
      }))
      await this.#send('touchMove', places)
      await this.frame()
    }
  }

  /** Lifts one of the fingers that are down, each at its place. */
  async lift(finger: number, at: readonly Spot[]): Promise<void> {
    await this.#device.send('Input.dispatchTouchEvent', {
      type: 'touchEnd',
      touchPoints: at.map(({ x, y }, id) => ({ x, y, id })).filter(({ id }) => id !== finger),
    })
  }

  /** Slides the one finger that is left. */
  async slideOne(finger: number, from: Spot, to: Spot): Promise<void> {
    for (let step = 1; step <= STEPS; step += 1) {
      const share = step / STEPS
      const place = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
      await this.#device.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: [{ ...place, id: finger }],
      })
      await this.frame()
    }
  }

  async swipe(from: Spot, to: Spot): Promise<void> {
    await this.down(from)
    await this.slide([[from, to]])
    await this.up()
  }

  async tap(at: Spot): Promise<void> {
    await this.down(at)
    await this.up()
  }

  async #send(type: 'touchStart' | 'touchMove' | 'touchEnd', at: readonly Spot[]): Promise<void> {
    const touchPoints = at.map(({ x, y }, id) => ({ x, y, id }))
    await this.#device.send('Input.dispatchTouchEvent', { type, touchPoints })
  }

  /** Until the page has drawn what a finger did. */
  private async frame(): Promise<void> {
    await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)))
  }
}

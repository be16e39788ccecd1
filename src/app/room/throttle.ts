/** Runs a task at once, and then at most once in an interval, the last time after the last call. */
export class Throttle {
  readonly #interval: number
  readonly #task: () => void
  #timer: ReturnType<typeof setTimeout> | null = null
  #isWanted = false

  constructor(interval: number, task: () => void) {
    this.#interval = interval
    this.#task = task
  }

  call(): void {
    if (this.#timer !== null) {
      this.#isWanted = true
      return
    }
    this.#task()
    this.#timer = setTimeout(() => {
      this.#timer = null
      if (!this.#isWanted) return
      this.#isWanted = false
      this.call()
    }, this.#interval)
  }

  cancel(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    this.#isWanted = false
  }
}

import { expect, type Locator, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import type { Group } from '../support/bakery'
import type { Hands } from './hands'

const MINUTE = 60_000

/** A workshop as a group goes through it: the agenda above the map, and the pages of its tools. */
export class WorkshopPage {
  readonly page: Page
  readonly hands: Hands
  readonly agenda: Locator

  constructor(hands: Hands) {
    this.page = hands.page
    this.hands = hands
    this.agenda = this.page.getByRole('region', { name: 'Agenda' })
  }

  /** Puts the clock of the device forward. */
  async wait(minutes: number): Promise<void> {
    const now = await this.page.evaluate(() => Date.now())
    await this.page.clock.setSystemTime(now + minutes * MINUTE)
  }

  dialog(name: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name, exact: typeof name === 'string' })
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' })
  }

  /** Begins the agenda that is proposed: with a step and all of its minutes. */
  async begin(step: string, minutes: number): Promise<void> {
    await this.hands.startAgenda()
    await this.hands.press(this.dialog('Start a workshop').getByRole('button', { name: 'Start' }))
    await this.#atStep(step, minutes)
  }

  /** Lets the time of a step pass to its end. */
  async runOut(minutes: number): Promise<void> {
    await this.wait(minutes)
    await expect(this.agenda.getByRole('status')).toHaveText('Time is up')
  }

  /** Lets the time of a step pass to its end, and goes on with the next one, which has all of its minutes. */
  async endStep(passed: number, next: string, minutes: number): Promise<void> {
    await this.runOut(passed)
    await this.hands.nextStep()
    await this.#atStep(next, minutes)
  }

  async #atStep(name: string, minutes: number): Promise<void> {
    await expect(this.agenda.getByRole('heading')).toHaveText(name)
    await expect(this.agenda.getByRole('timer')).toHaveText(
      new RegExp(`^(${minutes}:00|${minutes - 1}:5\\d)$`),
    )
  }

  /** Opens a round, names who takes part where nobody has been named, and begins it. */
  async startRound(tool: string, people: readonly string[] = []): Promise<void> {
    await this.hands.tool(tool)
    const setup = this.dialog(tool)
    await expect(setup).toBeVisible()
    if (people.length > 0) {
      const field = setup.getByRole('textbox', { name: 'Name', exact: true })
      await this.hands.enter(field, people)
      await expect(setup.getByRole('heading', { name: `${people.length} people` })).toBeVisible()
    }
    await this.hands.press(setup.getByRole('button', { name: 'Start' }))
  }

  /** Hands the device to a person. */
  async beginTurn(person: string): Promise<void> {
    await expect(this.dialog(`Pass the device to ${person}`)).toBeVisible()
    await this.hands.press(this.button(`I am ${person}: begin`))
  }

  /** Hands the device to a person, who does something and is done. */
  async turn(person: string, act: () => Promise<void>): Promise<void> {
    await this.beginTurn(person)
    await act()
    await this.hands.done()
  }

  async reveal(): Promise<void> {
    await this.hands.press(this.dialog('Everybody has had a turn').getByRole('button', { name: 'Reveal' }))
  }

  async writeIdeas(ideas: readonly string[]): Promise<void> {
    await this.hands.enter(this.page.getByRole('textbox', { name: 'Your idea' }), ideas)
    await this.expectIdeas(ideas.length)
  }

  /** So many ideas of the person are there, and nobody else's. */
  async expectIdeas(count: number): Promise<void> {
    const list = this.page.getByRole('list', { name: 'Your ideas' })
    await expect(list.getByRole('listitem')).toHaveCount(count)
  }

  async backToMap(): Promise<void> {
    await this.hands.press(this.button('To the map'))
    await expect(this.page.getByRole('dialog')).toHaveCount(0)
  }

  /** Merges two ideas that look alike and hold some words. */
  async mergeAlike(words: string): Promise<void> {
    const offer = this.page.getByRole('region', { name: 'Ideas that look alike' })
    await expect(offer).toContainText(words)
    await this.hands.press(offer.getByRole('button', { name: 'Merge' }))
    await expect(offer).toHaveCount(0)
    await this.#expectFocusKept()
  }

  /** Puts ideas together, names the group, and makes an objective of it. */
  async makeObjective({ title, ideas }: Group): Promise<void> {
    const [first = '', ...others] = ideas
    for (const [place, idea] of others.entries()) {
      const onto = this.#idea(first, place === 0 ? 'Not grouped' : `Group 1: ${title}`)
      await this.hands.put(this.#idea(idea, 'Not grouped'), onto)
      if (place === 0)
        await this.hands.write(this.page.getByRole('textbox', { name: 'Name of the group' }), title)
    }
    const group = this.page.getByRole('region', { name: `Group 1: ${title}` })
    await expect(group.getByText(`${ideas.length} ideas`)).toBeVisible()
    await this.hands.press(group.getByRole('button', { name: 'Make it an objective' }))
    await expect(group).toHaveCount(0)
    await this.#expectFocusKept()
  }

  /** The focus does not go with the control that had it. */
  async #expectFocusKept(): Promise<void> {
    await expect(this.page.locator(':focus')).toHaveCount(1)
  }

  #idea(title: string, group: string): Locator {
    return this.page.getByRole('button', { name: `${title}, in ${group}` })
  }

  async giveDots(titles: readonly string[]): Promise<void> {
    for (const title of titles) await this.hands.vote(this.button(new RegExp(`^${title}, (no|[12]) dots?$`)))
    await this.expectDotsGiven()
  }

  async expectDotsGiven(): Promise<void> {
    await expect(this.page.getByText('0 of 3 dots left')).toBeVisible()
  }

  /** Parks what has too few dots, for one reason. */
  async cut(reason: string): Promise<void> {
    await this.hands.tool('Cut to five')
    await this.hands.write(this.page.getByRole('textbox', { name: /^Reason/ }).first(), reason)
    await this.hands.press(this.button('Park 1 card'))
  }

  /** Gives the selected objective its key results. */
  async decompose({ title, keyResults }: Group): Promise<void> {
    await this.hands.find(title)
    await this.hands.addKeyResults(keyResults)
  }

  async rate(keyResult: string, strength: string): Promise<void> {
    await this.hands.find(keyResult)
    await this.hands.find('Rate this link')
    const link = this.dialog('Link to the objective')
    await this.hands.choose(link.getByRole('radiogroup', { name: 'Supports the objective' }), strength)
    await this.hands.close(link)
  }

  async sayConfidence(keyResults: readonly string[], values: readonly number[]): Promise<void> {
    for (const [place, keyResult] of keyResults.entries()) {
      const group = this.page.getByRole('radiogroup', { name: `Confidence in ${keyResult}` })
      await this.hands.chooseNumber(group, values[place] ?? 1)
    }
    await expect(this.page.getByText(`${keyResults.length} of ${keyResults.length} given`)).toBeVisible()
  }

  async takeOver(keyResult: string): Promise<void> {
    const take = this.button(`Take over for ${keyResult}`)
    await this.hands.press(take)
    await expect(take).toBeDisabled()
  }

  /** The text of the file that the map is exported as. */
  async exported(command: string, item: string): Promise<string> {
    const downloading = this.page.waitForEvent('download')
    await this.hands.exportAs(command, item)
    return readFile(await (await downloading).path(), 'utf8')
  }
}

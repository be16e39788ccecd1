import { describe, expect, it } from 'vitest'
import { contentOf, openRound, parkedRoots, turnsOf, votesOf, type DocumentContent } from '../../src/domain'
import { publishRevealed } from '../../src/app/room/publish-revealed'
import { workshopCommands } from '../../src/editor'
import { loadI18n } from '../../src/i18n'
import { expectDefined } from '../../src/lib'
import { createNotices } from '../../src/ui/hooks/notices'
import { seededNumbers } from '../e2e/support/seeded'
import { createTestEditor } from '../support/editor-harness'
import { MemoryRoomServer } from '../support/memory-room'
import { byId } from '../unit/persistence/support/contents'
import { createFakeScheduler } from '../unit/persistence/support/fake-scheduler'
import { basics, crew, map } from '../unit/persistence/support/sailing'

const i18n = await loadI18n('en')
const ports = { i18n, notices: createNotices() }
const DEVICES = 5
const CHOICES = {
  ...{ question: '', nodeId: null, acrossDevices: true },
  scope: 'objectives',
  ...{ dots: 3, allowsSeveral: true, replaces: true },
} as const

/** An editor in the room, as a page holds it. */
function enter(room: MemoryRoomServer, index: number) {
  const name = `Person ${String(index)}`
  const editor = createTestEditor(room.content, {}, `device${String(index)}`)
  const sync = room.join(editor.document())
  const publish = (): void => publishRevealed({ editor, ports }, { role: 'edit', locked: false })
  sync.onRemote(({ diff }) => editor.applyRemote(diff))
  editor.onTransaction(({ diff, origin }) => {
    if (origin !== 'remote') sync.record(diff)
    if (diff.rounds !== undefined) queueMicrotask(publish)
  })
  /** Takes the turn of the person, if the round is known here. */
  const say = (texts: readonly string[]): readonly string[] => {
    const round = openRound(editor.document())
    if (round === undefined) return []
    const { id: roundId, kind } = round
    editor.execute(workshopCommands.setTurn, { roundId, name, isDone: true })
    if (kind === 'writing') editor.execute(workshopCommands.addDrafts, { roundId, author: name, texts })
    else
      for (const nodeId of [basics, crew])
        editor.execute(workshopCommands.castBallot, { roundId, voter: name, nodeId, value: 1 })
    return kind === 'writing' ? texts : [basics, crew].map((card) => `${card} of ${name}`)
  }
  return { editor, drop: (isDown: boolean) => sync.drop(isDown), say, publish }
}

/** Words of ideas, and for votes the card and the voter. */
function shown({ nodes, votes }: DocumentContent): string[] {
  const ideas = nodes.filter(({ parked }) => parked !== null).map(({ title }) => title)
  return [...ideas, ...votes.map(({ nodeId, voter }) => `${nodeId ?? ''} of ${voter}`)].sort()
}

/** A round with drops, a late newcomer, and one device that never comes back. */
async function play(seed: number, kind: 'writing' | 'dotVotes') {
  const scheduler = createFakeScheduler()
  const random = seededNumbers(seed)
  const room = new MemoryRoomServer(map, scheduler, { latency: 300, loss: 0.2, duplicates: 0.2, random })
  const devices = Array.from({ length: DEVICES }, (_, index) => enter(room, index))
  const [lead, away] = [expectDefined(devices[0], 'lead'), expectDefined(devices[1], 'away')]
  lead.editor.execute(workshopCommands.startRound, { ...CHOICES, kind, isNamed: true })
  await scheduler.advance(5_000)
  devices.push(enter(room, DEVICES))
  const said: string[] = []
  for (const [index, device] of devices.entries()) {
    device.drop(random() < 0.4)
    const words = device.say(
      Array.from({ length: 1 + Math.floor(random() * 4) }, (_, at) => `Idea ${index}.${at}`),
    )
    if (device !== away) said.push(...words)
    await scheduler.advance(random() * 2_000)
  }
  lead.drop(false)
  away.drop(true)
  await scheduler.advance(5_000)
  const before = shown(room.content)
  const roundId = expectDefined(openRound(lead.editor.document()), 'round').id
  lead.editor.execute(workshopCommands.revealRound, { roundId, noteOf: (author) => author })
  await scheduler.advance(random() * 3_000)
  for (const device of devices) if (device !== away) device.drop(false)
  await scheduler.advance(15_000)
  return { room, devices, away, said, before, roundId, scheduler }
}

const SEEDS = Array.from({ length: 8 }, (_, index) => index + 1)

describe.each(['writing', 'dotVotes'] as const)('a round of %s across devices', (kind) => {
  it.each(SEEDS)('shows nothing before and everything once after it is revealed, seed %i', async (seed) => {
    const { room, devices, away, said, before, roundId, scheduler } = await play(seed, kind)
    expect(before).toEqual([])
    expect(said.length).toBeGreaterThan(DEVICES - 1)
    expect(shown(room.content)).toEqual([...said].sort())
    for (const device of devices) device.publish()
    away.drop(false)
    await scheduler.advance(15_000)
    const all = shown(room.content)
    expect(all).toHaveLength(new Set(all).size)
    expect(all.length).toBeGreaterThan(said.length)
    for (const { editor } of devices) {
      const document = editor.document()
      expect(byId(contentOf(document))).toEqual(byId(room.content))
      expect([document.count('drafts'), document.count('ballots'), turnsOf(document, roundId)]).toEqual([
        0,
        0,
        [],
      ])
    }
  })
})

it('puts ideas in an order that does not keep those of one device together', async () => {
  const orders = await Promise.all(SEEDS.map((seed) => play(seed, 'writing')))
  const isGrouped = ({ devices }: (typeof orders)[number]): boolean => {
    const document = expectDefined(devices[0], 'lead').editor.document()
    const authors = parkedRoots(document).map((id) => document.node(id)?.note ?? '')
    const changes = authors.filter((author, at) => author !== authors[at - 1]).length
    return changes === new Set(authors).size
  }
  expect(orders.every(isGrouped)).toBe(false)
})

it('keeps the votes of two people of one name apart, and nameless ones untied', async () => {
  const scheduler = createFakeScheduler()
  const network = { latency: 10, loss: 0, duplicates: 0, random: seededNumbers(1) }
  const room = new MemoryRoomServer(map, scheduler, network)
  const devices = [enter(room, 1), enter(room, 2)]
  const [lead] = devices
  if (lead === undefined) throw new Error('No device.')
  for (const isNamed of [true, false]) {
    lead.editor.execute(workshopCommands.startRound, { ...CHOICES, kind: 'dotVotes', isNamed })
    await scheduler.advance(3_000)
    const { id: roundId } = expectDefined(openRound(lead.editor.document()), 'round')
    for (const { editor } of devices)
      for (const nodeId of [basics, crew])
        editor.execute(workshopCommands.castBallot, { roundId, voter: 'Ann', nodeId, value: 1 })
    lead.editor.execute(workshopCommands.revealRound, { roundId, noteOf: (author) => author })
    await scheduler.advance(3_000)
    const voters = votesOf(lead.editor.document(), roundId).map(({ voter }) => voter)
    expect(voters).toHaveLength(4)
    expect(new Set(voters).size).toBe(isNamed ? 1 : 4)
  }
})

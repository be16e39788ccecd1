import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { addNode, setNodeFields, type DocumentContent, type NodeId } from '../../src/domain'
import { expectDefined } from '../../src/lib'
import { seededNumbers } from '../e2e/support/seeded'
import { bigObjective, keyResult, objective, okr } from '../support/builders'
import { enter, openRoomAt, startServer, until } from './servers'

const PORT = 4721
const PAGE_BYTES = Number(execFileSync('getconf', ['PAGESIZE']))
const TICKS_PER_SECOND = Number(execFileSync('getconf', ['CLK_TCK']))

/** A map of so many cards: objectives with nine key results each. */
function mapOf(cards: number): DocumentContent {
  const objectives = Array.from({ length: Math.floor(cards / 10) }, (_, index) =>
    objective(
      `Objective ${index}`,
      ...Array.from({ length: 9 }, (_unused, place) => keyResult(`Result ${index}.${place} from 0 to 10`)),
    ),
  )
  return okr(bigObjective('Hold out', ...objectives))
}

/** MB of memory and seconds of processor of a process, from /proc: Linux only. */
function costOf(pid: number): { readonly megabytes: number; readonly seconds: number } {
  const statistics = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  const [user = 0, system = 0, pages = 0] = [11, 12, 21].map((index) => Number(statistics[index]))
  return { megabytes: (pages * PAGE_BYTES) / 1e6, seconds: (user + system) / TICKS_PER_SECOND }
}

const at = (sorted: readonly number[], share: number): number =>
  Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10

/** So many clients in one room, each with an edit every five seconds, and what they cost the server. */
export async function measureClients(count: number): Promise<readonly unknown[]> {
  const rows: unknown[] = []
  for (const cards of [100, 1_000]) {
    const folder = mkdtempSync(join(tmpdir(), 'rooms-'))
    const server = await startServer(PORT, { ROOM_DATABASE: join(folder, 'rooms.sqlite') })
    const pid = expectDefined(server.pid, 'pid')
    const key = await openRoomAt(PORT)
    const content = mapOf(cards)
    const clients = [await enter(PORT, key, content)]
    await clients[0]?.sync.flush()
    while (clients.length < count) clients.push(await enter(PORT, key, content))
    const before = costOf(pid)
    const random = seededNumbers(cards)
    const watched = expectDefined(clients.at(-1), 'client')
    const delays: number[] = []
    const sent = new Map<string, number>()
    watched.sync.onRemote(({ diff }) => {
      for (const [, [, { title }]] of diff.nodes?.updated ?? []) {
        const since = sent.get(title)
        if (since !== undefined) delays.push(performance.now() - since)
      }
    })
    const ids = content.nodes.map(({ id }) => id)
    const [seconds, edits] = [20, 4 * count]
    for (let edit = 0; edit < edits; edit += 1) {
      const client = expectDefined(clients[Math.floor(random() * (count - 1))], 'client')
      const id = expectDefined(ids[Math.floor(random() * ids.length)], 'card')
      sent.set(`Edit ${edit}`, performance.now())
      client.run(setNodeFields, { ids: [id], fields: { title: `Edit ${edit}` } })
      await new Promise((resolve) => setTimeout(resolve, (seconds * 1_000) / edits))
    }
    await Promise.all(clients.map(({ sync }) => sync.flush()))
    const text = (client: (typeof clients)[0]): string => JSON.stringify(client.content())
    const equal = await until(() => new Set(clients.map(text)).size === 1)
    const after = costOf(pid)
    delays.sort((a, b) => a - b)
    rows.push({
      ...{ cards, clients: count, edits, equal },
      megabytes: Math.round(after.megabytes),
      processor: `${Math.round(((after.seconds - before.seconds) / seconds) * 100)} % of one`,
      delayMs: { p50: at(delays, 0.5), p95: at(delays, 0.95) },
    })
    for (const { sync } of clients) sync.close()
    server.kill('SIGKILL')
  }
  return rows
}

/** How the file of a room grows over many edits of its titles, owners and cards. */
export async function measureGrowth(edits: number): Promise<readonly unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rooms-'))
  const file = join(folder, 'rooms.sqlite')
  const server = await startServer(PORT, { ROOM_DATABASE: file })
  const client = await enter(PORT, await openRoomAt(PORT), mapOf(100))
  const random = seededNumbers(edits)
  const rows: unknown[] = []
  for (let edit = 1; edit <= edits; edit += 1) {
    const ids = Array.from(client.document.all('nodes'), ({ id }) => id)
    const id = expectDefined(ids[Math.floor(random() * ids.length)], 'card')
    if (edit % 100 === 0) client.run(addNode, { id: `card-${edit}` as NodeId, parentId: id, kind: 'action' })
    else if (edit % 2 === 0) client.run(setNodeFields, { ids: [id], fields: { owner: `Owner ${edit}` } })
    else client.run(setNodeFields, { ids: [id], fields: { title: `Title ${edit} of a card` } })
    // As fast as the server takes it.
    if (edit % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 630))
    if (edit % (edits / 4) !== 0) continue
    await client.sync.flush()
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    rows.push({ edits: edit, cards: ids.length, kilobytes: Math.round(statSync(file).size / 1_000) })
  }
  client.sync.close()
  server.kill('SIGKILL')
  return rows
}

import { createLiveRoom } from '../../../src/app/room/live-room'
import { noRoom } from '../../../src/app/room/room-map'
import { render } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { createStore } from 'zustand/vanilla'
import type { DocumentContent, LiveRoomState, NodeId } from '../../../src/domain'
import { commands, type EditorOptions } from '../../../src/editor'
import { loadI18n, type Locale } from '../../../src/i18n'
import { err, ok } from '../../../src/lib'
import { EditorContext } from '../../../src/ui/hooks/editor'
import { PortsContext, type Files, type Ports } from '../../../src/ui/hooks/ports'
import { createPreferences } from '../../../src/ui/hooks/preferences'
import { createMapLibrary, createMemoryRepository, createMemoryRestorePoints } from '../../../src/persistence'
import { createNotices } from '../../../src/ui/hooks/notices'
import { usePageFocus } from '../../../src/ui/shell/focus/use-page-focus'
import { createTestEditor, type TestEditor } from '../../support/editor-harness'
import { createFakeIds, createNoFileLink, NO_FILES } from '../../support/fakes'
import { createMemoryFeed } from '../../support/memory-feed'

interface Options {
  readonly locale?: Locale
  readonly select?: readonly string[]
  readonly files?: Files
  /** What is known of the live room; without it the map is in none. */
  readonly room?: Partial<LiveRoomState>
  readonly links?: EditorOptions['loadLinkReader']
  /** The history of the map; without it there is none. */
  readonly history?: (editor: TestEditor) => Ports['history']
}

interface Stage {
  readonly editor: TestEditor
  readonly user: UserEvent
}

/** Renders a part of the page beside the text field that stands for the map, with a real editor. */
export async function renderWithEditor(
  content: DocumentContent,
  part: ReactNode,
  { locale = 'en', select = [], files = NO_FILES, room, links, history }: Options = {},
): Promise<Stage> {
  const editor = createTestEditor(content, links && { loadLinkReader: links })
  editor.execute(commands.select, { ids: select as readonly NodeId[] })
  const created = await createPorts(locale, editor, files)
  const ports = {
    ...created,
    ...(history && { history: history(editor) }),
    ...(room && { room: { ...created.room, store: createStore(() => ({ ...noRoom(), ...room })) } }),
  }
  render(
    <PortsContext value={ports}>
      <EditorContext value={editor}>
        <PageFocus />
        <textarea aria-label="The map" />
        {part}
      </EditorContext>
    </PortsContext>,
  )
  return { editor, user: userEvent.setup() }
}

/** As the frame of every page has it. */
function PageFocus() {
  usePageFocus()
  return null
}

const NO_HISTORY: Ports['history'] = {
  list: () => Promise.resolve(ok([])),
  read: () => Promise.resolve(err({ type: 'missing' })),
  save: () => Promise.resolve(ok(undefined)),
  subscribe: () => () => undefined,
}

/** Ports of a page over memory. */
export async function createPorts(
  locale: Locale,
  { clock }: TestEditor,
  files: Files = NO_FILES,
): Promise<Ports> {
  const [feed, ids, repository] = [createMemoryFeed()(), createFakeIds(), createMemoryRepository()]
  const library = createMapLibrary({
    repository,
    restorePoints: createMemoryRestorePoints(),
    feed,
    ids,
  })
  return {
    i18n: await loadI18n(locale),
    preferences: createPreferences(),
    clock,
    ids,
    library,
    room: createLiveRoom(library),
    history: NO_HISTORY,
    files,
    fileLink: createNoFileLink(),
    projector: { open: () => undefined, join: () => ({ post: () => undefined, leave: () => undefined }) },
    examples: [],
    exercise: { answerOf: () => Promise.resolve(err({ code: 'notLoaded', data: {} })) },
    notices: createNotices(),
    navigate: () => undefined,
    openNewMap: () => Promise.resolve(ok(undefined)),
    openWithoutView: () => undefined,
  }
}

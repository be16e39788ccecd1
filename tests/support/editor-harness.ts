import {
  createLiveDocument,
  type Clipboard,
  type DocumentContent,
  type DocumentReader,
  type NodeId,
  type NodeRecord,
} from '../../src/domain'
import {
  commands,
  createEditor,
  type Editor,
  type EditorOptions,
  type EditorState,
  type KeyPlace,
  type KeyPress,
  type Services,
  type Shell,
  type View,
} from '../../src/editor'
import { expectDefined } from '../../src/lib'
import { createFakeClock, createFakeIds, type FakeClock } from './fakes'

export interface TestEditor extends Editor {
  readonly clock: FakeClock
  /** What was asked of shell and view, as `name argument`, in order. */
  readonly asked: readonly string[]
  state(): EditorState
  document(): DocumentReader
  /** The one node with this title, parked ones included. */
  find(title: string): NodeRecord
  id(title: string): NodeId
  /** Titles of the children, in order. */
  childrenOf(title: string): readonly string[]
  /** Titles of the selected nodes; the active one last. */
  selected(): readonly string[]
  select(...titles: readonly string[]): void
  /** Presses a key such as `Mod+Shift+Z`; the id of the command it ran, or null. */
  press(key: string, place?: KeyPlace): string | null
  announced(): string | null
}

/** A real editor, checkInvariants, with a clock that stands still and a geometry that knows only the tree. */
export function createTestEditor(
  content: DocumentContent,
  { view, ...options }: Partial<Omit<EditorOptions, 'document'>> & Partial<Pick<Services, 'view'>> = {},
  idPrefix = 'new',
): TestEditor {
  const clock = createFakeClock()
  const asked: string[] = []
  const services: Services = {
    clock,
    ids: createFakeIds(idPrefix),
    view: view ?? createFakeView(noteIn(asked), () => editor.store.getState().document),
    shell: createFakeShell(noteIn(asked)),
    clipboard: createFakeClipboard(noteIn(asked)),
  }
  const editor = createEditor({
    document: createLiveDocument(content),
    services,
    checkInvariants: true,
    ...options,
  })
  return { ...withQueries(editor), clock, asked }
}

function withQueries(editor: Editor): Omit<TestEditor, 'clock' | 'asked'> {
  const state = () => editor.store.getState()
  const document = () => state().document
  const titleOf = (id: NodeId) => expectDefined(document().node(id), `node ${id}`).title
  const find = (title: string) =>
    expectDefined(
      [...document().all('nodes')].find((node) => node.title === title),
      `node "${title}"`,
    )
  return {
    ...editor,
    state,
    document,
    find,
    id: (title) => find(title).id,
    childrenOf: (title) => document().children(find(title).id).map(titleOf),
    selected() {
      const { ids, active } = state().session.selection
      return [...ids.filter((id) => id !== active), ...ids.filter((id) => id === active)].map(titleOf)
    },
    select: (...titles) => {
      editor.execute(commands.select, { ids: titles.map((title) => find(title).id) })
    },
    press(key, place) {
      const command = editor.commandForKey(pressOf(key), place)
      if (command !== null) editor.execute(command)
      return command?.id ?? null
    },
    announced: () => state().announcement?.message.key ?? null,
  }
}

/** A keyboard event from its name, as a US keyboard sends it; Mod is Ctrl. */
export function pressOf(name: string, more: Partial<KeyPress> = {}): KeyPress {
  const parts = name.split('+')
  const key = parts.at(-1) ?? ''
  return {
    key: key === 'Space' ? ' ' : key,
    code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : /^\d$/.test(key) ? `Digit${key}` : key,
    ctrlKey: parts.includes('Mod'),
    metaKey: false,
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
    ...more,
  }
}

function growsLeft(document: DocumentReader, id: NodeId): boolean {
  let node = document.node(id)
  while (node !== undefined && node.side === null && node.parentId !== null)
    node = document.node(node.parentId)
  return document.meta.arrangement === 'bothSides' && node?.side === 'start'
}

type Note = (name: string) => (argument?: string | number | readonly string[]) => void

function noteIn(asked: string[]): Note {
  return (name) => (argument) => {
    asked.push(argument === undefined ? name : `${name} ${argument.toString()}`)
  }
}

function createFakeView(note: Note, document: () => DocumentReader): View {
  return {
    focus: () => globalThis.document.querySelector<HTMLElement>('[aria-label="The map"]')?.focus(),
    reveal: note('reveal'),
    neighbour: () => null,
    growsLeft: (id) => growsLeft(document(), id),
    anchorOf: () => null,
    zoom: { by: note('by'), to: note('to'), fit: note('fit'), fitNodes: note('fitNodes') },
  }
}

function createFakeClipboard(note: Note): Clipboard {
  return {
    copy: note('copy'),
    cut: note('cut'),
    copyMarkdown: note('copyMarkdown'),
    paste: note('paste'),
  }
}

function createFakeShell(note: Note): Shell {
  return {
    exportAs: note('exportAs'),
    saveToFile: note('saveToFile'),
    copyLink: note('copyLink'),
    copyPicture: note('copyPicture'),
    copyText: note('copyText'),
    openProjector: note('openProjector'),
    chooseFile: note('chooseFile'),
    createMap: note('createMap'),
    showGuide: note('showGuide'),
    goToStart: note('goToStart'),
    goToStorage: note('goToStorage'),
    focusToolbar: note('focusToolbar'),
    focusRegion: note('focusRegion'),
    setTheme: note('setTheme'),
    setLocale: note('setLocale'),
  }
}

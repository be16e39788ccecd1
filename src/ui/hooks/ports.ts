import { createContext, useContext } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import type {
  Clock,
  CodecFailure,
  DocumentContent,
  ExportFormat,
  Ids,
  LiveRoom,
  ImportPreview,
  MapLibrary,
  RepositoryFailure,
  ReadChoice,
  RestorePoint,
} from '../../domain'
import type { I18n } from '../../i18n'
import { expectDefined, type Rect, type Result } from '../../lib'
import type { Exercise } from './exercise'
import type { PreferencesStore } from './preferences'
import type { Notices } from './notices'
import type { Route } from './route'

/** A map to look at and copy. */
export interface Example {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly load: () => Promise<Result<ImportPreview, CodecFailure>>
}

/** A file, or pasted text under the name that its map would have. */
export interface FileSource {
  readonly name: string
  readonly data: string | Blob
}

export interface FileReadOptions {
  /** Ends the reading; the answer is the failure `cancelled`. */
  readonly signal?: AbortSignal
  /** Hears how much is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void
  /** What a person chose of a file that can be read in several ways. */
  readonly choice?: ReadChoice
}

/** A map as SVG, and its size in px at 100 %. */
export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
  /** An SVG of what meets a rectangle, in px from the corner of the picture. */
  readonly part: (rect: Rect) => string
}

export interface PictureOptions {
  /** Those of the present theme on its ground, or light ones without a ground; the present ones unless told. */
  readonly colours?: 'screen' | 'paper'
  /** SVG that goes in first, such as the map itself as metadata. */
  readonly carried?: string
}

/** Files in and out. */
export interface Files {
  /** Reads a file of any format we know, told by its content. Never rejects; what is too large is not touched. */
  readonly read: (
    source: FileSource,
    options?: FileReadOptions,
  ) => Promise<Result<ImportPreview, CodecFailure>>
  /**
   * Hands the person a file of the map in that format; false where the code for it does not come. `scale`: pixels of a
   * PNG for one px of the map, 2 unless told; what is too large for one picture comes in tiles.
   */
  readonly download: (
    format: ExportFormat,
    content: DocumentContent,
    i18n: I18n,
    scale?: number,
  ) => Promise<boolean>
  /** Rejects where the code does not come. */
  readonly drawPicture: (content: DocumentContent, i18n: I18n, options?: PictureOptions) => Promise<Picture>
  /** The map as one PNG; null where that would be too large. Rejects where the code does not come. */
  readonly drawPng: (content: DocumentContent, i18n: I18n, scale: number) => Promise<Blob | null>
  /** Fetches the formats, so that `serialiseBranches` answers once they are there: the browser waits for nobody when it copies. */
  readonly prepare: () => Promise<void>
  readonly serialiseBranches: (content: DocumentContent) => SerialisedBranches | null
}

/** Branches as they travel between maps and programs. */
export interface SerialisedBranches {
  /** An outline that every program can show. */
  readonly text: string
  /** Everything, in the words of a file of ours. */
  readonly json: string
}

/** The restore points of the map that is open. */
export interface MapHistory {
  /** The latest first. */
  readonly list: () => Promise<Result<readonly RestorePoint[], RepositoryFailure>>
  /** The map as it was. */
  readonly read: (serial: number) => Promise<Result<DocumentContent, RepositoryFailure>>
  /** Makes a point of the map as it is now, by that name. */
  readonly save: (name: string) => Promise<Result<void, RepositoryFailure>>
  /** Hears of each point that this page makes. */
  readonly subscribe: (listener: () => void) => () => void
}

/** Where the open map stands in a file that the person has chosen. */
export type FileLinkState =
  /** No file was chosen. */
  | { readonly type: 'none' }
  /** Changed, and in no file yet: only where the page keeps nothing by itself. */
  | { readonly type: 'unsaved' }
  | { readonly type: 'saving' | 'saved' | 'failed' | 'downloaded'; readonly name: string }

/** A file that the open map is saved to, again after each change. */
export interface FileLink {
  readonly store: Pick<StoreApi<FileLinkState>, 'getState' | 'getInitialState' | 'subscribe'>
  /** The page is a file itself: nothing is kept unless it is saved. */
  readonly isHandOut: boolean
  /** Saves now; asks for a file first where none was chosen. Rejects where the code of the format does not come. */
  readonly save: () => Promise<void>
}

/** The way between the window of a facilitator and the one that the projector shows, for the open map. */
export interface ProjectorLink {
  /** Opens the window for the projector, or brings it to the front. */
  readonly open: () => void
  /** Joins the conversation of the two windows; messages are foreign data to whoever hears them. */
  readonly join: (listener: (message: unknown) => void) => ProjectorEnd
}

/** One of the two ends. */
export interface ProjectorEnd {
  readonly post: (message: object) => void
  readonly leave: () => void
}

/** Everything outside the screen that components need; `app` provides it. */
export interface Ports {
  readonly i18n: I18n
  readonly preferences: PreferencesStore
  readonly clock: Clock
  readonly ids: Ids
  readonly library: MapLibrary
  readonly history: MapHistory
  readonly files: Files
  readonly fileLink: FileLink
  readonly projector: ProjectorLink
  readonly room: LiveRoom
  readonly examples: readonly Example[]
  readonly exercise: Exercise
  readonly notices: Notices
  readonly navigate: (route: Route) => void
  /** Writes a new map to the disk and opens it. */
  readonly openNewMap: (content: DocumentContent) => Promise<Result<void, RepositoryFailure>>
  /** Opens the map at this address anew, without its saved view. */
  readonly openWithoutView: () => void
}

export const PortsContext = createContext<Ports | null>(null)

export function usePorts(): Ports {
  return expectDefined(useContext(PortsContext), 'The provider of ports')
}

/** The language of the person: sentences, numbers, dates. */
export function useI18n(): I18n {
  return usePorts().i18n
}

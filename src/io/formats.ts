import type { ExportFormat } from '../domain'
import type { Format, WritableFormat } from './codec'
import { sniffCsv } from './csv/sniff-csv'
import { sniffFreemind } from './freemind/sniff-freemind'
import { sniffJson } from './json/sniff-json'
import {
  sniffDataTree,
  sniffJsMind,
  sniffMindElixir,
  sniffMindmup,
  sniffMyMind,
} from './json-maps/sniff-json-maps'
import { sniffHandOut } from './hand-out/sniff-hand-out'
import { sniffHtml } from './html/sniff-html'
import { sniffMarkdown } from './markdown/sniff-markdown'
import { sniffMermaid } from './mermaid/sniff-mermaid'
import { sniffOpml } from './opml/sniff-opml'
import { sniffOrg } from './org/sniff-org'
import { sniffVimOutliner } from './org/sniff-vim-outliner'
import { sniffPng, sniffSvg } from './picture/sniff-picture'
import { sniffPlantuml } from './plantuml/sniff-plantuml'
import { sniffXlsx } from './xlsx/sniff-xlsx'
import { sniffXmind } from './xmind/sniff-xmind'

/** The formats that writers make; pictures are drawn, and a hand-out is a page that the app brings along. */
export type WrittenFormat = Exclude<ExportFormat, 'svg' | 'png' | 'handOut'>

/** Every format that can be read or written, by its id; the canonical one first. A further one is a folder and an entry here. */
const FORMATS = {
  json: {
    extensions: ['.okr.json', '.json'],
    mediaType: 'application/json',
    sniff: sniffJson,
    load: async () => (await import('./json/json-codec')).jsonCodec,
  },
  markdown: {
    extensions: ['.md', '.markdown', '.txt'],
    mediaType: 'text/markdown',
    sniff: sniffMarkdown,
    load: async () => (await import('./markdown/markdown-codec')).markdownCodec,
  },
  mermaid: {
    extensions: ['.mmd', '.mermaid'],
    mediaType: 'text/vnd.mermaid',
    sniff: sniffMermaid,
    load: async () => (await import('./mermaid/mermaid-codec')).mermaidCodec,
  },
  opml: {
    extensions: ['.opml'],
    mediaType: 'text/x-opml',
    sniff: sniffOpml,
    load: async () => (await import('./opml/opml-codec')).opmlCodec,
  },
  freemind: {
    extensions: ['.mm'],
    mediaType: 'application/x-freemind',
    sniff: sniffFreemind,
    load: async () => (await import('./freemind/freemind-codec')).freemindCodec,
  },
  xmind: {
    extensions: ['.xmind'],
    mediaType: 'application/vnd.xmind.workbook',
    sniff: sniffXmind,
    load: async () => (await import('./xmind/xmind-codec')).xmindCodec,
  },
  mindElixir: {
    extensions: ['.json'],
    mediaType: 'application/json',
    sniff: sniffMindElixir,
    load: async () => (await import('./json-maps/mind-elixir')).mindElixirCodec,
  },
  jsMind: {
    extensions: ['.jm', '.json'],
    mediaType: 'application/json',
    sniff: sniffJsMind,
    load: async () => (await import('./json-maps/js-mind')).jsMindCodec,
  },
  mindmup: {
    extensions: ['.mup', '.json'],
    mediaType: 'application/vnd.mindmup',
    sniff: sniffMindmup,
    load: async () => (await import('./json-maps/mindmup')).mindmupCodec,
  },
  myMind: {
    extensions: ['.mymind', '.json'],
    mediaType: 'application/json',
    sniff: sniffMyMind,
    load: async () => (await import('./json-maps/my-mind')).myMindCodec,
  },
  dataTree: {
    extensions: ['.km', '.smm', '.json'],
    mediaType: 'application/json',
    sniff: sniffDataTree,
    load: async () => (await import('./json-maps/data-tree')).dataTreeCodec,
  },
  plantuml: {
    extensions: ['.puml', '.plantuml'],
    mediaType: 'text/x-plantuml',
    sniff: sniffPlantuml,
    load: async () => (await import('./plantuml/plantuml-codec')).plantumlCodec,
  },
  org: {
    extensions: ['.org'],
    mediaType: 'text/org',
    sniff: sniffOrg,
    load: async () => (await import('./org/org-codec')).orgCodec,
  },
  vimOutliner: {
    extensions: ['.otl'],
    mediaType: 'text/x-otl',
    sniff: sniffVimOutliner,
    load: async () => (await import('./org/vim-outliner-codec')).vimOutlinerCodec,
  },
  html: {
    extensions: ['.html', '.htm'],
    mediaType: 'text/html',
    sniff: sniffHtml,
    load: async () => (await import('./html/html-codec')).htmlCodec,
  },
  handOut: {
    extensions: ['.html'],
    mediaType: 'text/html',
    sniff: sniffHandOut,
    load: async () => (await import('./hand-out/hand-out-codec')).handOutCodec,
  },
  svg: {
    extensions: ['.svg'],
    mediaType: 'image/svg+xml',
    sniff: sniffSvg,
    load: async () => (await import('./picture/picture-codec')).svgCodec,
  },
  png: {
    extensions: ['.png'],
    mediaType: 'image/png',
    sniff: sniffPng,
    load: async () => (await import('./picture/picture-codec')).pngCodec,
  },
  csv: {
    extensions: ['.csv', '.tsv'],
    mediaType: 'text/csv',
    sniff: sniffCsv,
    load: async () => (await import('./csv/csv-codec')).csvCodec,
  },
  csvObjectives: {
    extensions: ['.csv'],
    mediaType: 'text/csv',
    load: async () => (await import('./csv/csv-codec')).objectivesCsvCodec,
  },
  xlsx: {
    extensions: ['.xlsx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    sniff: sniffXlsx,
    load: async () => (await import('./xlsx/xlsx-codec')).xlsxCodec,
  },
  outline: {
    extensions: ['.txt'],
    mediaType: 'text/plain',
    load: async () => (await import('./outline/outline-codec')).outlineCodec,
  },
  calendar: {
    extensions: ['.ics'],
    mediaType: 'text/calendar',
    load: async () => (await import('./calendar/calendar-codec')).calendarCodec,
  },
} as const satisfies Readonly<
  Record<WrittenFormat, Omit<WritableFormat, 'id'>> & Record<string, Omit<Format, 'id'>>
>

export const formats: readonly Format[] = Object.entries(FORMATS).map(([id, format]) => ({ id, ...format }))

/** The format in which a map is written, with its writer. */
export function writtenFormat(id: WrittenFormat): WritableFormat {
  return { id, ...FORMATS[id] }
}

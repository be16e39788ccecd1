import type { Format } from './codec'
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

/** Every format that can be read or written, the canonical one first. A further format is a folder and a line here. */
export const formats: readonly Format[] = [
  {
    id: 'json',
    extensions: ['.okr.json', '.json'],
    mediaType: 'application/json',
    sniff: sniffJson,
    load: async () => (await import('./json/json-codec')).jsonCodec,
  },
  {
    id: 'markdown',
    extensions: ['.md', '.markdown', '.txt'],
    mediaType: 'text/markdown',
    sniff: sniffMarkdown,
    load: async () => (await import('./markdown/markdown-codec')).markdownCodec,
  },
  {
    id: 'mermaid',
    extensions: ['.mmd', '.mermaid'],
    mediaType: 'text/vnd.mermaid',
    sniff: sniffMermaid,
    load: async () => (await import('./mermaid/mermaid-codec')).mermaidCodec,
  },
  {
    id: 'opml',
    extensions: ['.opml'],
    mediaType: 'text/x-opml',
    sniff: sniffOpml,
    load: async () => (await import('./opml/opml-codec')).opmlCodec,
  },
  {
    id: 'freemind',
    extensions: ['.mm'],
    mediaType: 'application/x-freemind',
    sniff: sniffFreemind,
    load: async () => (await import('./freemind/freemind-codec')).freemindCodec,
  },
  {
    id: 'xmind',
    extensions: ['.xmind'],
    mediaType: 'application/vnd.xmind.workbook',
    sniff: sniffXmind,
    load: async () => (await import('./xmind/xmind-codec')).xmindCodec,
  },
  {
    id: 'mindElixir',
    extensions: ['.json'],
    mediaType: 'application/json',
    sniff: sniffMindElixir,
    load: async () => (await import('./json-maps/mind-elixir')).mindElixirCodec,
  },
  {
    id: 'jsMind',
    extensions: ['.jm', '.json'],
    mediaType: 'application/json',
    sniff: sniffJsMind,
    load: async () => (await import('./json-maps/js-mind')).jsMindCodec,
  },
  {
    id: 'mindmup',
    extensions: ['.mup', '.json'],
    mediaType: 'application/vnd.mindmup',
    sniff: sniffMindmup,
    load: async () => (await import('./json-maps/mindmup')).mindmupCodec,
  },
  {
    id: 'myMind',
    extensions: ['.mymind', '.json'],
    mediaType: 'application/json',
    sniff: sniffMyMind,
    load: async () => (await import('./json-maps/my-mind')).myMindCodec,
  },
  {
    id: 'dataTree',
    extensions: ['.km', '.smm', '.json'],
    mediaType: 'application/json',
    sniff: sniffDataTree,
    load: async () => (await import('./json-maps/data-tree')).dataTreeCodec,
  },
  {
    id: 'plantuml',
    extensions: ['.puml', '.plantuml'],
    mediaType: 'text/x-plantuml',
    sniff: sniffPlantuml,
    load: async () => (await import('./plantuml/plantuml-codec')).plantumlCodec,
  },
  {
    id: 'org',
    extensions: ['.org'],
    mediaType: 'text/org',
    sniff: sniffOrg,
    load: async () => (await import('./org/org-codec')).orgCodec,
  },
  {
    id: 'vimOutliner',
    extensions: ['.otl'],
    mediaType: 'text/x-otl',
    sniff: sniffVimOutliner,
    load: async () => (await import('./org/vim-outliner-codec')).vimOutlinerCodec,
  },
  {
    id: 'html',
    extensions: ['.html', '.htm'],
    mediaType: 'text/html',
    sniff: sniffHtml,
    load: async () => (await import('./html/html-codec')).htmlCodec,
  },
  {
    id: 'svg',
    extensions: ['.svg'],
    mediaType: 'image/svg+xml',
    sniff: sniffSvg,
    load: async () => (await import('./picture/picture-codec')).svgCodec,
  },
  {
    id: 'png',
    extensions: ['.png'],
    mediaType: 'image/png',
    sniff: sniffPng,
    load: async () => (await import('./picture/picture-codec')).pngCodec,
  },
  {
    id: 'csv',
    extensions: ['.csv', '.tsv'],
    mediaType: 'text/csv',
    sniff: sniffCsv,
    load: async () => (await import('./csv/csv-codec')).csvCodec,
  },
  {
    id: 'csvObjectives',
    extensions: ['.csv'],
    mediaType: 'text/csv',
    load: async () => (await import('./csv/csv-codec')).objectivesCsvCodec,
  },
  {
    id: 'xlsx',
    extensions: ['.xlsx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    sniff: sniffXlsx,
    load: async () => (await import('./xlsx/xlsx-codec')).xlsxCodec,
  },
  {
    id: 'outline',
    extensions: ['.txt'],
    mediaType: 'text/plain',
    load: async () => (await import('./outline/outline-codec')).outlineCodec,
  },
  {
    id: 'calendar',
    extensions: ['.ics'],
    mediaType: 'text/calendar',
    load: async () => (await import('./calendar/calendar-codec')).calendarCodec,
  },
]

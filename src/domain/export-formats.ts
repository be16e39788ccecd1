/**
 * Every format in which a map leaves as a file, in the order of menus: ours, texts, maps of other programs, tables,
 * pictures, dates. Menus, commands, their names and the writers follow from this list, as the compiler proves.
 */
export const EXPORT_FORMATS = [
  'json',
  'handOut',
  'markdown',
  'outline',
  'opml',
  'freemind',
  'xmind',
  'mermaid',
  'csv',
  'csvObjectives',
  'xlsx',
  'svg',
  'png',
  'calendar',
] as const

export type ExportFormat = (typeof EXPORT_FORMATS)[number]

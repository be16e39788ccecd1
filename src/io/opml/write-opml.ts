import { contentTitle, metaRecord, type DocumentContent } from '../../domain'
import { writeFrontMatter } from '../interpret/fields/front-matter'
import { branchElements } from '../xml/write-branches'
import { writeXml, xmlElement } from '../xml/write-xml'

/** Writes a map as OPML 2.0. Ratings of others, dismissed checks and rule settings do not go in. */
export function writeOpml(content: DocumentContent): string {
  const { onMap, parked } = branchElements(content, ({ title, note }, attributes) =>
    xmlElement('outline', [
      ['text', title],
      ...(note === '' ? [] : [['_note', note] as const]),
      ...attributes.map(([name, value]) => [okrName(name), value] as const),
    ]),
  )
  const settings = writeFrontMatter(content.meta[0] ?? metaRecord(), [])
  const head = [
    xmlElement('title', [], [contentTitle(content)]),
    ...(settings === '' ? [] : [xmlElement('okrSettings', [], [settings])]),
  ]
  const lot = parked.length === 0 ? [] : [xmlElement('outline', [['text', 'Parking lot']], parked)]
  const body = xmlElement('body', [], [...onMap, ...lot])
  const opml = xmlElement('opml', [['version', '2.0']], [xmlElement('head', [], head), body])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(opml)}`
}

/** `due` → `okrDue` */
function okrName(name: string): string {
  return `okr${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

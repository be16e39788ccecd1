import { endsInFields } from '../interpret/text/bracket'
import { NOT_ESCAPED, protectEdges } from '../interpret/text/escape'
import { protectPinyin } from '../interpret/text/inline'
import { labelOf } from '../interpret/text/labels'

/** A title as the reader takes it back character by character: what means something there is escaped. */
export function writeTitle(title: string): string {
  const inline = protectPinyin(title.replace(/[\\*[<]|_(?=_)|&(?=#?\w+;)/g, '\\$&'))
  return protectEdges(protectEnd(protectStart(protectLabel(inline, title))))
}

/** `KR1:` at the beginning would be dropped as a number of the outline. */
function protectLabel(escaped: string, title: string): string {
  const label = labelOf(title)
  return label ? `${escaped.slice(0, label.separatorAt)}\\${escaped.slice(label.separatorAt)}` : escaped
}

/** Signs that would make a line a heading, a list or a quotation elsewhere. */
function protectStart(escaped: string): string {
  return escaped.replace(/^[#>+\-|`~•]/gmu, '\\$&').replace(/^(\d{1,3})([.)、．）])/gmu, '$1\\$2')
}

const CLOSING_SIGN = new RegExp(`${NOT_ESCAPED}[)）#]$`, 'u')

/** Closing number signs would style like the end of a heading, a closing bracket perhaps like fields. */
function protectEnd(escaped: string): string {
  return escaped.endsWith('#') || endsInFields(escaped) ? escaped.replace(CLOSING_SIGN, '\\$&') : escaped
}

import { ExternalLink } from 'lucide-react'
import { LIMITS, type NodeRecord } from '../../../../domain'
import { commands } from '../../../../editor'
import { useExecute } from '../../../hooks/editor'
import { useI18n } from '../../../hooks/ports'
import { TextArea } from '../../../fields/text-field'
import styles from '../details.module.css'
import { linksIn } from './links-in'

/** What is worth remembering about a card; the addresses in it can be followed. */
export function NoteField({ node: { id, note } }: { readonly node: NodeRecord }) {
  const execute = useExecute()
  const { t } = useI18n()
  return (
    <div>
      <TextArea
        label={t('details.field.note')}
        name="note"
        placeholder={t('details.field.notePlaceholder')}
        value={note}
        maxLength={LIMITS.note}
        manyLines
        rows={2}
        commit={(text, mergeKey) =>
          execute(commands.setFields, { ids: [id], fields: { note: text }, mergeKey })
        }
      />
      <NoteLinks note={note} />
    </div>
  )
}

function NoteLinks({ note }: { readonly note: string }) {
  const { t } = useI18n()
  const links = linksIn(note)
  if (links.length === 0) return null
  return (
    <ul className={styles.links} aria-label={t('details.field.noteLinks')}>
      {links.map(({ text, href }) => (
        <li key={href}>
          <a href={href} target="_blank" rel="noopener noreferrer">
            <ExternalLink size={13} aria-hidden />
            <span dir="auto">{text}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

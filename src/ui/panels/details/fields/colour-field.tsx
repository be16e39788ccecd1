import { useId } from 'react'
import type { NodeRecord } from '../../../../domain'
import { commands } from '../../../../editor'
import headings from '../../../fields/heading.module.css'
import { useExecute } from '../../../hooks/editor'
import { useI18n } from '../../../hooks/ports'
import { BRANCH_COLOURS } from '../../../node/branch-colours'
import styles from './colour-field.module.css'

/** The colour of a card and the branch below it. */
export function ColourField({ node }: { readonly node: NodeRecord }) {
  const execute = useExecute()
  const { t } = useI18n()
  const id = useId()
  return (
    <div role="radiogroup" aria-labelledby={id} data-field="colour">
      <p id={id} className={headings.heading}>
        {t('menus.colour')}
      </p>
      <div className={styles.colours}>
        {BRANCH_COLOURS.map(({ name, colour }) => (
          <label
            key={name}
            className={styles.colour}
            data-branch={colour ?? undefined}
            data-tooltip={t(`menus.colours.${name}`)}
          >
            <input
              type="radio"
              name={id}
              aria-label={t(`menus.colours.${name}`)}
              checked={node.colour === colour}
              onChange={() => execute(commands.setColour, { ids: [node.id], colour })}
            />
          </label>
        ))}
      </div>
    </div>
  )
}

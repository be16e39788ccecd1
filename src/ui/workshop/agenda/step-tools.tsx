import type { AgendaStep } from '../../../domain'
import { commands, type Command } from '../../../editor'
import { useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import styles from './agenda-bar.module.css'

/** The surfaces that a step is worked with. */
const TOOLS: Partial<Readonly<Record<AgendaStep, readonly Command[]>>> = {
  gather: [commands.openSilentWriting],
  cluster: [commands.openCluster],
  cut: [commands.openDotVotes, commands.openCutToFive, commands.openCutLog],
  decompose: [commands.openBreakOut],
  link: [commands.openFistOfFive],
  commit: [commands.openPrivateConfidence, commands.openFistOfFive],
}

/** Buttons for what the present step is worked with. */
export function StepTools({ step }: { readonly step: AgendaStep | null }) {
  const { t } = useI18n()
  const execute = useExecute()
  const tools = step === null ? undefined : TOOLS[step]
  return (
    tools && (
      <div className={styles.tools}>
        {tools.map((command) => (
          <Button key={command.id} onClick={() => execute(command)}>
            {t(`commands.${command.id}`)}
          </Button>
        ))}
      </div>
    )
  )
}

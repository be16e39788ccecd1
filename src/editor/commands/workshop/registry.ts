import type { Command } from '../../command'
import * as cuts from './cuts'
import * as results from './results'
import * as rounds from './rounds'

/** The commands that only the tools of a workshop give arguments to: their code comes with these tools. */
export const workshopCommands = { ...rounds, ...results, ...cuts } as const satisfies Readonly<
  Record<string, Command<never>>
>

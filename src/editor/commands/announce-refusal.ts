import type { Message } from '../messages'
import { defineCommand } from './define-command'

/** Says why a place refuses what is dragged over it, before it is dropped. */
export const announceRefusal = defineCommand<{ readonly reason: Message }>({
  id: 'app.announceRefusal',
  category: 'app',
  listed: false,
  run: (_context, { reason }) => ({ type: 'done', announce: reason }),
})

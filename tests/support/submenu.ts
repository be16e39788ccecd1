import type { UserEvent } from '@testing-library/user-event'

/** Takes a line of a submenu by keyboard: the pointer must travel there, and nothing has a place here. */
export async function chooseInSubmenu(user: UserEvent, line: HTMLElement): Promise<void> {
  line.focus()
  await user.keyboard('{Enter}')
}

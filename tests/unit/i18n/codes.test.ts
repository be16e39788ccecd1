import { expect, it, test } from 'vitest'
import { CODEC_FAILURES, DOMAIN_ERRORS, IMPORT_LOSSES } from '../../../src/domain'
import { allCommands, ANNOUNCEMENTS, REFUSALS, TOASTS, workshopCommands } from '../../../src/editor'
import { messagesOf } from '../../../src/i18n/catalogue'
import { en } from '../../../src/i18n/messages/en'

it('names every command, and none that does not exist', () => {
  const named = [...messagesOf(en.commands)].map(([id]) => id)
  expect(named.sort()).toEqual(
    [...allCommands, ...Object.values(workshopCommands)].map(({ id }) => id).sort(),
  )
})

/** `nothingToDo` is passed over in silence. */
const SAID_ERRORS = DOMAIN_ERRORS.filter((code) => code !== 'nothingToDo')

test.each([
  ['refusal', en.editor.refused, [...REFUSALS, ...SAID_ERRORS]],
  ['announcement', en.editor.announce, ANNOUNCEMENTS],
  ['toast', en.editor.toast, TOASTS],
  ['failure of a codec', en.io.failed, CODEC_FAILURES],
  ['loss of an import', en.io.lost, IMPORT_LOSSES],
])('every %s has its sentence, and no sentence is left over', (_kind, sentences, codes) => {
  expect(Object.keys(sentences).sort()).toEqual([...codes].sort())
})

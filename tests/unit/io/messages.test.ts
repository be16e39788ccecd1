import { expect, test } from 'vitest'
import { en } from '../../../src/i18n/messages/en'

const FAILURES = [
  'empty', 'notOurs', 'truncated', 'invalid', 'cycle', 'missingParent', 'dangling', 'duplicateId',
  'tooLong', 'titleTooLong', 'noteTooLong', 'tooMany', 'tooNew', 'notLoaded', 'tooLarge', 'notText', 'unreadable', 'cancelled',
] // prettier-ignore
const LOSSES = [
  'pinyinRemoved', 'linkFlattened', 'imageDropped', 'textBeforeOutline', 'groupHeading', 'frontMatterIgnored',
  'textAroundOutline', 'attributeDropped', 'encodingGuessed', 'invisibleRemoved',
] // prettier-ignore

test('every failure and every loss has its sentence', () => {
  expect(Object.keys(en.io.failed).sort()).toEqual([...FAILURES].sort())
  expect(Object.keys(en.io.lost).sort()).toEqual([...LOSSES].sort())
})

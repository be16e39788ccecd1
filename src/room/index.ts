export { connectRoom, type RoomClient } from './connect-room'
export { areSettingsValid, isLocked, SETTINGS } from './room-settings'
export { createRoomSync, type RoomConnection } from './room-sync'
export {
  CODE_ALPHABET,
  readCode,
  REFUSED_CODE,
  ROOM_LENGTH,
  TOKEN_LENGTH,
  writeCode,
  type RoomKey,
} from './roles'
export { hasKnownKeys } from './shared-record'
export { presenceSchema } from './presence'
export { SharedDocument, sharedTable, type TouchedRecords } from './shared-document'
export { soundContent } from './sound-content'
export { isParkedIdea, isSuggestion } from './suggestion'
export { requestRoom, roomUrl } from './request-room'
export { contentOfRoom, encodeRoom } from './encoded-room'

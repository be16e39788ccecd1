export { connectRoom, type RoomClient, type ConnectionStatus } from './connect-room'
export { areSettingsValid, isLocked, onSettings, setLocked, SETTINGS } from './room-settings'
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
export { hasKnownKeys, type SharedRecord } from './shared-record'
export { presenceSchema, type Presence } from './presence'
export { SharedDocument, sharedTable, type TouchedRecords } from './shared-document'
export { soundContent } from './sound-content'
export { isParkedIdea, isSuggestion } from './suggestion'
export { requestRoom, roomUrl } from './request-room'
export { contentOfRoom, encodeRoom } from './encoded-room'

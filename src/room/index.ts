export { createRoomSync, type RoomConnection } from './room-sync'
export { SharedDocument, sharedTable } from './shared-document'
export { soundContent } from './sound-content'

/** What one client may cost a room. */
export const ROOM_LIMITS = {
  /** The largest message, in bytes: all of a map of 10,000 cards fits into it. */
  messageBytes: 16_777_216,
  /** Messages of one connection: words typed, a pointer that moves, and room for what waited on a bad line. */
  messages: { perSecond: 80, burst: 400 },
  bytes: { perSecond: 524_288, burst: 20_971_520 },
  /** The largest room, in bytes of its stored state. */
  roomBytes: 67_108_864,
  /** Wrong codes from one address. */
  wrongCodes: { perSecond: 0.2, burst: 20 },
  /** Rooms opened from one address. */
  newRooms: { perSecond: 0.01, burst: 20 },
  /** Connections at one time, and new ones from one address. */
  connections: 1_000,
  newConnections: { perSecond: 10, burst: 300 },
  presenceBytes: 4_096,
} as const

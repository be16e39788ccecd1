/** Bounds on what a map may hold; longer ones from outside are refused with a sentence. */
export const LIMITS = {
  title: 2_000,
  note: 100_000,
  nodes: 200_000,
  shortText: 1_000,
  offset: 1_000_000,
  agendaMinutes: 480,
  agendaItems: 30,
  /** Characters of the name of a participant. */
  participant: 60,
  /** Dots of one person in a vote. */
  dots: 20,
  /** Dots of one record: those that come from a file are summed up. */
  votes: 999_999,
} as const

import type { Certainty, Head } from '../codec'

/** Does a JSON text have the names that a program writes near its beginning? */
const sniffing =
  (...needed: readonly RegExp[]) =>
  ({ text }: Head): Certainty =>
    /^\s*\{/.test(text) && needed.every((pattern) => pattern.test(text)) ? 3 : 0

export const sniffMindElixir = sniffing(/"nodeData"\s*:\s*\{/)
export const sniffJsMind = sniffing(/"format"\s*:\s*"(?:node_tree|node_array|freemind)"/)
export const sniffMindmup = sniffing(/"ideas"\s*:\s*\{/)
export const sniffDataTree = sniffing(/"data"\s*:\s*\{[^{}]*"text"\s*:/)
/** The words of a node stand beside its children; in the other programs with a root they stand below it. */
export const sniffMyMind = sniffing(/"root"\s*:\s*\{(?:(?!"data"\s*:)[^])*?"text"\s*:/)

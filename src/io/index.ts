export { loadBranchWriter, type BranchWriter } from './branch-writer'
export type { ReadContext } from './codec'
export { formats } from './formats'
export { MAX_FILE_BYTES, readFile, readText, refusalOfSize } from './read-file'

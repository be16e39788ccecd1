export { loadBranchWriter, type BranchWriter } from './branch-writer'
export type { ReadContext } from './codec'
export { formats, writtenFormat, type WrittenFormat } from './formats'
export { MAX_FILE_BYTES, readFile, readText, refusalOfSize } from './read-file'
export const loadHandOut = () => import('./hand-out/hand-out-map')
export { loadPictureTools } from './picture/picture-tools'

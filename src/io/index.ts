export { codecs, readAny } from './codecs'
export { writeBranchesAsText } from './markdown/write-markdown'

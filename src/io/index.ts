export { codecs, readAny } from './codecs'

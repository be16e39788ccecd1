export { copyLink } from './copy-link'
export { copyPicture } from './copy-picture'
export { copyText } from './copy-text'

import { expectDefined } from '../../lib'
import { bootHandOut } from './boot-hand-out'

// Taken before anything is drawn: it is what the hand-out is saved back into.
const template = `<!doctype html>\n${document.documentElement.outerHTML}\n`
const json = document.getElementById('objectree-map')?.textContent ?? ''

void bootHandOut(expectDefined(document.getElementById('app'), 'The element of the app'), { template, json })

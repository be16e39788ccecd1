import { expectDefined } from '../lib'
import { boot } from './boot'

void boot(expectDefined(document.getElementById('app'), 'The element of the app'))

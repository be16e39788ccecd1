import { present } from '../lib'
import { boot } from './boot'

void boot(present(document.getElementById('app'), 'The element of the app'))

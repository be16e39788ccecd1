import { app } from './app'
import { start } from './start'
import { kinds } from './kinds'
import { details } from './details'
import { checks } from './checks'
import { dialogs } from './dialogs'
import { canvas } from './canvas'
import { outline } from './outline'
import { table } from './table'
import { week } from './week'
import { timeline } from './timeline'
import { closing } from './closing'
import { workshop } from './workshop'
import { cluster } from './cluster'
import { exercise } from './exercise'
import { rounds } from './rounds'
import { cut } from './cut'
import { room } from './room'
import { commands } from './commands'
import { menus } from './menus'
import { editor } from './editor'
import { rules } from './rules'
import { settings } from './settings'
import { storage } from './storage'
import { changeLog } from './change-log'
import { history } from './history'
import { io } from './io'

/** The English catalogue: the source of keys and parameters for every other language. */
export const en = {
  app,
  start,
  kinds,
  details,
  checks,
  dialogs,
  canvas,
  outline,
  table,
  week,
  timeline,
  closing,
  workshop,
  cluster,
  exercise,
  rounds,
  cut,
  room,
  commands,
  menus,
  editor,
  rules,
  settings,
  storage,
  history,
  changeLog,
  io,
}

import { pan } from './gestures.mjs'
import { frameRows, frames, repeated, spread, untilDrawn } from './timing.mjs'

/** A page that draws as many boxes and lines as a window shows, by hand, and knows nothing else. */
const PAGE = `<!doctype html><body style="margin:0"><canvas width="1280" height="800"></canvas><script>
const context = document.querySelector('canvas').getContext('2d')
let [count, x, y] = [120, 0, 0]
function draw() {
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, 1280, 800)
  context.translate(x, y)
  for (let box = 0; box < count; box += 1) {
    const [left, top] = [(box % 8) * 240 - 240, Math.floor(box / 8) * 90 - 200]
    context.strokeRect(left, top, 200, 60)
    context.beginPath()
    context.moveTo(640, 400)
    context.bezierCurveTo(left, 400, 640, top, left, top + 30)
    context.stroke()
    context.fillText('A title of some words ' + box, left + 8, top + 34)
  }
}
addEventListener('keydown', () => { count += 1; draw() })
addEventListener('pointermove', (event) => {
  if (event.buttons !== 1) return
  x += event.movementX
  y += event.movementY
  draw()
})
draw()
</script>`

/** What the machine allows at best: the figures of a bare canvas. */
export async function measureFloor(bench) {
  const { page } = bench
  await page.setContent(PAGE)
  const drawn = await repeated(12, () => untilDrawn(page, () => page.keyboard.press('a')))
  const panned = await frames(bench, () => pan(page))
  const edits = ['add', 'addDeep', 'type', 'commit', 'undo', 'fold'].map((name) => spread(name, drawn))
  const gestures = ['pan', 'panTitles', 'panFar', 'zoom', 'drag'].map((name) => frameRows(name, panned))
  return Object.assign({}, ...edits, ...gestures)
}

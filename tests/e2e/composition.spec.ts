import { MapPage } from './pages/map-page'
import { StartPage } from './pages/start-page'
import { InputMethod } from './support/input-method'
import { expect, test } from './support/test'

test('composing on the map opens the title editor with the words, from the first key on', async ({
  page,
  start,
}) => {
  const map = await start.begin('Be heard')
  const method = await InputMethod.on(page)
  await expect(map.sink).toBeFocused()
  await method.compose('c', 'ch', 'cheng', '成为')
  await method.choose('成为')
  await expect(map.editor).toBeFocused()
  await expect(map.editor).toHaveValue('成为')
  await method.compose('zh', 'zhuan', '专家')
  await method.choose('专家')
  await map.press('F2')
  await expect(map.node('Big O: 成为专家')).toBeVisible()

  await map.press('ControlOrMeta+z')
  await expect(map.node('Big O: Be heard')).toBeVisible()
})

test('a composition on the map that is given up changes nothing', async ({ page, start }) => {
  const map = await start.begin('Be heard')
  const method = await InputMethod.on(page)
  await method.compose('c', 'ch')
  await method.key('Escape')
  await method.abandon()
  await expect(map.editor).toHaveCount(0)
  await expect(map.node('Big O: Be heard')).toHaveAttribute('aria-selected', 'true')
  await expect(map.undo).toBeDisabled()
})

test('while composing, Enter, Escape and Tab belong to the input method', async ({ page, start }) => {
  const map = await start.begin('Be heard')
  const method = await InputMethod.on(page)
  await map.press('Tab')
  await expect(map.editor).toBeFocused()
  await method.compose('m', 'mu', 'mubiao')
  for (const key of ['Enter', 'Escape', 'Tab']) {
    await method.key(key)
    await map.press('Shift')
    await expect(map.editor).toBeFocused()
    await expect(map.nodes('objective')).toHaveCount(1)
  }
  await method.choose('目标')
  await expect(map.editor).toHaveValue('目标')

  await map.press('Enter')
  await expect(map.nodes('objective')).toHaveCount(2)
  await method.compose('d', 'di', 'dier')
  await method.choose('第二')
  await map.press('F2')
  await expect(map.node('Objective: 目标')).toBeVisible()
  await expect(map.node('Objective: 第二')).toBeVisible()
})

test('another script without an input method starts an edit as well', async ({ start }) => {
  const map = await start.begin('Be heard')
  await map.page.keyboard.insertText('ê')
  await expect(map.editor).toBeFocused()
  await map.type('tre ñandú, слово')
  await map.press('F2')
  await expect(map.node('Big O: être ñandú, слово')).toBeVisible()
})

test('a whole map in Chinese: the words of the page, of the nodes and of the checks', async ({
  page,
  start,
}) => {
  await expect(start.bigObjective).toBeFocused()
  await page.getByRole('combobox', { name: 'Language' }).selectOption('简体中文')
  await expect(page.getByRole('heading', { name: '你的大目标是什么？' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  const method = await InputMethod.on(page)
  await page.getByRole('textbox', { name: '你的大目标' }).focus()
  await method.compose('t', 'tong', '同事')
  await method.choose('成为同事最信任的人')
  await page.keyboard.press('Enter')

  const tree = page.getByRole('tree', { name: '思维导图' })
  await expect(tree.getByRole('treeitem', { name: '大目标：成为同事最信任的人' })).toBeVisible()
  await page.keyboard.press('Tab')
  await method.compose('y', 'ying', '影响')
  await method.choose('提升影响力')
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('改善产品数据')
  await page.keyboard.press('F2')
  await expect(tree.getByRole('treeitem', { name: '关键结果：改善产品数据' })).toBeVisible()

  await page.getByRole('radiogroup', { name: '阶段' }).getByRole('radio', { name: '制定' }).check()
  await page.getByRole('button', { name: /^检查/ }).click()
  const panel = page.getByRole('complementary', { name: '检查' })
  await expect(panel.locator('[data-rule-id="R24"]')).toContainText(/[\u4e00-\u9fff]/)
  await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeVisible()

  await page.reload()
  await expect(tree.getByRole('treeitem', { name: '目标：提升影响力', exact: true })).toBeVisible()
  await page.getByRole('button', { name: '更多' }).click()
  await page.getByRole('menuitemradio', { name: 'English' }).click()
  await expect(new MapPage(page).node('Objective: 提升影响力')).toBeVisible()
  await new StartPage(page).open()
})

import type { Locator, Page } from '@playwright/test'
import type { MapPage } from './pages/map-page'
import { OutlinePage } from './pages/outline-page'
import { expectAccessible, settled } from './support/accessible'
import { EVERY_KIND, SCHEDULED } from './support/outlines'
import { expect, test } from './support/test'

const SCHEMES = ['light', 'dark'] as const
/** WCAG 2.2, 2.5.8: px that a target must have in both directions. */
const TARGET = 24

/** Opens one thing after another over the map; each is checked and closed again. */
const PLACES: readonly {
  name: string
  open: (map: MapPage) => Promise<Locator>
  close: (map: MapPage) => Promise<void>
}[] = [
  {
    name: 'the commands',
    open: async (map) => {
      await map.press('ControlOrMeta+k')
      return map.palette
    },
    close: (map) => map.press('Escape'),
  },
  {
    name: 'the shortcuts',
    open: async (map) => {
      await map.press('?')
      return map.page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    },
    close: (map) => map.press('Escape'),
  },
  {
    name: 'the checks of a node',
    open: async (map) => {
      await map.press('F8')
      return map.page.getByRole('dialog', { name: 'Checks' })
    },
    close: (map) => map.press('Escape'),
  },
  {
    name: 'the details',
    open: async (map) => {
      await map.command('Show or hide Details')
      return map.details
    },
    close: (map) => map.command('Show or hide Details'),
  },
  {
    name: 'all checks',
    open: async (map) => {
      await map.command('Show or hide Checks')
      return map.checks
    },
    close: (map) => map.command('Show or hide Checks'),
  },
  {
    name: 'the parking lot',
    open: async (map) => {
      await map.command('Show or hide the parking lot')
      return map.page.getByRole('tree', { name: 'Parking lot' })
    },
    close: (map) => map.command('Show or hide the parking lot'),
  },
  {
    name: 'the check-in round',
    open: async (map) => {
      await map.command('Check-in round')
      return map.page.getByRole('dialog', { name: 'Check-in round' })
    },
    close: (map) => map.press('Escape'),
  },
  {
    name: 'the close of the cycle',
    open: async (map) => {
      await map.command('Close the cycle…')
      return map.page.getByRole('dialog', { name: 'Close the cycle' })
    },
    close: (map) => map.press('Escape'),
  },
  {
    name: 'the cluster board',
    open: async (map) => {
      await map.command('Cluster ideas')
      return map.page.getByRole('dialog', { name: 'Cluster ideas' })
    },
    close: (map) => map.press('Escape'),
  },
  {
    name: 'the groups',
    open: async (map) => {
      await map.command('Break out into groups…')
      return map.page.getByRole('dialog', { name: 'Break out into groups' })
    },
    close: (map) => map.press('Escape'),
  },
  {
    name: 'the exercise',
    open: async (map) => {
      await map.command('Exercise: compare with the trainer’s answer')
      return map.page.getByRole('dialog', { name: 'Compare with the trainer’s answer' })
    },
    close: (map) => map.press('Escape'),
  },
  {
    name: 'the start of a round',
    open: async (map) => {
      await map.command('Dot vote')
      return map.page.getByRole('dialog', { name: 'Dot vote' })
    },
    close: (map) => map.press('Escape'),
  },
  {
    name: 'the cut',
    open: async (map) => {
      await map.command('Cut to five')
      return map.page.getByRole('dialog', { name: 'Cut to five' })
    },
    close: (map) => map.press('Escape'),
  },
  {
    name: 'the cut log',
    open: async (map) => {
      await map.command('Cut log')
      return map.page.getByRole('dialog', { name: 'Cut log' })
    },
    close: (map) => map.press('Escape'),
  },
  {
    name: 'the changes since commitment, marked on the map',
    open: async (map) => {
      await map.command('Compare with what was committed')
      await map.command('Show changes since commitment')
      await expect(map.page.getByRole('group', { name: 'Comparison' })).toBeVisible()
      return map.page.getByRole('complementary', { name: 'History' })
    },
    close: async (map) => {
      await map.command('Compare with what was committed')
      await map.command('Show or hide History')
    },
  },
  {
    name: 'a choice on the map',
    open: async (map) => {
      await map.command('Select several')
      return map.page.getByRole('group', { name: 'Choose' })
    },
    close: (map) => map.press('Escape'),
  },
  {
    name: 'the room',
    open: async (map) => {
      await map.command('Open a room…')
      return map.page.getByRole('dialog', { name: 'Live room' })
    },
    close: (map) => map.press('Escape'),
  },
  {
    name: 'the menu of exports',
    open: async (map) => {
      await map.page.getByRole('button', { name: 'Export' }).click()
      return map.page.getByRole('menuitem').first()
    },
    close: (map) => map.press('Escape'),
  },
  {
    name: 'the menu of the rest',
    open: async (map) => {
      await map.page.getByRole('button', { name: 'More' }).click()
      return map.page.getByRole('menuitem').first()
    },
    close: (map) => map.press('Escape'),
  },
  {
    name: 'the cycle',
    open: async (map) => {
      await map.page.getByRole('button', { name: /^Set cycle|^Cycle/ }).click()
      return map.page.getByRole('dialog')
    },
    close: (map) => map.press('Escape'),
  },
]

for (const colorScheme of SCHEMES)
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } })

    test('the start page and its import preview pass axe', async ({ page, start }) => {
      await expectAccessible(page, 'an empty device')
      await page.getByRole('button', { name: 'Paste an outline…' }).click()
      await start.preview.getByRole('textbox', { name: 'Your outline' }).fill(EVERY_KIND)
      await expect(start.preview).toContainText('Reading group meets')
      await expectAccessible(page, 'the import preview')
      await start.preview.getByRole('button', { name: 'Import as new map' }).click()
      await expect(page.getByRole('tree', { name: 'Mind map' })).toBeVisible()
      await start.open()
      await page.getByRole('button', { name: /^Rename/ }).click()
      await expectAccessible(page, 'a map being renamed')
    })

    test('a map with every kind and all that opens over it pass axe', async ({ page, start }) => {
      test.setTimeout(120_000)
      const map = await start.importOutline(EVERY_KIND)
      await map.setStage('Commit')
      await expectAccessible(page, 'the map')
      for (const { name, open, close } of PLACES)
        await test.step(name, async () => {
          await expect(await open(map)).toBeVisible()
          await expectAccessible(page, name)
          await close(map)
          await expect(map.page.getByRole('dialog').or(map.page.getByRole('menu'))).toHaveCount(0)
        })
      await map.tree.focus()
      await map.press('ControlOrMeta+Home', 'F2')
      await expect(map.editor).toBeFocused()
      await expectAccessible(page, 'an open title')
      await map.press('F2', 'ArrowRight', 'Delete')
      await expect(page.getByRole('dialog', { name: 'Why is this goal taken away?' })).toBeVisible()
      await expectAccessible(page, 'the reason for a change')
      await page.getByRole('button', { name: 'No reason' }).click()
      await expectAccessible(page, 'a notice')
    })

    test('the table passes axe, with a range, a cell that refuses its text, and its display', async ({
      page,
      start,
    }) => {
      const map = await start.importOutline(EVERY_KIND)
      await map.setStage('Commit')
      await map.press('ControlOrMeta+Alt+3')
      await expect(page.getByRole('grid', { name: 'Table' })).toBeVisible()
      await expectAccessible(page, 'the table')
      await page.locator('[data-column="now"]').nth(3).click()
      await page.keyboard.press('Shift+ArrowDown')
      await page.keyboard.press('Shift+ArrowRight')
      await expectAccessible(page, 'a range of cells')
      await page.keyboard.press('Escape')
      await page.keyboard.type('many')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('alert')).toBeVisible()
      await expectAccessible(page, 'a cell that refuses its text')
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Display' }).click()
      await page.getByRole('combobox', { name: 'Group by' }).selectOption('owner')
      await expectAccessible(page, 'groups and the display')
    })

    test('the timeline passes axe, by objective and by owner, with a bar selected', async ({
      page,
      start,
    }) => {
      await start.importOutline(SCHEDULED)
      await page.keyboard.press('ControlOrMeta+Alt+5')
      const bars = page.getByRole('tree', { name: 'Bars by date' })
      await bars.getByRole('treeitem', { name: /Draft/ }).click()
      await expectAccessible(page, 'the timeline by objective')
      await page.getByRole('radio', { name: 'Owner' }).check({ force: true })
      await expect(bars.getByRole('treeitem', { name: 'Li Wei' })).toBeVisible()
      await expectAccessible(page, 'the timeline by owner')
      expect(await smallTargets(page), 'the timeline').toEqual([])
    })

    test('the week passes axe, with suggestions, a commitment and a health metric that is written', async ({
      page,
      start,
    }) => {
      const map = await start.importOutline(EVERY_KIND)
      await map.setStage('Run')
      await map.press('ControlOrMeta+Alt+4')
      await expect(page.getByRole('region', { name: 'Friday wins' })).toBeVisible()
      await expectAccessible(page, 'an empty week')
      await page.getByRole('combobox', { name: 'Add to the week' }).fill('Ring ten customers')
      await expect(page.getByRole('option').first()).toBeVisible()
      await expectAccessible(page, 'suggestions for the week')
      await page.keyboard.press('Enter')
      await page.getByRole('textbox', { name: 'Add a win' }).fill('A customer wrote a poem')
      await page.keyboard.press('Enter')
      await page.getByRole('textbox', { name: 'Add a health metric' }).fill('Complaints')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Edit Complaints' }).click()
      await page.getByRole('radio', { name: 'Watch' }).check({ force: true })
      await expect(page.getByRole('checkbox', { name: 'Done: Ring ten customers' })).toBeVisible()
      await expectAccessible(page, 'a week')
      await map.press('ControlOrMeta+Alt+1')
      await map.command('Show or hide health metrics')
      await expect(page.getByRole('complementary', { name: 'Health metrics' })).toBeVisible()
      await expectAccessible(page, 'the health metrics')
    })

    test('the outline passes axe, with a line selected, written in and folded', async ({ page, start }) => {
      const map = await start.importOutline(EVERY_KIND)
      await map.setStage('Commit')
      const lines = new OutlinePage(page)
      await lines.show()
      await expectAccessible(page, 'the outline')
      await lines.press('End', 'F2')
      await expect(lines.field).toBeFocused()
      await expectAccessible(page, 'a line that is written in')
      await lines.press('Escape', 'Home', 'ArrowLeft')
      await expectAccessible(page, 'a folded outline')
    })
  })

/** The buttons and fields in sight that a press 11 px beside their middle would miss. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(
    (reach) => {
      const targets = [...document.querySelectorAll('button, a[href], select, input, [role=checkbox]')]
      const misses = (target: Element) => {
        const { left, top, width, height } = target.getBoundingClientRect()
        const [x, y] = [left + width / 2, top + height / 2]
        const hit = document.elementFromPoint(x, y)?.closest('button, a, select, input, label')
        if (!target.checkVisibility({ opacityProperty: true }) || hit !== target) return false
        const around = [
          [-reach, 0],
          [reach, 0],
          [0, -reach],
          [0, reach],
        ] as const
        return around.some(([right, down]) => {
          const there = document.elementFromPoint(x + right, y + down)
          return there !== null && !target.contains(there)
        })
      }
      return targets.filter(misses).map((target) => target.getAttribute('aria-label') ?? target.textContent)
    },
    TARGET / 2 - 1,
  )
}

test('every target is at least 24 px wide and high', async ({ page, start }) => {
  expect(await smallTargets(page)).toEqual([])
  const map = await start.importOutline(EVERY_KIND)
  await map.setStage('Commit')
  await map.press('Escape', 'ControlOrMeta+0')
  await expect(page.getByRole('button', { name: '100%' })).toBeVisible()
  await settled(page)
  expect(await smallTargets(page)).toEqual([])
  for (const panel of ['Show or hide Details', 'Show or hide Checks', 'Show or hide the parking lot']) {
    await map.command(panel)
    await settled(page)
    expect(await smallTargets(page), panel).toEqual([])
  }
  await new OutlinePage(page).show()
  expect(await smallTargets(page), 'the outline').toEqual([])
  await map.press('ControlOrMeta+Alt+4')
  await expect(page.getByRole('region', { name: 'Friday wins' })).toBeVisible()
  // As high as the week is: what the window cuts is no smaller for that.
  await page.setViewportSize({ width: 1280, height: 1600 })
  expect(await smallTargets(page), 'the week').toEqual([])
})

import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'

export interface TextFile {
  readonly name: string
  readonly text: string
}

/** What the menu "Export" hands out for this item. */
export async function downloadOf(page: Page, item: string): Promise<TextFile> {
  await page.getByRole('button', { name: 'Export' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: item }).click()
  const download = await downloading
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

/** Hands a file to the chooser that is always in the page. */
export async function chooseFile(page: Page, { name, text }: TextFile): Promise<void> {
  await page
    .locator('input#import-file')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
}

/** Drops a file on the window. */
export async function dropFile(page: Page, { name, text }: TextFile): Promise<void> {
  const transfer = await page.evaluateHandle(
    (file) => {
      const data = new DataTransfer()
      data.items.add(new File([file.text], file.name))
      return data
    },
    { name, text },
  )
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('body', type, { dataTransfer: transfer })
}

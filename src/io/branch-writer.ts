import type { DocumentContent } from '../domain'

/** Writes branches for the clipboard: an outline that every program can show, and everything as a file of ours. */
export type BranchWriter = (branches: DocumentContent) => { readonly text: string; readonly json: string }

/** Fetches what writes branches. Rejects where the code does not come. */
export async function loadBranchWriter(): Promise<BranchWriter> {
  const [{ writeBranchesAsText }, { writeJson }] = await Promise.all([
    import('./markdown/write-markdown'),
    import('./json/write-json'),
  ])
  return (branches) => ({ text: writeBranchesAsText(branches), json: writeJson(branches) })
}

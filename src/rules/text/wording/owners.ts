/** How many people an owner field names: one, several (the first of them and the others), or a whole team. */
export type OwnerReading =
  | { readonly type: 'one' }
  | { readonly type: 'several'; readonly first: string; readonly others: readonly string[] }
  | { readonly type: 'team' }

const SEPARATOR =
  /\s*(?:[,，;；、/&＋+]|\s(?:and|with)\s|(?<=\p{Script=Han}{2})[和与及](?=\p{Script=Han}{2}))\s*/u
const TEAM =
  /^(?:(?:the|our|whole|entire)\s+)?(?:all|everyone|everybody|team|us|we)$|\b(?:team|dept\.?|department|squad|group|division|everyone)$|(?:部|部门|小?组|团队|中心|事业群)$|^(?:全员|大家|所有人|全体.*|各部门|人人)$/iu

/** Reads an owner field; the responsible person is one person. */
export function readOwner(owner: string): OwnerReading {
  const [first = '', ...others] = owner.split(SEPARATOR).filter((name) => name !== '')
  if (others.length > 0) return { type: 'several', first, others }
  return TEAM.test(owner.trim()) ? { type: 'team' } : { type: 'one' }
}

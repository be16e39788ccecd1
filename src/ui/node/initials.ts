/** One or two letters that stand for a person: the first of the first and last name, or the last two of a Han name. */
export function initialsOf(owner: string): string {
  const letters = Array.from(owner.trim())
  if (/^\p{Script=Han}+$/u.test(owner.trim())) return letters.slice(-2).join('')
  const names = owner.trim().split(/\s+/u)
  const first = Array.from(names[0] ?? '')[0] ?? ''
  const last = names.length > 1 ? (Array.from(names.at(-1) ?? '')[0] ?? '') : ''
  return (first + last).toLocaleUpperCase()
}

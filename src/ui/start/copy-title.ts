/**
 * The title of a further copy: `copyOf` names the copy of a title by its number, and the first name that no map bears is
 * taken. A copy of a copy is one more copy of the same map.
 */
export function copyTitle(
  title: string,
  taken: ReadonlySet<string>,
  copyOf: (title: string, count: number) => string,
): string {
  const original = originalOf(title, copyOf)
  let count = 1
  while (taken.has(copyOf(original, count))) count += 1
  return copyOf(original, count)
}

function originalOf(title: string, copyOf: (title: string, count: number) => string): string {
  const [first, second] = [copyOf('', 1), copyOf('', 2)]
  if (title.endsWith(first)) return title.slice(0, -first.length)
  const beforeNumber = second.slice(0, second.indexOf('2'))
  const place = title.lastIndexOf(beforeNumber)
  return place > 0 && /^\d+$/.test(title.slice(place + beforeNumber.length)) ? title.slice(0, place) : title
}

/** Signs at which programs of sheets take a cell for a formula, https://owasp.org/www-community/attacks/CSV_Injection. */
const FORMULA = /^['=+\-@\t\r\n＝＋－＠]/u
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i

/** The cell as nothing but text, with a `'` before it where a program would run it; numbers stay. */
export function disarmCell(cell: string): string {
  return FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell
}

/** The cell as it was before `disarmCell`. */
export function rearmCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell
}

/** The namespace of a rule's sentences: `key-result-is-measurable` → `keyResultIsMeasurable`. */
export function namespaceOf(ruleName: string): string {
  return ruleName.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}

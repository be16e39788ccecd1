/** What all items agree on, or that they differ. */
export type Shared<Value> = { readonly type: 'same'; readonly value: Value } | { readonly type: 'several' }

/** The value that `pick` finds in every item; items must not be empty to agree. */
export function sharedValue<Item, Value>(items: readonly Item[], pick: (item: Item) => Value): Shared<Value> {
  const values = new Set(items.map(pick))
  const [value] = values
  return values.size === 1 && value !== undefined ? { type: 'same', value } : { type: 'several' }
}

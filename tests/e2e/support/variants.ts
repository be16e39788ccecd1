/** All variants of a kind in `npm run soak`; in `npm test` every `step`th, since each costs seconds in a browser. */
export function variantsOf<Variant>(all: readonly Variant[], step: number): readonly Variant[] {
  return process.env['VARIANTS'] === 'all' ? all : all.filter((_, index) => index % step === 0)
}

/** Type, corners, layers and colours come from the tokens; lengths of layout and lines of 1 or 2 px need none. */
const FROM_TOKENS = [
  'font-size',
  'font-weight',
  'font-family',
  'border-radius',
  'z-index',
  '/color$/',
  'background',
  'fill',
  'stroke',
]
const ALLOWED = ['inherit', 'none', 'transparent', 'currentcolor', '0', '1', '-1', '50%']
const MIXED = ['/^color-mix\\(in srgb, var\\(--/']

export default {
  plugins: ['stylelint-declaration-strict-value'],
  rules: {
    'block-no-empty': true,
    'color-named': 'never',
    'color-no-hex': true,
    'function-disallowed-list': ['rgb', 'rgba', 'hsl', 'hsla', 'light-dark', 'lab', 'lch', 'oklab', 'oklch'],
    'declaration-block-no-duplicate-properties': true,
    'declaration-block-no-shorthand-property-overrides': true,
    'declaration-property-value-disallowed-list': {
      '/^(transition|animation)/': ['/\\b[1-9][\\d.]*m?s\\b/', '/(^|\\s)\\.\\d+s/'],
    },
    'no-duplicate-selectors': true,
    'property-no-unknown': [true, { ignoreProperties: ['composes'] }],
    'scale-unlimited/declaration-strict-value': [
      FROM_TOKENS,
      { ignoreValues: [...ALLOWED, ...MIXED], ignoreFunctions: false, disableFix: true },
    ],
  },
  overrides: [
    {
      // The one place of raw values.
      files: ['**/tokens.css'],
      rules: { 'color-no-hex': null, 'function-disallowed-list': null },
    },
    {
      // Declares the fonts that the tokens name.
      files: ['**/fonts.css'],
      rules: { 'scale-unlimited/declaration-strict-value': null },
    },
  ],
}

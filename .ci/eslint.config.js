import jsxA11y from 'eslint-plugin-jsx-a11y-x'
import reactHooks from 'eslint-plugin-react-hooks'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import tseslint from 'typescript-eslint'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** What each room of the house may import: other rooms (through their face only) and packages. */
const rooms = {
  lib: { rooms: [], packages: ['fractional-indexing', 'nanoid'] },
  domain: { rooms: ['lib'], packages: ['valibot'] },
  rules: { rooms: ['domain', 'lib'], packages: [] },
  layout: { rooms: ['lib'], packages: ['@dagrejs/dagre'] },
  io: { rooms: ['domain', 'lib'], packages: ['fflate', 'htmlparser2', 'papaparse', 'valibot'] },
  persistence: { rooms: ['domain', 'lib'], packages: ['dexie', 'valibot'] },
  room: { rooms: ['domain', 'lib'], packages: ['yjs', '@hocuspocus/provider', 'valibot'] },
  editor: { rooms: ['rules', 'domain', 'lib'], packages: ['zustand'] },
  i18n: { rooms: ['lib'], packages: ['intl-messageformat'] },
  ui: {
    rooms: ['editor', 'domain', 'rules', 'layout', 'i18n', 'lib'],
    packages: [
      'react',
      'react-dom',
      '@base-ui/react',
      '@tanstack/react-virtual',
      'lucide-react',
      'uqr',
      'zustand',
    ],
  },
  app: {
    rooms: ['ui', 'editor', 'rules', 'layout', 'io', 'persistence', 'room', 'domain', 'i18n', 'lib'],
    packages: ['react', 'react-dom', 'zustand', 'comlink', 'virtual:pwa-register'],
  },
}

const topRooms = Object.keys(rooms)

/** Inside ui: each room may import those before it, but no view another view, and only the map knows React Flow. */
const uiRooms = [
  'hooks',
  'fields',
  'primitives',
  'node',
  'tree',
  'clipboard',
  'panels',
  'dialogs',
  'palette',
  'shell',
  'import',
  'export',
  'storage',
  'closing',
  'workshop',
  'room',
  'workspace',
  'map',
  'outline',
  'table',
  'week',
  'timeline',
  'start',
]
const views = ['map', 'outline', 'table', 'week', 'timeline']
/** What only one view knows. */
const ownPackages = { map: ['@xyflow/react'] }

function uiRoom(name) {
  const later = uiRooms.slice(uiRooms.indexOf(name) + 1)
  return {
    ...rooms.ui,
    packages: [...rooms.ui.packages, ...(ownPackages[name] ?? [])],
    siblingsAbove: name === 'start' ? views : [...later, ...views.filter((view) => view !== name)],
  }
}

for (const name of uiRooms) rooms[`ui/${name}`] = uiRoom(name)

/** The rule for the files of a room that lie `depth` folders below src. */
function borders(room, depth) {
  const { rooms: below, packages, siblingsAbove = [] } = rooms[room]
  const own = room.split('/')[0]
  const forbidden = topRooms.filter((other) => other !== own && !below.includes(other))
  const escape = (name) => name.replace(/[/\\^$*+?.()|[\]{}]/g, '\\$&')
  const patterns = [
    {
      regex: `^(\\.\\./){${depth}}(${topRooms.filter((other) => other !== own).join('|')})/.+`,
      message: 'Import another room through its face (its index.ts) only.',
    },
    {
      regex: `^(?!\\.{1,2}(/|$))(?!(${packages.map(escape).join('|') || '$none'})(/|$))`,
      message: `Packages that ${room} may import: ${packages.join(', ') || 'none'}.`,
    },
    {
      regex: '^\\.\\.?$|^(\\.\\./)*\\.\\./index$|/index$',
      message: 'Inside a room import the sibling file.',
    },
  ]
  if (forbidden.length > 0)
    patterns.push({
      regex: `^(\\.\\./){${depth}}(${forbidden.join('|')})$`,
      message: `Imports run downhill: ${room} may import ${below.join(', ') || 'nothing'}.`,
    })
  if (siblingsAbove.length > 0)
    patterns.push({
      regex: `^(\\.\\./){${depth - 1}}(${siblingsAbove.join('|')})/`,
      message: `Imports run downhill: ${room} stands below ${siblingsAbove.join(', ')}.`,
    })
  return {
    files: [`src/${room}/${'*/'.repeat(depth - room.split('/').length)}*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  }
}

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'test-results/**', 'playwright-report/**'], basePath: root },
  {
    basePath: root,
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './tests/tsconfig.json', './.ci/tsconfig.ci.json'],
        tsconfigRootDir: root,
      },
    },
    rules: {
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true } },
      ],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': 'error',
      'max-params': ['error', 4],
      'max-lines': ['error', { max: 400, skipBlankLines: false }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
    },
  },
  {
    basePath: root,
    files: ['src/{ui,app}/**/*.{ts,tsx}', 'tests/component/**/*.tsx', 'tests/support/*.tsx'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.configs.strict],
    rules: {
      'react-hooks/exhaustive-deps': 'error',
      // Says only that the compiler, which is not used here, would leave the rows of a virtual list alone.
      'react-hooks/incompatible-library': 'off',
      // The start page opens with the caret in its one question, a rename with the caret in the name.
      'jsx-a11y-x/no-autofocus': 'off',
      // A list without marks is none for some screen readers.
      'jsx-a11y-x/no-redundant-roles': ['error', { ul: ['list'] }],
      'jsx-a11y-x/no-noninteractive-element-to-interactive-role': [
        'error',
        { ul: ['tree'], li: ['treeitem'] },
      ],
      // What scrolls is within reach of the keyboard.
      'jsx-a11y-x/no-noninteractive-tabindex': ['error', { tags: [], roles: ['group'] }],
      // Keys bubble up from the controls inside; drags have buttons or commands beside them.
      'jsx-a11y-x/no-noninteractive-element-interactions': [
        'error',
        { handlers: ['onClick', 'onDoubleClick'] },
      ],
    },
  },
  {
    basePath: root,
    files: ['src/ui/map/cards/map-card.tsx', 'src/ui/outline/line.tsx'],
    rules: {
      // The tree's text field has the focus and points at a card or a line; `aria-description` belongs to every role.
      'jsx-a11y-x/interactive-supports-focus': 'off',
      'jsx-a11y-x/role-supports-aria-props': 'off',
    },
  },
  ...Object.keys(rooms).flatMap((room) =>
    [1, 2, 3, 4, 5]
      .filter((depth) => depth >= room.split('/').length)
      .map((depth) => ({ basePath: root, ...borders(room, depth) })),
  ),
  {
    basePath: root,
    files: ['src/editor/**/*.ts', 'src/ui/**/*.{ts,tsx}', 'src/app/**/*.{ts,tsx}'],
    ignores: ['src/editor/store.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          // What `useStoreApi` gives is the store of React Flow, not ours.
          selector: "CallExpression[callee.property.name='setState'][callee.object.name!='flow']",
          message: 'The state has one writer: src/editor/store.ts.',
        },
      ],
    },
  },
  {
    basePath: root,
    files: ['src/i18n/messages/**', 'src/rules/lexicon/**', 'src/app/examples/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    basePath: root,
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    basePath: root,
    files: ['vite.config.ts', '.ci/*.config.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
)

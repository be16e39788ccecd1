import react from '@vitejs/plugin-react'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { handOut } from './.ci/hand-out.ts'

/** Scripts only from our own files; nothing is fetched from, sent to or framed by another host. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** What is fetched as one file: these modules with all they import. */
const fileGroups = [
  { name: 'initial', tags: ['$initial' as const], priority: 1 },
  {
    name: 'map',
    test: /src[\\/](app[\\/]map[\\/]open-map|ui[\\/](workspace[\\/]workspace\.tsx|map[\\/]prepare-map))/,
  },
  { name: 'dialog', test: /src[\\/]ui[\\/]import[\\/]import-preview-dialog\.tsx/ },
]

/** Only the build carries the policy: the development server injects inline code of its own. */
function securityPolicy(): Plugin {
  return {
    name: 'security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  }
}

interface LockedPackage {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
}

/** Packages that are there for the compiler alone. */
const ONLY_TYPES = /node_modules\/(@types\/|csstype$|typescript$)/

/** The licence of the app and of every package that may be built into it, one after another. */
function licenceTexts(): string {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>
  }
  const packages = Object.entries(lock.packages).filter(
    ([path, { dev }]) => path !== '' && dev !== true && !ONLY_TYPES.test(path) && existsSync(path),
  )
  const texts = packages.map(([path, { version = '', license = '' }]) => {
    const file = readdirSync(path).find((name) => /^(licen[cs]e|copying)/i.test(name))
    const text = file === undefined ? '' : readFileSync(`${path}/${file}`, 'utf8').trim()
    return `${path.replace(/^.*node_modules\//, '')} ${version} (${license})\n\n${text}`
  })
  const table =
    'OpenCC (Apache-2.0)\n\nThe table of Traditional characters is cut from https://github.com/BYVoid/OpenCC.'
  return [`Objectree\n\n${readFileSync('LICENSE', 'utf8').trim()}`, table, ...texts].join(
    `\n\n${'-'.repeat(80)}\n\n`,
  )
}

/** Puts the licences of everything that is built in beside the app, as they ask for. */
function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licenceTexts() })
    },
  }
}

/** What a host cannot leave to the page itself; the README names them for other hosts. */
const headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

export default defineConfig({
  base: './',
  plugins: [
    react(),
    securityPolicy(),
    licences(),
    handOut(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        name: 'Objectree',
        short_name: 'Objectree',
        description: 'A mind map that knows OKRs. Works offline, keeps everything on this device.',
        start_url: './',
        scope: './',
        display: 'standalone',
        background_color: '#f6f5f1',
        theme_color: '#3a35b8',
        icons: [
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,png,webmanifest,woff2,txt}'],
        globIgnores: ['screenshots/**'],
        // The page of a hand-out is the whole app in one file.
        maximumFileSizeToCacheInBytes: 4_194_304,
        cleanupOutdatedCaches: true,
      },
    }),
  ],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    sourcemap: false,
    // One file each for what the first view, an open map and the import preview need, not one for every part they share.
    rolldownOptions: { output: { codeSplitting: { groups: fileGroups } } },
  },
  preview: { port: 4173, strictPort: true, headers },
  test: {
    include: ['tests/{unit,property,component}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/setup.ts'],
    // By default one processor is left idle, which on two is half the machine.
    maxWorkers: '100%',
    restoreMocks: true,
    testTimeout: 30_000,
  },
})

import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'

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

export default defineConfig({
  base: './',
  plugins: [
    react(),
    securityPolicy(),
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
        globPatterns: ['**/*.{js,css,html,svg,png,webmanifest,woff2}'],
        globIgnores: ['screenshots/**'],
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
  preview: { port: 4173, strictPort: true },
  test: {
    include: ['tests/{unit,property,component}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/setup.ts'],
    // By default one processor is left idle, which on two is half the machine.
    maxWorkers: '100%',
    restoreMocks: true,
    testTimeout: 30_000,
  },
})

import { defineConfig } from 'wxt'

/**
 * Takes what WXT adds off the scripts that stand in every page: a context that hears of updates by an event which the page
 * could hear too, what the manifest says already, and words for a console that nobody reads. What is left is what their
 * `main` does.
 */
const bareContentScripts = {
  name: 'bare-content-scripts',
  apply: 'build' as const,
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!/content-script-(main|isolated)-world-entrypoint\?/.test(id)) return
    const definition = /^import definition .*$/m.exec(code)?.[0]
    if (!definition) throw new Error('WXT begins content scripts in another way than it did')
    return `${definition}\ndefinition.main()`
  },
}

/**
 * What goes into every page counts by the byte: a tenth less than with Vite's own minifier, which makes the rest in half
 * the time.
 */
const smallest = {
  minify: 'terser' as const,
  terserOptions: {
    ecma: 2020 as const,
    compress: { passes: 3, hoist_props: true, reduce_funcs: false, inline: 1 },
    // WXT takes the name off the bundle only where it stands before a function in brackets. One letter beyond Latin-1
    // would have V8 keep and read the whole file with two bytes for each.
    format: { wrap_iife: true, ascii_only: true },
  },
}

// Auto-imports are off so that every arrow between folders is written down and can be linted.
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [bareContentScripts] }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const inPages = entrypoints.every(({ type }) => type === 'content-script')
      if (inPages) config.build = { ...config.build, ...smallest }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // No host permission: public endpoints answer extensions by CORS, and everything else is asked for
    // at the moment it is needed.
    permissions: ['storage', 'alarms'],
    // Asked for when the user turns alerts on, or has answers with status 402 noticed everywhere.
    optional_permissions: ['notifications', 'webRequest'],
    // Asked for one host at a time: a price server that is turned on, an endpoint that does not answer by CORS.
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    action: { default_title: '__MSG_name__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'peglight@peglight.example',
              // world: MAIN and match_origin_as_fallback both need 128.
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
})

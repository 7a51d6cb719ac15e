import { basename, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** One permission list for both browsers; `sidePanel` exists only in Chromium. */
const PERMISSIONS = ['activeTab', 'alarms', 'idle', 'scripting', 'storage', 'unlimitedStorage'];

const DATA = [
  'orientation/book.json',
  'orientation/book.en.json',
  'orientation/proof/properties.json',
  'interview/checklist.json',
  'interview/checklist.en.json',
  'programmes/catalogue.json',
  'privacy/words.json',
];

const SHARED = ['preact', 'preact/hooks', 'preact/jsx-runtime'];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  hooks: {
    // What experts edit stays a file: a program loads what it needs, when it needs it.
    'build:publicAssets': (_, files) => {
      for (const file of DATA) {
        files.push({ absoluteSrc: resolve('utils', file), relativeDest: `data/${basename(file)}` });
      }
    },
    // The rest of the panel comes after its first question and shares its copy of Preact (docs/decisions/009).
    'vite:build:extendConfig': ([entrypoint], config) => {
      // The background only asks whether a file has its form; the words for what is wrong are the pages' (016).
      if (entrypoint?.name === 'background') {
        const alias = [
          {
            find: /^.*\/files\/(read-shape|nearest-word)\.ts$/,
            replacement: resolve('utils/files/unexplained.ts'),
          },
        ];
        config.plugins?.push({ name: 'unexplained', config: () => ({ resolve: { alias } }) });
      }
      if (entrypoint?.name !== 'panel-rest') return;
      const globals = Object.fromEntries(SHARED.map((name) => [name, 'reperePreact']));
      const options = config.build?.rolldownOptions ?? {};
      config.build = {
        ...config.build,
        rolldownOptions: { ...options, external: SHARED, output: { ...options.output, globals } },
      };
    },
  },
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    build: { modulePreload: { polyfill: false }, sourcemap: false },
    // Its build for today's browsers is 1.8 kB gzip smaller than the one that its package names first.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'fr',
    permissions: browser === 'firefox' ? PERMISSIONS : [...PERMISSIONS, 'sidePanel'],
    action: { default_title: '__MSG_action_title__' },
    commands: {
      // Chromium keeps Alt+Shift+R for itself and would leave us without any (docs/decisions/003).
      _execute_action: { suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+R' : 'Alt+Shift+E' } },
    },
    web_accessible_resources: [
      { resources: ['panel.html'], matches: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'] },
    ],
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_panel: 'panel.html',
            default_title: '__MSG_extension_name__',
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'repere@extension.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          side_panel: { default_path: 'panel.html' },
          minimum_chrome_version: '133',
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});

// The direction of imports: each layer imports only from layers to its left, and nothing that is not named here.
const layers = [
  '^utils/(errors|text)/',
  '^utils/(tokens|chains)/',
  '^utils/(snapshot|ask|replay|spenders|peg|mention|observer|compare|verdict|log)/',
  '^utils/(endpoints|balances|simulation|wallets|alerts|vault)/',
  '^utils/(messaging|storage)/',
  '^utils/stores/',
  '^components/(?!badge/)',
  '^entrypoints/',
]
const upTo = (n) => layers.slice(0, n + 1)
const tests = '\\.test\\.tsx?$'
const packages = '^node_modules/'

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'wall-of-the-background',
      comment: 'Endpoints, keys and balances are handled in the background alone; storage keeps their shapes.',
      severity: 'error',
      from: {
        pathNot: [
          '^entrypoints/background/',
          '^utils/(vault|balances|endpoints|simulation|storage|peg)/',
          '^(tests|scripts)/',
          tests,
        ],
      },
      to: { path: '^utils/(vault|balances|endpoints|simulation)/|^utils/peg/sources/' },
    },
    {
      name: 'wall-of-the-page',
      comment: 'What runs in pages reaches only what is made for pages.',
      severity: 'error',
      from: { path: '^entrypoints/[^/]+\\.content', pathNot: tests },
      to: {
        path: '^(utils|components|entrypoints)/',
        pathNot: ['^utils/(mention|messaging|observer)/', '^components/badge/', '^entrypoints/page\\.content/'],
      },
    },
    {
      name: 'page-scripts-carry-no-package',
      severity: 'error',
      from: { path: '^(utils/observer|components/badge|entrypoints/provider\\.content)', pathNot: tests },
      to: { path: packages, dependencyTypesNot: ['type-only'], pathNot: '^node_modules/wxt/' },
    },
    {
      name: 'components-do-not-touch-the-browser',
      severity: 'error',
      from: { path: '^components/', pathNot: tests },
      to: { path: '^node_modules/(wxt|webextension-polyfill|@wxt-dev)/' },
    },
    {
      name: 'no-dev-package-in-the-product',
      severity: 'error',
      from: { path: '^(utils|components|entrypoints)/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/wxt/' },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  allowed: [
    ...layers.map((path, n) => ({ from: { path }, to: { path: [...upTo(n), packages] } })),
    { from: { path: '^utils/storage/' }, to: { path: '^utils/' } },
    // The format of the channel between a page's two worlds lies with the messages.
    { from: { path: '^utils/observer/' }, to: { path: '^utils/messaging/channel/' } },
    { from: { path: '^components/badge/' }, to: { path: ['^components/badge/', '^utils/messaging/'] } },
    { from: { path: '^entrypoints/' }, to: { path: '^components/' } },
    { from: { path: ['^(tests|scripts)/', tests, '^[^/]+$'] }, to: {} },
    { from: {}, to: { path: '\\.css$' } },
    { from: {}, to: { dependencyTypes: ['core'] } },
  ],
  allowedSeverity: 'error',
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(wxt|output)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css', '.d.ts'],
    },
  },
}

// The floors of the house: arrows only downward. 4 entrypoints · 3 components, background, reader · 2 ledger, messages,
// settings, i18n · 1 documents, read, detect, letters, checks · 0 rules → text → model.
const floor = (name, from, allowed) => ({
  name,
  severity: 'error',
  comment: 'Arrows go downward only; see "The house in ten lines" in README.md.',
  from: { path: from },
  to: { path: '^(entrypoints|components|lib|scripts|tests)/', pathNot: allowed },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'unresolved',
      severity: 'error',
      from: { path: '^(entrypoints|components|lib)/' },
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    floor('model-imports-nothing', '^lib/model/', '^lib/model/'),
    floor('text-floor', '^lib/text/', '^lib/(model|text)/'),
    floor('rules-floor', '^lib/rules/', '^lib/(model|text|rules)/'),
    floor('documents-floor', '^lib/documents/', '^lib/(model|text|rules|documents)/'),
    floor('read-floor', '^lib/read/', '^lib/(model|text|rules|read)/'),
    floor('detect-floor', '^lib/detect/', '^lib/(model|text|rules|detect)/'),
    floor('checks-floor', '^lib/checks/', '^lib/(model|text|rules|checks)/'),
    floor('overlay-floor', '^lib/overlay/', '^lib/(model|overlay)/'),
    floor('letters-floor', '^lib/letters/', '^lib/(model|text|rules|letters)/'),
    floor('passphrase-floor', '^lib/passphrase/', '^lib/(model|text|passphrase)/'),
    floor('profile-floor', '^lib/profile/', '^lib/(model|text|passphrase|profile)/'),
    floor('ledger-floor', '^lib/ledger/', '^lib/(?!i18n)'),
    floor('i18n-floor', '^lib/i18n/', '^lib/(model|i18n)/'),
    floor(
      'reader-floor',
      '^lib/reader/',
      '^lib/(model|text|rules|documents|read|ledger|reader|messages|settings)',
    ),
    floor('background-floor', '^lib/background/', '^lib/(?!i18n/|letters/)'),
    {
      name: 'rooms-of-doors',
      severity: 'error',
      comment: 'background and reader are what the doors do; nothing below them may know them.',
      from: { path: '^lib/', pathNot: '^lib/(background|reader)/' },
      to: { path: '^lib/(background|reader)/' },
    },
    {
      name: 'only-the-background-writes',
      severity: 'error',
      comment: 'Pages may read the log themselves; one writer keeps its chain of events whole.',
      from: { path: '^(entrypoints/(?!background)|components/|lib/reader/)' },
      to: {
        path: '^lib/ledger/(append|drafts|fetches|forget|import-|keep-document|keep-letter|note-change|record-consent|release-versions|sweep|tidy|trim\\.|wipe)',
      },
    },
    floor('components-floor', '^components/', '^(components/|lib/(model|i18n)/)'),
    {
      name: 'pure-floors-touch-no-browser',
      severity: 'error',
      comment: 'Floors 0 and 1, scout and watcher run without the polyfill: it throws outside an extension.',
      from: {
        path: '^(lib/(model|text|rules|documents|read|detect|letters|checks|overlay|passphrase)/|entrypoints/(scout|watcher|judge|overlay|page-text))',
      },
      to: { path: '(webextension-polyfill|wxt/(dist/)?browser|/idb/)' },
    },
    {
      name: 'no-way-up-to-doors',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(entrypoints|components|scripts|tests)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // node_modules are not followed but must be seen: what is excluded cannot be forbidden.
    exclude: { path: '^(\\.output|\\.wxt)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.svelte', '.js', '.json'],
    },
  },
};

/** Who may import whom. Data flows one way: portal → checklist → orientation → decision → journal. */
const PURE = '^utils/(interview|orientation|programmes|places|privacy|secrets)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A room that needs itself has two doors too many.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'entrypoints-apart',
      comment: 'Programs speak to one another by messages.',
      severity: 'error',
      from: { path: '^entrypoints/([^/.]+)' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1[/.]' },
    },
    {
      name: 'components-show-only',
      comment: 'A component gets what it shows as props; of the rest it knows the types.',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: '^(entrypoints|utils|scripts|tests)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'components-know-pure-types',
      comment: 'Not even the types of messages, drafts or the browser.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(entrypoints|scripts|tests|utils/(messages|drafts|portal|browser))' },
    },
    {
      name: 'pure-stays-pure',
      comment: 'No browser, no storage, no DOM: these folders run anywhere.',
      severity: 'error',
      from: { path: PURE },
      to: {
        path: '^(entrypoints|components|utils/(browser|session|messages|drafts|settings|journal|portal|i18n|dom))|node_modules/(dexie|preact|wxt)',
      },
    },
    {
      name: 'exports-stay-pure',
      comment: 'What leaves is text made of records: of the journal it knows the types.',
      severity: 'error',
      from: { path: '^utils/exports/' },
      to: {
        path: '^(entrypoints|components|utils/(browser|session|messages|drafts|settings|journal|portal|i18n|dom))|node_modules/(dexie|preact|wxt)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'backup-stays-pure',
      comment: 'A file made of events and read again: of the journal it knows what it consists of.',
      severity: 'error',
      from: { path: '^utils/backup/' },
      to: {
        path: '^(entrypoints|components|utils/(browser|session|messages|drafts|settings|journal|portal|i18n|dom))|node_modules/(dexie|preact|wxt)',
        pathNot: '^utils/journal/(event|read-gone)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'figures-stay-pure',
      comment: 'Numbers made of records: of the journal they know the types.',
      severity: 'error',
      from: { path: '^utils/figures/' },
      to: {
        path: '^(entrypoints|components|utils/(browser|session|messages|drafts|settings/.*-store|journal|portal|i18n|dom))|node_modules/(dexie|preact|wxt)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'orientation-knows-only-ids',
      comment: 'Rules speak of ids; what they mean is another folder’s.',
      severity: 'error',
      from: { path: '^utils/orientation/' },
      to: { path: '^utils/(interview|programmes|places)/' },
    },
    {
      name: 'pure-downwards',
      comment: 'The interview may ask the orientation; programmes and places ask nobody above them.',
      severity: 'error',
      from: { path: '^utils/(programmes|places)/' },
      to: { path: '^utils/(interview|orientation)/' },
    },
    {
      name: 'one-seam-to-the-browser',
      severity: 'error',
      from: { pathNot: '^utils/browser\\.ts$' },
      to: { path: 'node_modules/(webextension-polyfill|@wxt-dev/webextension-polyfill|wxt/dist/browser)' },
    },
    {
      name: 'portal-script-touches-no-api',
      comment: 'The script in the page speaks to nobody.',
      severity: 'error',
      from: { path: '^(entrypoints/portal|utils/portal/(panel-host|portal-commands|host-style))' },
      to: { path: '^utils/(browser|session|messages|drafts|settings|journal|i18n)' },
    },
    {
      name: 'journal-owner',
      comment:
        'The database belongs to utils/journal; only the background and the extension’s own pages open it.',
      severity: 'error',
      from: { path: '^(entrypoints/(panel|portal)|components|utils/(?!journal))' },
      to: {
        path: '^utils/journal/(store|stock|vouchers|change|between|database|search)\\.ts|node_modules/dexie',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'product-without-tests',
      severity: 'error',
      from: { path: '^(entrypoints|components|utils)/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'no-orphans',
      comment: 'What nobody imports is dead.',
      severity: 'error',
      from: { orphan: true, path: '^(components|utils)/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};

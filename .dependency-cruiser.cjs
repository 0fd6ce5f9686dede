/** Only these folders may use this package. */
const home = (name, packages, folders) => ({
  name,
  severity: 'error',
  from: { path: '^(electron|renderer|shared|cli)/', pathNot: folders },
  to: { path: `^node_modules/(${packages})(/|$)` },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'What needs each other belongs together, or a third file is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file nobody uses and that uses nobody.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '^(electron/(main|preload)|renderer/app/main)\\.tsx?$',
          '^tests/',
          '^scripts/',
          '^[^/]+\\.(js|cjs|ts)$',
          '^resources/',
        ],
      },
      to: {},
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(electron|virtual:)' },
    },
    {
      name: 'shared-is-pure',
      comment: 'shared/ runs everywhere: no Node, no DOM library, no other folder than resources/.',
      severity: 'error',
      from: { path: '^shared/' },
      to: {
        pathNot:
          '^(shared/|resources/|node_modules/(zod|yjs|docx|fast-diff|fflate|age-encryption|cborg|@dagrejs/dagre|@rgrove/parse-xml|@noble/(hashes|ciphers|curves)|@zxcvbn-ts/[^/]+)(/|$))',
      },
    },
    {
      name: 'base-knows-nothing',
      severity: 'error',
      from: { path: '^shared/(base|text)/' },
      to: { path: '^shared/', pathNot: '^shared/(base|text)/' },
    },
    {
      name: 'electron-and-renderer-never-meet',
      severity: 'error',
      from: { path: '^(electron|renderer)/' },
      to: { path: '^(electron|renderer)/', pathNot: '^$1/' },
    },
    {
      name: 'renderer-stays-in-the-window',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'electron-has-no-ui',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^node_modules/(react|react-dom|lexical|@lexical|yjs|dexie|docx)' },
    },
    {
      name: 'features-are-islands',
      comment: 'renderer/app composes features; they never import each other or the app.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/(features|app)/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'nothing-below-knows-the-app',
      severity: 'error',
      from: { path: '^renderer/(editor|export|forms|platform|state|ui|vault)/' },
      to: { path: '^renderer/(app|features)/' },
    },
    {
      name: 'ui-has-no-domain',
      severity: 'error',
      from: { path: '^renderer/ui/' },
      to: { path: '^(renderer/(?!ui/)|shared/(?!base/|text/))' },
    },
    {
      name: 'only-platform-knows-the-bridge',
      comment: 'Others get the calls from renderer/platform; types of the contract are free.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '^renderer/platform/' },
      to: { path: '^shared/desktop/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'documents-leave-through-the-gate',
      comment:
        'Only renderer/export makes files of documents; its gate decides, shows and notes first. What a paper or letter says may be made elsewhere: without a file it goes nowhere.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '^renderer/export/' },
      to: {
        path: '^shared/report/',
        pathNot: '^shared/report/(papers/|sharing/|reportDocument\\.ts$)',
      },
    },
    {
      name: 'cli-imports-only-shared',
      severity: 'error',
      from: { path: '^cli/' },
      to: { path: '^(electron|renderer|scripts|tests)/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'stay-inside-the-repository',
      severity: 'error',
      from: {},
      to: { path: '^\\.\\./' },
    },
    {
      name: 'app-knows-no-tools',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/' },
      to: { path: '^(scripts|cli)/' },
    },
    home('zod-only-in-its-wrapper', 'zod', '^shared/base/zod\\.ts$'),
    home(
      'yjs-only-in-the-document-and-the-editor',
      'yjs',
      '^(shared/(casedoc|epoch|merge|versions)|renderer/editor)/',
    ),
    home('dexie-only-in-the-vault', 'dexie', '^renderer/vault/'),
    home('docx-only-in-to-word', 'docx', '^shared/report/toWord[^/]*\\.ts$'),
    home('parse-xml-only-in-word-back', '@rgrove/parse-xml', '^shared/word-back/readXml\\.ts$'),
    home('lexical-only-in-the-editor', '(lexical|@lexical)', '^renderer/editor/'),
    home('dagre-only-where-places-are-sought', '@dagrejs', '^shared/pattern/layoutPattern\\.ts$'),
    home('flow-only-in-patterns', '@xyflow', '^renderer/features/patterns/'),
    home('react-only-in-the-renderer', '(react|react-dom|react-aria-components)', '^renderer/'),
    home('electron-only-in-electron', 'electron', '^electron/'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|release|demo-output|\\.types|coverage)/' },
    // Type-only imports count: a direction in types is a direction.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css'],
    },
  },
};

/*
 * Bundles the scripts of the plugin's web-resources. The products join scripts into one classic script, so each bundle is
 * a function that is called at once. A module with several users is a web-resource of its own: its bundle leaves what it
 * exports at `window.ProductOps.<name>`, and the bundles of its users read it from there.
 */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const here = path.dirname(fileURLToPath(import.meta.url));

/** The modules of `src/common` that other web-resources depend on, with their names below `window.ProductOps`. */
export const shared = {
    rest: 'rest',
    form: 'form',
    'picker-element': 'pickerElement',
    definition: 'definition',
    selection: 'selection',
};

/** All bundles: below `web` in the JAR, and below `src` here. */
export const bundles = [
    'common/rest',
    'common/notice',
    'common/menu',
    'common/sparse',
    'common/form',
    'common/rows',
    'common/picker-element',
    'common/picker',
    'common/job',
    'common/definition',
    'common/selection',
    'area/area-form',
    'area/coverage-item',
    'area/library',
    'area/places',
    'common/import-upload',
    'readiness/readiness-panel',
    'readiness/overrides-panel',
    'common/copy',
    'outcome/outcome-panel',
    'release/release-item',
    'release/version-link',
    'feedback/feedback-panel',
    'feedback/demand-panel',
    'feedback/similar-hint',
    'feedback/organisation-hint',
    'feedback/portal-form',
    'feedback/capture',
    'feedback/inbox',
    'feedback/answers',
    'glossary/glossary',
    'glossary/glossary-page',
    'glossary/glossary-search',
    'glossary/term',
    'glossary/page-terms',
    'glossary/propose',
    'glossary/term-editor',
    'glossary/term-picker',
    'glossary/issue-terms',
];

const browsers = ['chrome115', 'firefox115', 'safari16.4'];

/**
 * Bundles one script.
 *
 * @param {string} bundle one of {@link bundles}
 * @param {string} [folder] where to write it; nowhere if it is missing
 * @returns {Promise<Set<string>>} the shared modules that it uses
 */
export async function write(bundle, folder) {
    const name = bundle.replace(/^common\//, '');
    const used = new Set();
    await build({
        absWorkingDir: here,
        entryPoints: [`src/${bundle}.js`],
        outfile: path.join(folder ?? here, `${bundle}.js`),
        write: folder !== undefined,
        bundle: true,
        minify: true,
        format: 'iife',
        globalName: shared[name] && `ProductOps.${shared[name]}`,
        target: browsers,
        charset: 'ascii',
        legalComments: 'inline',
        logLevel: 'warning',
        plugins: [sharedModules(name, used)],
    });
    return used;
}

/** Reads the shared modules from where their own bundles leave them. */
function sharedModules(own, used) {
    return {
        name: 'shared-modules',
        setup(context) {
            context.onResolve({ filter: /^#common\// }, ({ path: wanted }) => {
                const name = wanted.slice('#common/'.length);
                if (!(name in shared) || name === own) {
                    return undefined;
                }
                used.add(name);
                return { path: name, namespace: 'shared' };
            });
            context.onLoad({ filter: /.*/, namespace: 'shared' }, ({ path: name }) => ({
                contents: `module.exports = window.ProductOps.${shared[name]};`,
                loader: 'js',
            }));
        },
    };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    const folder = path.resolve(process.argv[2]);
    await Promise.all(bundles.map((bundle) => write(bundle, folder)));
}

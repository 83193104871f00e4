import { test } from 'node:test';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { bundles, shared, write } from '../build.mjs';

const PLUGIN = 'org.productops.product-ops:';

const xml = readFileSync(new URL('../../../../atlassian-plugin.xml', import.meta.url), 'utf8');
const descriptor = new new JSDOM().window.DOMParser().parseFromString(xml, 'text/xml');
const modules = new Map(
    Array.from(descriptor.querySelectorAll('web-resource'), (module) => [module.getAttribute('key'), module]),
);

function locations(module) {
    return Array.from(module.querySelectorAll('resource'), (each) => each.getAttribute('location'));
}

function dependencies(module) {
    return Array.from(module.querySelectorAll('dependency'), (each) => each.textContent.trim());
}

/** The web-resources that are loaded with one, itself among them. */
function withDependencies(key, found = new Set()) {
    if (!found.has(key)) {
        found.add(key);
        dependencies(modules.get(key))
            .filter((each) => each.startsWith(PLUGIN))
            .forEach((each) => withDependencies(each.slice(PLUGIN.length), found));
    }
    return found;
}

function ownerOf(bundle) {
    const owners = [...modules].filter(([, module]) => locations(module).includes(`web/${bundle}.js`));
    assert.equal(owners.length, 1, `${bundle} belongs to one web-resource`);
    return owners[0][0];
}

test('every file of a web-resource is there, and every dependency', () => {
    const files = [...modules.values()].flatMap(locations).filter((each) => !each.endsWith('/'));
    const missing = files.filter(
        (file) =>
            !existsSync(new URL(`../../resources/${file}`, import.meta.url)) &&
            !bundles.includes(file.replace(/^web\/|\.js$/g, '')),
    );
    assert.deepEqual(missing, []);
    [...modules.keys()].forEach((key) => withDependencies(key));
});

for (const bundle of bundles) {
    test(`the web-resource of ${bundle} depends on what the script uses`, async () => {
        const used = await write(bundle);
        const loaded = withDependencies(ownerOf(bundle));
        const missing = [...used].filter((name) => !loaded.has(ownerOf(`common/${name}`)));
        assert.deepEqual(missing, []);
    });
}

test('shared modules are bundles', () => {
    Object.keys(shared).forEach((name) => assert.ok(bundles.includes(`common/${name}`)));
});

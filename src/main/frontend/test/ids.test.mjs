import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

function text(folder, endings) {
    return readdirSync(here(folder), { recursive: true })
        .filter((name) => endings.some((ending) => name.endsWith(ending)))
        .map((name) => readFileSync(join(here(folder), name), 'utf8'));
}

const scripts = text('../src', ['.js']).join('\n');
const drawn = [
    ...text('../../resources/templates', ['.vm']),
    ...text('../../java', ['.java']),
    readFileSync(here('../../../../atlassian-plugin.xml'), 'utf8'),
].join('\n');

/** Whether a template, Java or a script names the id; Java draws a form by the id of its type, and this ending. */
function isDrawn(id) {
    const made = new RegExp(`\\.id = ['"]${id}['"]|id="${id}"`);
    return [id, id.replace(/-form$/, '')].some((name) => drawn.includes(`"${name}"`)) || made.test(scripts);
}

test('looks for no element by an id that nobody draws', () => {
    const wanted = [...scripts.matchAll(/#(productops-[a-z-]+)|getElementById\('(productops-[a-z-]+)'\)/g)].map(
        ([, selected, named]) => selected ?? named,
    );
    assert.ok(wanted.includes('productops-area-form'));
    assert.ok(wanted.includes('productops-area-filter'));
    assert.deepEqual(
        [...new Set(wanted)].filter((id) => !isDrawn(id)),
        [],
    );
});

test("looks for forms by the id that is drawn, which is that of the form's type with an ending", () => {
    const drawing = readFileSync(here('../../java/org/productops/common/web/form/FormDrawing.java'), 'utf8');
    assert.match(drawing, /type\.id\(\) \+ "-form"/);
    const types = text('../../java', ['FormType.java'])
        .flatMap((each) => [...each.matchAll(/super\(\s*"(productops-[a-z-]+)"|ID = "(productops-[a-z-]+)"/g)])
        .map(([, given, kept]) => given ?? kept);
    assert.ok(types.includes('productops-give'));
    const bare = types.filter((id) => new RegExp(`#${id}(?![a-z-])|getElementById\\('${id}'\\)`).test(scripts));
    assert.deepEqual(bare, []);
});

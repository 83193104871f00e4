import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, click, json, press, requests, show, type, unreachable, until } from './browser.mjs';
import { write } from '../build.mjs';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const HOSTILE = '<img src=x onerror=alert(1)>';

/** What the editor was told. */
const overrides = new Map();
const inserted = [];
const loaded = [];
const bound = {};
let focused = 0;

window.HTMLElement.prototype.showModal = function () {
    this.open = true;
};
// As in a browser, which tells of it later.
window.HTMLElement.prototype.close = function () {
    this.open = false;
    setTimeout(() => this.dispatchEvent(new Event('close')));
};

globalThis.AJS = window.AJS = {
    I18n: { getText: (key, ...given) => [key, ...given].join(' ') },
    Meta: { get: (name) => ({ 'space-key': 'DOC', 'content-id': '42', 'page-id': '0' })[name] },
    contextPath: () => '/wiki',
    bind: (event, run) => (bound[event] = run),
    toInit: (run) => run(),
};

const { choiceOf } = await import('../src/glossary/term-picker.js');
const { open, register } = await import('../src/glossary/term-editor.js');

const setMacroJsOverride = (name, override) => overrides.set(name, override);
const insertMacro = (macro) => inserted.push(macro);

function editor() {
    window.AJS.MacroBrowser = { setMacroJsOverride };
    window.tinymce = {
        activeEditor: { focus: () => (focused += 1) },
        confluence: { MacroUtils: { insertMacro } },
    };
    window.WRM = {
        require: (keys) => {
            loaded.push(...keys);
            return Promise.resolve();
        },
    };
}

function entry(word, more = {}) {
    return {
        id: 1,
        title: word,
        word,
        definition: `What ${word} is`,
        synonyms: '',
        advice: [],
        discouraged: [],
        domain: 'Shop / Sales',
        glossary: 'DOC',
        glossaryName: 'Documentation',
        address: '/plugins/servlet/productops/glossary/concept?key=DOC&id=1',
        ...more,
    };
}

function found(...values) {
    return json({ start: 0, limit: 10, total: values.length, isLast: true, values });
}

function meaning(...addresses) {
    return json({ word: 'w', uses: addresses.map((address) => ({ concept: { address } })), texts: {} });
}

function options() {
    return [...document.querySelectorAll('[role="option"]')];
}

const dialog = () => $('dialog');
const term = () => $('#productops-term-term');
const note = () => $('.productops-term-note').textContent;
const rest = () => new Promise((resolve) => setTimeout(resolve, 5));

function submit() {
    $('dialog form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}

async function look(text) {
    type(term(), text);
    await until(() => options().length > 0);
}

beforeEach(async () => {
    // Dialogs of the test before tell that they are closed.
    await rest();
    show('<button id="before">Before</button>');
    inserted.length = 0;
    loaded.length = 0;
    focused = 0;
    editor();
});

test('registers only where the editor has both, and a way to load the picker', () => {
    for (const spoil of [
        () => delete window.AJS.MacroBrowser,
        () => (window.AJS.MacroBrowser.setMacroJsOverride = 'no function'),
        () => delete window.tinymce,
        () => delete window.tinymce.confluence,
        () => delete window.tinymce.confluence.MacroUtils.insertMacro,
        () => delete window.WRM,
    ]) {
        editor();
        spoil();
        register(0);
        bound['init.rte']();
        assert.equal(overrides.size, 0, String(spoil));
    }
    editor();
    bound['init.rte']();
    assert.deepEqual([...overrides.keys()], ['productops-term']);
    assert.equal(overrides.get('productops-term').opener, open);
    overrides.clear();
    register();
    assert.equal(overrides.size, 0, 'once is enough');
    assert.deepEqual(loaded, [], 'nothing is loaded before it is opened');
    assert.equal(requests.length, 0);
});

test('opens a labelled dialog, and loads the rest then', () => {
    open();
    assert.ok(dialog().open);
    assert.ok(document.getElementById(dialog().getAttribute('aria-labelledby')).textContent);
    assert.deepEqual(loaded, ['wr!org.productops.product-ops:term-picker']);
    assert.equal(document.activeElement, term());
    assert.equal($('label[for="productops-term-term"]').control, term());
});

test('finds words in all glossaries that hold in the space, each with what it means and where', async () => {
    open({ name: 'productops-term' });
    answer(found(entry('Basket', { title: 'Basket (BK)' })));
    await look('bask');
    const asked = new URL(requests[0].url, 'http://localhost');
    assert.equal(asked.pathname, '/wiki/rest/productops/1.0/glossaries/DOC/entries');
    assert.equal(asked.searchParams.get('scope'), 'all');
    assert.equal(asked.searchParams.get('query'), 'bask');
    assert.match(options()[0].textContent, /^Basket \(BK\) .*Shop \/ Sales · Documentation.*What Basket is$/);
    assert.match(options()[1].textContent, /as-it-is bask$/);

    answer(meaning(entry('Basket').address));
    press(term(), 'ArrowDown');
    press(term(), 'Enter');
    assert.equal(term().value, 'Basket');
    assert.match(note(), /What Basket is/);
    submit();
    await until(() => inserted.length > 0);
    assert.deepEqual(inserted, [{ macro: { name: 'productops-term', params: { term: 'Basket' } }, contentId: '42' }]);
    await until(() => !dialog());
    assert.equal(focused, 1);
});

test('inserts once, however often it is told to', async () => {
    open();
    const form = $('dialog form');
    type(term(), 'Basket');
    submit();
    submit();
    await rest();
    form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await rest();
    assert.equal(inserted.length, 1);
});

test('keeps what a macro has, also what the picker does not know, and leaves out what was emptied', async () => {
    open({ params: { term: 'basket', text: 'the basket', language: 'de', other: 'x' } });
    assert.equal(term().value, 'basket');
    assert.equal($('[name="text"]').value, 'the basket');
    assert.ok($('details').open);
    $('[name="text"]').value = '';
    submit();
    await until(() => inserted.length > 0);
    assert.deepEqual(inserted[0].macro.params, { term: 'basket', language: 'de', other: 'x' });
});

test('looks in the glossary that the macro names', async () => {
    open({ params: { term: 'a', space: '@company' } });
    answer(found(entry('Basket')));
    await look('b');
    assert.match(requests[0].url, /\/glossaries\/%40company\/entries\?/);
});

test('names the glossary where another one comes first and says something else', async () => {
    open();
    const own = { glossary: '@company', address: '/concept?key=%40company&id=2' };
    answer(found(entry('Basket', own)));
    await look('basket');
    answer(meaning('/concept?key=DOC&id=1'));
    click(options()[0]);
    submit();
    await until(() => inserted.length > 0);
    assert.deepEqual(inserted[0].macro.params, { term: 'Basket', space: '@company' });
});

test('offers what to write instead of a word that is not to be written, which can be used all the same', async () => {
    const customer = entry('customer', {
        advice: ['Write “customer” instead of “punter”.'],
        discouraged: [{ word: 'punter', instead: 'customer' }],
    });
    open();
    answer(found(customer), meaning(customer.address));
    await look('punter');
    assert.match(options()[0].textContent, /Write “customer” instead of “punter”/);
    click(options()[0]);
    assert.equal(term().value, 'customer');
    assert.match(note(), /instead of/);

    answer(found(customer));
    await look('punter');
    click(options()[1]);
    submit();
    await until(() => inserted.length > 0);
    assert.equal(inserted[0].macro.params.term, 'punter');
    const other = { ...customer, discouraged: [{ word: 'punter', instead: 'client' }] };
    assert.equal(choiceOf(other, 'punter').value, 'client');
    assert.equal(choiceOf(other, 'CUST').value, 'customer', 'the term itself was looked for');
    assert.equal(choiceOf({ ...customer, discouraged: [{ word: 'punter' }] }, 'punter').value, 'customer');
});

test('takes any word where nothing can be looked up', async () => {
    open();
    answer(unreachable());
    type(term(), 'Gift card');
    await until(() => $('[role="status"].productops-combobox-message'));
    answer(unreachable());
    submit();
    await until(() => inserted.length > 0);
    assert.deepEqual(inserted[0].macro.params, { term: 'Gift card' });
});

test('cancel and Escape insert nothing, and lead back to the editor', async () => {
    for (const leave of [() => click($('dialog .cancel')), () => dialog().close()]) {
        open();
        type(term(), 'Basket');
        leave();
        await until(() => !dialog());
    }
    assert.equal(focused, 2);
    await rest();
    assert.deepEqual(inserted, []);
});

test('inserts nothing for whoever leaves while it is looked up', async () => {
    open();
    answer(found(entry('Basket')));
    await look('basket');
    let finish;
    answer(new Promise((resolve) => (finish = resolve)));
    click(options()[0]);
    submit();
    click($('dialog .cancel'));
    finish(meaning('/other'));
    await rest();
    assert.deepEqual(inserted, []);
});

test('asks for a term', async () => {
    open();
    submit();
    await rest();
    assert.deepEqual(inserted, []);
    assert.equal(term().getAttribute('aria-invalid'), 'true');
    assert.match(note(), /missing/);
    type(term(), 'x');
    assert.equal(term().getAttribute('aria-invalid'), null);
});

test('says in the dialog that it was not inserted, keeps what was typed, and tries again', async () => {
    open();
    type(term(), 'Basket');
    window.tinymce.confluence.MacroUtils.insertMacro = () => {
        throw new Error('broken');
    };
    submit();
    await until(() => $('dialog [role="alert"]').textContent);
    await rest();
    assert.ok(dialog().open);
    assert.ok(!$('dialog [role="alert"]').hidden);
    assert.equal(term().value, 'Basket');
    window.tinymce.confluence.MacroUtils.insertMacro = insertMacro;
    submit();
    await until(() => inserted.length > 0);
    await until(() => !dialog());
});

test('names of people are text', async () => {
    open({ params: { term: HOSTILE, text: HOSTILE } });
    answer(found(entry(HOSTILE, { definition: HOSTILE, glossaryName: HOSTILE, advice: [HOSTILE] })));
    await look(HOSTILE + '!');
    assert.equal(document.querySelector('dialog img'), null);
    answer(meaning('/other'));
    click(options()[0]);
    assert.ok(note().includes(HOSTILE));
    assert.equal(document.querySelector('dialog img'), null);
    submit();
    await until(() => inserted.length > 0);
    assert.equal(inserted[0].macro.params.term, HOSTILE);
});

test('what stands on every page with an editor is small, and the product finds the texts in both', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'term-'));
    try {
        for (const [name, most] of [
            ['term-editor', 3000],
            ['term-picker', 24_000],
        ]) {
            await write('glossary/' + name, folder);
            const script = readFileSync(path.join(folder, 'glossary', name + '.js'), 'utf8');
            assert.ok(script.length < most, `${name} has ${script.length} bytes`);
            const texts = script.match(/I18n\.getText/g).length;
            const replaced = script.match(/(?<![\w$.])AJS\.I18n\.getText\("[\w.-]+"[,)]/g).length;
            assert.equal(replaced, texts);
        }
    } finally {
        rmSync(folder, { recursive: true });
    }
});

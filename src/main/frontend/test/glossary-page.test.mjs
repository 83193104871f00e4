import { test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, click, page, requests, show, until } from './browser.mjs';

function entry(id) {
    return `
        <li id="productops-concept-${id}">
            <input type="checkbox" class="productops-concept-check" name="concept" value="${id}@1" form="productops-glossary-choice">
            <productops-concept data-failed="Failed" data-discard="Discard?">
                <div class="productops-concept-shown">
                    <a class="productops-concept-in-place" href="http://localhost/jira/short?id=${id}">Edit</a>
                </div>
                <div class="productops-concept-form"></div>
                <p class="productops-concept-status"></p>
            </productops-concept>
        </li>`;
}

const FORM = `
    <form class="productops-form" action="http://localhost/jira/short?id=1">
        <div class="productops-form-conflict" hidden></div>
        <div class="productops-form-errors" hidden></div>
        <input type="text" name="name" value="Checkout">
        <button type="submit" class="aui-button-primary" name="do" value="save">Save</button>
        <a class="cancel" href="http://localhost/jira/glossary">Cancel</a>
    </form>`;

const LIST = `
    <form id="productops-glossary-choice">
        <span class="productops-glossary-check-all" hidden><input type="checkbox" id="productops-glossary-check-all"></span>
        <button name="choose" value="some">Change</button>
        <button name="choose" value="export">Export</button>
        <span class="productops-glossary-chosen" data-text="Selected: %n" data-text-elsewhere="Selected: %n, elsewhere: %m"></span>
        <button type="button" id="productops-glossary-clear" hidden>Clear</button>
    </form>
    <ul>${[1, 2, 3].map(entry).join('')}</ul>`;

const KEY = 'productops-glossary-choice';
const HERE = '/jira/glossary?due=true&key=DOC';

window.history.replaceState(null, '', '/jira/glossary?key=DOC&due=true&start=50&done=saved');
window.sessionStorage.setItem(KEY, JSON.stringify({ list: HERE, values: ['2@0', '7@3', '8@1'] }));
show(LIST);
let copies = 0;
await load();

/** As often as a page is loaded. */
async function load() {
    await import(`../src/glossary/glossary-page.js?${(copies += 1)}`);
}

function box(id) {
    return $(`#productops-concept-${id} input`);
}

function said() {
    return $('.productops-glossary-chosen').textContent;
}

function kept() {
    return JSON.parse(window.sessionStorage.getItem(KEY));
}

function submit(submitter) {
    const form = $('#productops-glossary-choice');
    form.addEventListener('submit', (event) => event.preventDefault(), { once: true });
    form.dispatchEvent(Object.assign(new Event('submit', { bubbles: true, cancelable: true }), { submitter }));
    return new FormData(form).getAll('concept');
}

test('has what was selected on this page and on others of the same list', () => {
    assert.deepEqual(
        [1, 2, 3].map((id) => box(id).checked),
        [false, true, false],
    );
    assert.equal(said(), 'Selected: 3, elsewhere: 2');
    assert.deepEqual(kept(), { list: HERE, values: ['7@3', '8@1', '2@1'] });
    assert.equal($('.productops-glossary-check-all').hidden, false);
});

test('sends what is selected on other pages, too, and once', () => {
    const button = $('#productops-glossary-choice button');
    assert.deepEqual(submit(button).sort(), ['2@1', '7@3', '8@1']);
    assert.deepEqual(submit(button).sort(), ['2@1', '7@3', '8@1']);
});

test('leaves the others selected where something is done with one alone', () => {
    const never = Object.assign(document.createElement('button'), { name: 'never', value: '2@1' });
    submit(never);
    assert.deepEqual(kept(), { list: HERE, values: ['7@3', '8@1'], sent: 'one' });
});

test('clears all of it', () => {
    click($('#productops-glossary-clear'));
    assert.equal(said(), '');
    assert.ok(!box(2).checked);
    assert.ok($('#productops-glossary-clear').hidden);
    assert.deepEqual(kept().values, []);
    assert.equal(document.activeElement, $('#productops-glossary-check-all'));
});

test('selects all of the page, a range, and says how many', () => {
    const all = $('#productops-glossary-check-all');
    click(all);
    assert.equal(said(), 'Selected: 3');
    click(all);
    assert.equal(said(), '');
    click(box(1));
    box(3).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: true }));
    assert.equal(said(), 'Selected: 3');
    click(box(2));
    assert.ok(all.indeterminate);
    assert.deepEqual(kept().values, ['1@1', '3@1']);
});

test('edits an entry where it stands, and gives the focus back where that is given up', async () => {
    show(LIST);
    const link = $('#productops-concept-1 .productops-concept-in-place');
    answer(page(FORM));
    click(link);
    await until(() => $('#productops-concept-1 form') && !$('#productops-concept-1 .aui-button-primary').disabled);
    assert.match(requests[0].url, /short\?id=1/);
    assert.ok($('#productops-concept-1 .productops-concept-shown').hidden);
    click($('#productops-concept-1 .cancel'));
    assert.equal($('#productops-concept-1 form'), null);
    assert.equal($('#productops-concept-1 .productops-concept-shown').hidden, false);
    assert.equal(document.activeElement, link);
});

test('leaves it selected on the way through pages that have no list', async () => {
    const before = JSON.stringify({ list: HERE, values: ['1@1'] });
    window.sessionStorage.setItem(KEY, before);
    show(FORM);
    await load();
    assert.equal(window.sessionStorage.getItem(KEY), before);
});

test('takes over nothing from another list, nor what something was done with', async () => {
    window.sessionStorage.setItem(KEY, JSON.stringify({ list: '/jira/glossary?key=DOC', values: ['1@1'] }));
    show(LIST);
    await load();
    assert.equal(said(), '');

    for (const [sent, text] of [
        [undefined, ''],
        ['one', 'Selected: 2, elsewhere: 1'],
    ]) {
        window.sessionStorage.setItem(KEY, JSON.stringify({ list: HERE, values: ['1@1', '9@1'], sent }));
        show(LIST.replace('id="productops-glossary-choice"', '$& data-done="true"'));
        await load();
        assert.equal(said(), text);
    }
});

import { test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, click, page, requests, show, until } from './browser.mjs';

function entry(id) {
    return `
        <li id="productops-concept-${id}">
            <input type="checkbox" class="productops-concept-check" value="${id}@1" form="productops-glossary-choice">
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
        <span class="productops-glossary-chosen" data-text="Selected: %n"></span>
    </form>
    <ul>${[1, 2, 3].map(entry).join('')}</ul>`;

window.history.replaceState(null, '', '/jira/glossary?key=DOC#productops-glossary-choice');
window.sessionStorage.setItem('productops-glossary-choice', '["2"]');
show(LIST);
await import('../src/glossary/glossary-page.js');

function box(id) {
    return $(`#productops-concept-${id} input`);
}

function said() {
    return $('.productops-glossary-chosen').textContent;
}

test('brings back what was selected before somebody went to change it and did not', () => {
    assert.deepEqual(
        [1, 2, 3].map((id) => box(id).checked),
        [false, true, false],
    );
    assert.equal(said(), 'Selected: 1');
    assert.equal(window.sessionStorage.getItem('productops-glossary-choice'), null);
    assert.equal($('.productops-glossary-check-all').hidden, false);
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
});

test('remembers what is selected when it is sent', () => {
    const form = $('#productops-glossary-choice');
    form.addEventListener('submit', (event) => event.preventDefault(), { once: true });
    form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    assert.equal(window.sessionStorage.getItem('productops-glossary-choice'), '["1","3"]');
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

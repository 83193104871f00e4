import { test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, nothing, page, requests, show, until } from './browser.mjs';
import { placeOf } from '../src/feedback/capture.js';

const FORM = `<form class="productops-form" action="/wiki/new">
    <div class="productops-form-errors" hidden></div>
    <textarea name="quote"></textarea><input name="page"><input name="title"><input name="place">
    <a class="cancel" href="/wiki/list">Cancel</a></form>`;

const PAGE = `<a id="productops-capture-link" href="/wiki/captured/new">Capture</a>
    <div id="main-content"><p>The export is too slow.</p></div><p id="other">Not of the page</p>`;

window.HTMLElement.prototype.showModal = function () {
    this.open = true;
};
window.HTMLElement.prototype.close = function () {
    this.dispatchEvent(new Event('close'));
};
window.Range.prototype.getBoundingClientRect = () => ({ bottom: 10, left: 10 });

function select(element) {
    const range = document.createRange();
    range.selectNodeContents(element);
    document.getSelection().removeAllRanges();
    document.getSelection().addRange(range);
    document.dispatchEvent(new Event('selectionchange'));
}

test('leads to the words, or to how they begin and end', () => {
    assert.equal(placeOf(' too  slow '), '#:~:text=too%20slow');
    assert.equal(placeOf('well-known'), '#:~:text=well%2Dknown');
    assert.equal(
        placeOf(Array.from({ length: 40 }, (_, i) => 'word' + i).join('\n')),
        '#:~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39',
    );
});

test('offers a button beside what is selected in the content, and nowhere else', () => {
    show(PAGE);
    select($('#main-content p'));
    assert.equal($('.productops-capture-button').textContent, 'Capture');
    select($('#other'));
    assert.equal($('.productops-capture-button'), null);
    $('#productops-capture-link').remove();
    select($('#main-content p'));
    assert.equal($('.productops-capture-button'), null);
});

test('fills the form with the words and the place, also from the menu', async () => {
    show(PAGE);
    select($('#main-content p'));
    answer(page(FORM));
    $('#productops-capture-link').click();
    await until(() => $('dialog form'));
    assert.equal($('[name="quote"]').value, 'The export is too slow.');
    assert.equal($('[name="place"]').value, '#:~:text=The%20export%20is%20too%20slow.');
    assert.equal(requests[0].url, 'http://localhost/wiki/captured/new');
    $('dialog .cancel').click();
    assert.equal($('dialog'), null);
});

test('shows what is wrong with it in the form', async () => {
    show(PAGE);
    select($('#main-content p'));
    answer(page(FORM));
    $('.productops-capture-button').click();
    await until(() => $('dialog form'));
    answer(page(FORM.replace('<textarea name="quote">', '<textarea name="quote" aria-invalid="true">'), 400));
    $('dialog form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await until(() => $('[aria-invalid]'));
    assert.ok($('dialog [aria-invalid]'));
});

test('says on the page that it is kept, until somebody goes on', async () => {
    show(PAGE);
    select($('#main-content p'));
    answer(page(FORM));
    $('.productops-capture-button').click();
    await until(() => $('dialog form'));
    answer(nothing());
    answer(page('<h1>Captured feedback</h1><div class="productops-notice"><p>It is kept.</p></div>'));
    $('dialog form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await until(() => $('.productops-capture-said a'));
    assert.equal($('.productops-capture-said').textContent, 'It is kept. Captured feedback');
    assert.equal($('.productops-capture-said a').href, 'http://localhost/wiki/captured');
    assert.equal(requests.at(-1).url, 'http://localhost/wiki/captured?done=kept');
    document.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Escape' }));
    assert.equal($('.productops-capture-said'), null);
});

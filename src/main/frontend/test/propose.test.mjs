import { test } from 'node:test';
import assert from 'node:assert/strict';
import { $, show } from './browser.mjs';
import { addressOf } from '../src/glossary/propose.js';

const PAGE = `<meta name="ajs-space-key" content="DOC">
    <a id="productops-propose-link" href="/wiki/propose?key=X">Propose</a>
    <div id="main-content"><p>release  train</p><p id="long">${'word '.repeat(50)}</p></div>`;

window.Range.prototype.getBoundingClientRect = () => ({ bottom: 10, left: 10 });

function select(element) {
    const range = document.createRange();
    range.selectNodeContents(element);
    document.getSelection().removeAllRanges();
    document.getSelection().addRange(range);
    document.dispatchEvent(new Event('selectionchange'));
}

test('leads to the form with the words filled in', () => {
    show(PAGE);
    assert.equal(
        addressOf('/wiki/propose?key=$space.key', 'release  train'),
        'http://localhost/wiki/propose?key=DOC&name=release+train',
    );
    assert.equal(addressOf('/wiki/propose?key=X', 'one\ntwo'), 'http://localhost/wiki/propose?key=DOC');
});

test('says on which page it was read, to which there is a way back', () => {
    show('<meta name="ajs-page-id" content="77">' + PAGE);
    assert.equal(addressOf('/wiki/propose?key=X', ''), 'http://localhost/wiki/propose?key=DOC&page=77');
});

test('offers it beside a selection that could be a term, to those who may', () => {
    show(PAGE);
    let followed = '';
    $('#productops-propose-link').addEventListener('click', (event) => event.preventDefault());
    document.addEventListener('click', () => (followed = $('#productops-propose-link')?.href), { once: true });
    select($('#main-content p'));
    const button = $('.productops-propose-button');
    assert.equal(button.textContent, 'Propose');
    button.click();
    assert.equal(
        followed || $('#productops-propose-link').href,
        'http://localhost/wiki/propose?key=DOC&name=release+train',
    );
    select($('#long'));
    assert.equal($('.productops-propose-button'), null);
    $('#productops-propose-link').remove();
    select($('#main-content p'));
    assert.equal($('.productops-propose-button'), null);
});

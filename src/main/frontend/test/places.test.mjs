import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, page, requests, show, type, until, unreachable } from './browser.mjs';

const FORM =
    '<form id="productops-place-search" action="/jira/mapping/area/pay?query=old"><input name="query" value="old"></form>';

function found(text) {
    return `<div id="productops-places-result">${text}</div>`;
}

await import('../src/area/places.js');

beforeEach(() => {
    window.history.replaceState(null, '', '/jira/mapping/area/pay');
    show(FORM + found('old'));
});

test('shows what is found for what was typed, and keeps it in the address', async () => {
    answer(page(FORM + found('Documentation')));
    type($('input'), 'd');
    type($('input'), 'doc');
    await until(() => $('#productops-places-result').textContent === 'Documentation');
    assert.equal(requests.length, 1, 'one request for two keys');
    assert.equal(requests[0].url, 'http://localhost/jira/mapping/area/pay?query=doc');
    assert.equal(window.location.search, '?query=doc');
    assert.equal($('input').value, 'doc');
    assert.equal(document.activeElement, $('input'));
});

test('leaves what is there if the server does not say', async () => {
    answer(unreachable());
    type($('input'), 'x');
    await until(() => requests.length === 1);
    answer(page('<p>Log in</p>'));
    type($('input'), 'xy');
    await until(() => requests.length === 2);
    answer(page('', 500));
    type($('input'), 'xyz');
    await until(() => requests.length === 3);
    assert.equal($('#productops-places-result').textContent, 'old');
    assert.equal(window.location.search, '');
});

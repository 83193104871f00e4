import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, page, requests, show, unreachable, until } from './browser.mjs';
import { start } from '../src/common/import-upload.js';

const PAGE = `
    <div id="productops-import-errors"></div>
    <form id="productops-import-upload" action="/jira/import" data-unreachable="Not reached">
        <input type="hidden" name="atl_token" value="t">
        <select name="format"><option value="csv" selected>CSV</option></select>
        <div class="productops-import-file" hidden><input type="file"></div>
        <textarea name="text">typed</textarea>
        <button type="submit">Look</button>
    </form>`;

function choose(...files) {
    Object.defineProperty($('input[type="file"]'), 'files', { value: files });
}

function submit() {
    return $('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}

beforeEach(() => {
    show(PAGE);
    start();
});

test('offers files where there is a script, and leaves pasted text to the form', () => {
    assert.ok(!$('.productops-import-file').hidden);
    choose();
    assert.ok(submit());
    assert.equal(requests.length, 0);
});

test('sends a file as it is and says what the server says', async () => {
    const file = new window.File(['key,name'], 'ar eas.csv');
    choose(file);
    answer(page('<div class="aui-message-error"><p>Too large</p></div>', 400));
    assert.ok(!submit());
    await until(() => $('.aui-message-error'));
    assert.equal($('.aui-message-error').textContent, 'Too large');
    assert.equal(requests[0].body, file);
    assert.equal(requests[0].url, 'http://localhost/jira/import?atl_token=t&format=csv&file=ar+eas.csv');
    assert.ok(!$('button').disabled);
});

test('says so when the server cannot be reached', async () => {
    choose(new window.File(['key'], 'a.csv'));
    answer(unreachable());
    submit();
    await until(() => $('.aui-message-error'));
    assert.equal($('.aui-message-error').textContent, 'Not reached');
});

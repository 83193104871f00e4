import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, page, requests, show, unreachable, until } from './browser.mjs';
import '../src/feedback/portal-form.js';

const PAGE = `
    <form action="/jira/give/calls">
        <input type="hidden" name="atl_token" value="t">
        <label for="give-file">Files</label>
        <productops-files data-id="give-file" data-described-by="" data-text-keep="Sending" data-text-kept="Added" data-text-remove="Remove" data-text-failed="Not reached">
            <textarea hidden name="file">old old.png</textarea>
        </productops-files>
    </form>`;

function choose(...files) {
    Object.defineProperty($('input[type="file"]'), 'files', { value: files, configurable: true });
    $('input[type="file"]').dispatchEvent(new Event('change'));
}

const lines = () => $('textarea').value.split('\n');
const names = () => [...document.querySelectorAll('li > span')].map((each) => each.textContent);

beforeEach(() => show(PAGE));

test('shows what the form came back with, under the label of the field', () => {
    assert.deepEqual(names(), ['old.png']);
    assert.equal($('input[type="file"]').id, 'give-file');
});

test('sends a file as it is and names it in the form by its token', async () => {
    const file = new window.File(['abc'], 'my screen.png');
    answer(page('<span data-token="t1">my screen.png</span>'));
    choose(file);
    await until(() => names().length === 2);
    assert.deepEqual(lines(), ['old old.png', 't1 my screen.png']);
    assert.equal(requests[0].url, 'http://localhost/jira/give/calls?atl_token=t&upload=my+screen.png');
    assert.equal(requests[0].body, file);
    assert.equal($('[role="status"]').textContent, 'Added');
});

test('says why a file is not taken and keeps the others', async () => {
    answer(page('<p class="productops-file-error">Too big</p>', 400));
    choose(new window.File(['abc'], 'big.png'));
    await until(() => $('[role="status"]').textContent === 'Too big');
    assert.ok($('[role="status"]').matches('.error:not(.description)'), 'not as grey as what helps');
    assert.deepEqual(lines(), ['old old.png']);
    answer(unreachable());
    choose(new window.File(['abc'], 'big.png'));
    await until(() => $('[role="status"]').textContent === 'Not reached');
});

test('takes a file out of the form', () => {
    $('li button').click();
    assert.deepEqual(names(), []);
    assert.equal($('textarea').value, '');
});

import { test } from 'node:test';
import assert from 'node:assert/strict';
import { $, show } from './browser.mjs';
import '../src/common/sparse.js';

function sent(attributes) {
    show(`<form ${attributes}>
        <input type="hidden" name="key" value="DOC"><input name="query" value="">
        <select name="status"><option value="">All</option></select><input name="area" value="a&amp;b">
    </form>`);
    const data = new FormData($('form'));
    const event = new Event('formdata', { bubbles: true });
    event.formData = data;
    $('form').dispatchEvent(event);
    return Array.from(data.keys());
}

test('what is not asked for does not stand in the address', () => {
    assert.deepEqual(sent('method="get" data-sparse="true"'), ['key', 'area']);
});

test('other forms send what they have', () => {
    assert.deepEqual(sent('method="get"'), ['key', 'query', 'status', 'area']);
    assert.deepEqual(sent('method="post" data-sparse="true"'), ['key', 'query', 'status', 'area']);
});

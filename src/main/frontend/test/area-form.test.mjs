import { test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, json, requests, show, type, unreachable, until } from './browser.mjs';

show(`
    <form id="productops-area-form">
        <productops-picker data-context-path="/jira"></productops-picker>
        <input name="name"><input name="key">
    </form>`);
await import('../src/area/area-form.js');

const form = $('form');
const { name, key } = { name: form.elements.namedItem('name'), key: form.elements.namedItem('key') };
const hint = $('.productops-area-key-hint');

test('says which key the server would make of the name', async () => {
    answer(json({ key: 'checkout-2', text: 'Will be checkout-2' }));
    type(name, 'Checkout');
    await until(() => hint.textContent === 'Will be checkout-2');
    assert.equal(key.placeholder, 'checkout-2');
    assert.equal(key.value, '', 'nothing is typed for anybody');
    assert.equal(requests.at(-1).url, '/jira/rest/productops/1.0/area-keys?key=&name=Checkout');
    assert.equal(hint.getAttribute('role'), 'status');
});

test('says what is wrong with a key that is typed', async () => {
    answer(json({ key: 'checkout', problem: 'The key is taken.' }));
    type(key, 'checkout');
    await until(() => hint.textContent === 'The key is taken.');
    assert.ok(hint.classList.contains('productops-area-key-problem'));
    assert.equal(key.placeholder, '');
    assert.equal(key.value, 'checkout');
});

test('says nothing where nothing is typed, and where the server cannot be reached', async () => {
    answer(unreachable());
    type(key, 'other');
    await until(() => hint.textContent === '');
    const asked = requests.length;
    key.value = '';
    type(name, '');
    answer(json({ key: 'x', text: 'Will be x' }));
    type(name, 'X');
    await until(() => hint.textContent === 'Will be x');
    assert.equal(requests.length, asked + 1);
    assert.ok(!hint.classList.contains('productops-area-key-problem'));
});

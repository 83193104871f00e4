import { test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, json, page, requests, show, type, unreachable, until } from './browser.mjs';

show(`
    <form id="productops-area-form">
        <productops-picker data-context-path="/jira"></productops-picker>
        <input name="name"><input name="key">
        <div data-field="parent">
            <input type="hidden" name="parent" value="payments"><input aria-describedby="parent-remarks parent-help">
            <div class="productops-form-remarks" id="parent-remarks">From Payments.</div>
            <div class="description" id="parent-help"></div>
        </div>
        <div data-field="owner">
            <productops-holders><div class="productops-holders-inherited">Mia</div></productops-holders>
        </div>
        <div data-field="channels">
            <textarea aria-describedby="channels-help"></textarea><div class="description" id="channels-help"></div>
        </div>
        <productops-rows data-group="links"><h3>Links</h3></productops-rows>
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
    assert.equal(requests.at(-1).url, '/jira/rest/productops/1.0/area-keys?key=&name=Checkout&parent=payments');
    assert.equal(hint.getAttribute('role'), 'status');
});

test('says what is wrong with a key that is typed', async () => {
    answer(json({ key: 'checkout', problem: 'The key is taken.' }));
    type(key, 'checkout');
    await until(() => hint.textContent === 'The key is taken.');
    assert.equal(hint.className, 'productops-area-key-hint error');
    assert.equal(key.getAttribute('aria-invalid'), 'true');
    assert.equal(key.getAttribute('aria-describedby'), hint.id);
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
    assert.ok(hint.classList.contains('description'));
    assert.equal(key.getAttribute('aria-invalid'), null);
});

test('leads to the area that is called the same beside it, also when the parent changes', async () => {
    const page = '/plugins/servlet/productops/area/checkout';
    answer(
        json({ key: 'x', text: 'Will be x', namesake: { key: 'checkout', text: 'There is already Checkout', page } }),
    );
    form.elements.namedItem('parent').dispatchEvent(new window.Event('change', { bubbles: true }));
    await until(() => $('.productops-area-namesake a'));
    assert.equal($('.productops-area-namesake a').getAttribute('href'), '/jira' + page);
    assert.equal($('.productops-area-namesake').textContent, 'There is already Checkout');
    answer(json({ key: 'x', text: 'Will be x' }));
    type(name, 'Y');
    await until(() => !$('.productops-area-namesake a'));
});

const drawn = `
    <form class="productops-form">
        <div data-field="parent">
            <input name="parent" aria-describedby="parent-remarks parent-help">
            <div class="productops-form-remarks" id="parent-remarks">From Checkout.</div>
        </div>
        <div data-field="owner">
            <productops-holders><div class="productops-holders-inherited">Noah</div></productops-holders>
        </div>
        <div data-field="channels">
            <textarea placeholder="#checkout"></textarea>
            <div class="productops-form-remarks" id="channels-remarks">From Checkout</div>
        </div>
        <productops-rows data-group="links">
            <h3>Links</h3><div class="productops-form-remarks">Handbook</div>
        </productops-rows>
    </form>`;

function choose(parent, ...answers) {
    answer(...answers);
    form.elements.namedItem('parent').value = parent;
    $('[data-field=channels] textarea').dispatchEvent(new window.Event('change', { bubbles: true }));
}

test('shows what is inherited from another parent, and says so', async () => {
    choose('checkout', page(drawn));
    await until(() => $('.productops-assistive').textContent === 'From Checkout.');
    assert.equal(new URL(requests.at(-1).url).searchParams.get('parent'), 'checkout');
    assert.equal($('.productops-assistive').getAttribute('role'), 'status');
    assert.equal($('productops-holders').textContent.trim(), 'Noah');
    assert.equal($('[data-field=channels] textarea').placeholder, '#checkout');
    assert.equal(
        $('[data-field=channels] textarea').getAttribute('aria-describedby'),
        'channels-remarks channels-help',
    );
    assert.equal($('[data-group=links] .productops-form-remarks').textContent, 'Handbook');
});

test('shows nothing of the parent before where the server says nothing of the new one', async () => {
    choose('elsewhere', unreachable());
    await until(() => $('.productops-assistive').textContent === '');
    assert.equal($('productops-holders').textContent.trim(), '');
    assert.equal($('.productops-form-remarks'), null);
    assert.equal($('[data-field=channels] textarea').hasAttribute('placeholder'), false);
    assert.equal($('[data-field=channels] textarea').getAttribute('aria-describedby'), 'channels-help');
});

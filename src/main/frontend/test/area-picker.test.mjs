import { afterEach, beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, click, json, press, requests, show, type, unreachable, until } from './browser.mjs';

const TEXTS =
    'data-context-path="/jira" data-text-none="Nothing" data-text-one="One" data-text-many="%n found" data-text-failed="Failed"' +
    ' data-text-more="There are more" data-text-recent="Chosen last" data-text-all="All areas" data-text-search="Search"' +
    ' data-text-keys="Keys" data-text-chosen="Chosen" data-text-remove="Remove %s" data-text-added="%s added"' +
    ' data-text-removed="%s removed" data-text-gone="Not found"';
const ONE = `
    <form><productops-picker data-source="area" ${TEXTS}>
        <input type="text" id="field" name="area" value="">
    </productops-picker></form>`;
const SEVERAL = `
    <form><productops-area-list ${TEXTS}>
        <textarea id="field" name="areas">\ncheckout\ngone</textarea>
        <template><li data-value="checkout">Shop / Checkout</li><li data-value="gone" data-note="Not found">gone</li></template>
    </productops-area-list></form>`;

const SHOP = { key: 'shop', name: 'Shop', path: 'Shop', about: '', below: 2 };
const CHECKOUT = { key: 'checkout', name: 'Checkout', path: 'Shop / Checkout', about: '', below: 1 };
const CART = { key: 'cart', name: 'Cart', path: 'Shop / Checkout / Cart', about: '', below: 0 };
const PAYMENT = { key: 'payment', name: 'Payment', path: 'Shop / Payment', about: '', below: 0 };
const ZOO = { key: 'zoo', name: 'Zoo', path: 'Zoo', about: '', below: 0 };

await import('../src/common/picker.js');

beforeEach(() => window.localStorage.clear());
afterEach(() => $('[role=combobox]')?.dispatchEvent(new Event('blur')));

const names = () => Array.from(document.querySelectorAll('[data-position]')).map(({ dataset }) => dataset.value);
const active = () => document.getElementById($('[role=combobox]').getAttribute('aria-activedescendant'))?.dataset.value;

async function open(...given) {
    answer(...given);
    const field = $('[role=combobox]');
    field.focus();
    click(field);
    await until(() => !$('.productops-combobox-list').hidden);
    return field;
}

test('a click opens the top of the tree', async () => {
    show(ONE);
    const field = await open(json([SHOP, ZOO]));
    assert.deepEqual(
        requests.map(({ url }) => url),
        ['/jira/rest/productops/1.0/area-choices?limit=51&below='],
    );
    assert.deepEqual(names(), ['shop', 'zoo']);
    assert.ok($('[role=tree]'));
    assert.equal(field.getAttribute('aria-haspopup'), 'tree');
    assert.equal($('[data-value=shop]').getAttribute('aria-expanded'), 'false');
    assert.ok(!$('[data-value=zoo]').hasAttribute('aria-expanded'));
    assert.equal($('.productops-combobox-heading'), null);
});

test('arrow keys open branches, lead into them and back, and close them', async () => {
    show(ONE);
    const field = await open(json([SHOP, ZOO]));
    press(field, 'ArrowDown');
    answer(json([CHECKOUT, PAYMENT]));
    assert.ok(!press(field, 'ArrowRight'), 'the cursor stays');
    await until(() => names().length === 4);
    assert.equal(requests.at(-1).url, '/jira/rest/productops/1.0/area-choices?limit=51&below=shop');
    assert.deepEqual(names(), ['shop', 'checkout', 'payment', 'zoo']);
    assert.equal($('[data-value=checkout]').getAttribute('aria-level'), '2');
    assert.equal($('[data-value=shop]').getAttribute('aria-expanded'), 'true');
    assert.equal(active(), 'shop');
    press(field, 'ArrowRight');
    assert.equal(active(), 'checkout');
    answer(json([CART]));
    press(field, 'ArrowRight');
    await until(() => names().length === 5);
    press(field, 'ArrowRight');
    press(field, 'ArrowLeft');
    assert.equal(active(), 'checkout');
    press(field, 'ArrowLeft');
    assert.deepEqual(names(), ['shop', 'checkout', 'payment', 'zoo']);
    press(field, 'ArrowLeft');
    assert.equal(active(), 'shop');
    press(field, 'ArrowLeft');
    assert.deepEqual(names(), ['shop', 'zoo']);
});

test('a click on the mark of a branch opens it, and one on the area takes it', async () => {
    show(ONE);
    await open(json([SHOP, ZOO]));
    answer(json([CHECKOUT, PAYMENT]));
    click($('[data-value=shop] [data-toggle]'));
    await until(() => names().length === 4);
    click($('[data-value=payment]'));
    assert.equal($('#field').value, 'Shop / Payment', 'a path, although the tree shows the name');
    assert.equal(new FormData($('form')).get('area'), 'payment');
    assert.ok($('.productops-combobox-list').hidden);
});

test('says that a branch could not be brought, and stays open', async () => {
    show(ONE);
    await open(json([SHOP]));
    answer(unreachable());
    click($('[data-value=shop] [data-toggle]'));
    await until(() => $('[role=status]').textContent === 'Failed');
    assert.deepEqual(names(), ['shop']);
});

test('what was chosen last comes first, as the server knows it now', async () => {
    for (const area of [ZOO, PAYMENT]) {
        show(ONE);
        answer(json([area]));
        type($('#field'), area.name);
        await until(() => names().length === 1);
        click($('[data-position]'));
    }
    show(ONE);
    const field = await open(json([{ ...PAYMENT, path: 'Shop / Paying' }]), json([SHOP]));
    assert.deepEqual(
        requests.map(({ url }) => url.split('?')[1]),
        ['limit=3&keys=payment,zoo', 'limit=51&below='],
    );
    assert.deepEqual(names(), ['payment', 'shop']);
    const list = Array.from(document.querySelectorAll('.productops-combobox-list > li')).map((li) =>
        li.textContent.trim(),
    );
    assert.deepEqual(list, ['Chosen last', 'Payment Shop / Paying', 'All areas', 'Shop']);
    press(field, 'ArrowDown');
    press(field, 'Enter');
    assert.equal(new FormData($('form')).get('area'), 'payment');
});

test('keeps no more than five of them, and lives with a browser that keeps none', async () => {
    const { recentAreas, rememberArea } = await import('../src/common/recent-areas.js');
    ['a', 'b', 'c', 'd', 'e', 'f', 'c'].forEach(rememberArea);
    assert.deepEqual(recentAreas(), ['c', 'f', 'e', 'd', 'b']);
    window.localStorage.setItem('productops.recent-areas.', '{"broken');
    assert.deepEqual(recentAreas(), []);
});

test('says that there are more', async () => {
    show(ONE);
    answer(json(Array.from({ length: 21 }, (_, i) => ({ ...ZOO, key: 'zoo-' + i }))));
    type($('#field'), 'zoo');
    await until(() => names().length === 20);
    assert.equal(requests[0].url, '/jira/rest/productops/1.0/area-choices?limit=21&query=zoo');
    assert.equal($('.productops-combobox-more').textContent, 'There are more');
    assert.equal($('[role=status]').textContent, '20 found There are more');
    assert.ok($('[role=listbox]'));
});

test('shows the tree again when nothing is typed any more', async () => {
    show(ONE);
    await open(json([SHOP]));
    answer(json([ZOO]));
    type($('#field'), 'zoo');
    await until(() => names()[0] === 'zoo');
    answer(json([SHOP]));
    type($('#field'), '');
    await until(() => names()[0] === 'shop');
    assert.ok($('[role=tree]'));
});

test('several areas are tokens that can be removed, and added from the tree', async () => {
    show(SEVERAL);
    const tokens = () => Array.from(document.querySelectorAll('.productops-token')).map(({ dataset }) => dataset.value);
    assert.deepEqual(tokens(), ['checkout', 'gone']);
    assert.equal($('.productops-token-name').textContent, 'Shop / Checkout');
    assert.equal($('.productops-token-note').textContent, 'Not found');
    click($('[data-value=gone] .productops-token-remove'));
    const field = await open(json([SHOP, ZOO]));
    press(field, 'ArrowUp');
    press(field, 'Enter');
    assert.deepEqual(tokens(), ['checkout', 'zoo']);
    assert.equal(new FormData($('form')).get('areas').replaceAll('\r', ''), 'checkout\nzoo');
});

test('a name with a comma is one area', async () => {
    show(SEVERAL);
    answer(json([{ ...ZOO, name: 'Zoo, big', path: 'Zoo, big' }]));
    type($('[role=combobox]'), 'Zoo, big');
    await until(() => names().length === 1);
    press($('[role=combobox]'), 'Enter');
    await until(() => $('textarea').value === 'checkout\ngone\nzoo');
});

test('what is chosen now comes first and is marked, there and in the tree', async () => {
    show(ONE.replace('value=""', 'value="zoo"'));
    window.localStorage.setItem('productops.recent-areas.', '["payment","zoo"]');
    await open(json([ZOO, PAYMENT]), json([SHOP, ZOO]));
    assert.equal(requests[0].url.split('?')[1], 'limit=3&keys=zoo,payment');
    const list = Array.from(document.querySelectorAll('.productops-combobox-list > li')).map((li) =>
        li.textContent.trim(),
    );
    assert.deepEqual(list, ['Chosen', 'Zoo', 'Chosen last', 'Payment Shop / Payment', 'All areas', 'Shop', 'Zoo']);
    const marked = Array.from(document.querySelectorAll('[aria-current=true]'), ({ dataset }) => dataset.value);
    assert.deepEqual(marked, ['zoo', 'zoo']);
});

test('areas that are tokens are marked in the tree', async () => {
    show(SEVERAL);
    await open(json([CHECKOUT, ZOO]));
    assert.equal($('[aria-current=true]').dataset.value, 'checkout');
    assert.equal(document.querySelectorAll('[aria-current=true]').length, 1);
});

test('what could be meant by a value that is no area is taken with one press', async () => {
    show(
        ONE.replace('value=""', 'value="Chekout"')
            .replace('data-source', 'data-text-meant="Meant:" data-source')
            .replace(
                '</productops-picker>',
                '<template><li data-value="checkout">Shop / Checkout</li><li data-value="chat">Chat</li></template></productops-picker>',
            ),
    );
    assert.equal($('.productops-meant').textContent, 'Meant:Shop / CheckoutChat');
    assert.equal(new FormData($('form')).get('area'), 'Chekout', 'nothing is taken before somebody does');
    $('.productops-meant button').click();
    assert.equal($('#field').value, 'Shop / Checkout');
    assert.equal(new FormData($('form')).get('area'), 'checkout');
    assert.equal(document.activeElement, $('#field'));
    assert.equal($('.productops-meant'), null);
});

test('what is said of an area that is archived goes when another is chosen', () => {
    show(ONE.replace('</productops-picker>', '<div class="productops-picker-note">Archived</div></productops-picker>'));
    assert.ok($('.productops-picker-note'));
    type($('#field'), 'z');
    assert.equal($('.productops-picker-note'), null);
});

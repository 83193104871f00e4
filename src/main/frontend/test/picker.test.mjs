import { afterEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, click, json, press, requests, show, type, unreachable, until } from './browser.mjs';

const TEXTS =
    'data-context-path="/jira" data-text-none="Nothing" data-text-one="One" data-text-many="%n found" data-text-failed="Failed"';
const AREA = `
    <form class="productops-form">
        <productops-picker data-source="area" data-value-label="Shop / Basket" ${TEXTS}>
            <input type="text" id="field" name="area" value="basket">
        </productops-picker>
    </form>`;
const CHOICES = [
    { key: 'checkout', name: 'Checkout', path: 'Shop / Checkout', about: 'From the cart on <b>' },
    { key: 'payment', name: 'Payment', path: 'Shop / Payment' },
];

const loaded = [];
window.WRM = { require: (keys) => loaded.push(...keys) };

// First the elements alone, as on a page where no field has asked for a picker.
await import('../src/common/picker-element.js');
show(AREA);
const before = $('#field').outerHTML;
await import('../src/common/picker.js');

// A search that is still waiting for more keys must not reach into the next test.
afterEach(() => $('[role=combobox]')?.dispatchEvent(new Event('blur')));

async function open(query, ...given) {
    answer(...given);
    type($('input[role=combobox]'), query);
    await until(() => requests.length > 0 && !$('[role=listbox]').hidden);
}

test('loads what pickers do when the first appears, and starts those that waited', () => {
    assert.deepEqual(loaded, ['wr!org.productops.product-ops:picker']);
    assert.ok(!before.includes('combobox'));
    assert.equal($('#field').getAttribute('role'), 'combobox');
});

test('shows the label and sends the value', () => {
    show(AREA);
    assert.equal($('#field').value, 'Shop / Basket');
    assert.equal($('#field').title, 'Shop / Basket');
    assert.equal(new FormData($('form')).get('area'), 'basket');
});

test('takes what the page offers beside it', () => {
    show(AREA);
    let changes = 0;
    $('form').addEventListener('change', () => (changes += 1));
    const detail = { value: 'payment', label: 'Shop / Payment' };
    $('productops-picker').dispatchEvent(new CustomEvent('productops-take', { detail }));

    assert.equal(new FormData($('form')).get('area'), 'payment');
    assert.equal($('#field').value, 'Shop / Payment');
    assert.equal(changes, 1);
});

test('brings choices as one types, and sends the one that is chosen', async () => {
    show(AREA);
    let changes = 0;
    $('form').addEventListener('change', () => (changes += 1));
    await open('che ck', json(CHOICES));
    assert.equal(requests[0].url, '/jira/rest/productops/1.0/area-choices?limit=21&query=che%20ck');
    assert.equal($('[role=status]').textContent, '2 found');
    assert.ok($('[role=option]').firstChild.textContent.startsWith('Checkout'), 'the name first');
    assert.deepEqual(
        Array.from($('[role=option]').querySelectorAll('.productops-combobox-about'), (line) => line.textContent),
        ['Shop / Checkout', 'From the cart on <b>'],
    );
    press($('#field'), 'ArrowDown');
    assert.equal($('#field').getAttribute('aria-activedescendant'), $('[role=option]').id);
    assert.ok(!press($('#field'), 'Enter'), 'the form must not be sent');
    assert.equal($('#field').value, 'Shop / Checkout');
    assert.equal(new FormData($('form')).get('area'), 'checkout');
    assert.equal(changes, 1);
    assert.ok($('[role=listbox]').hidden);
});

test('Enter takes what was typed or the only choice, and never sends the form over an open list', async () => {
    show(AREA);
    await open('shop', json(CHOICES));
    assert.ok(!press($('#field'), 'Enter'), 'the form must not be sent');
    assert.ok(!$('[role=listbox]').hidden);
    await open('payMENT', json(CHOICES));
    press($('#field'), 'Enter');
    await until(() => new FormData($('form')).get('area') === 'payment');
});

test('takes a name that was typed when people go on, also if the list was not there yet', async () => {
    for (const [text, value] of [
        ['shop / checkout', 'checkout'],
        ['Payment', 'payment'],
        ['Pay', 'Pay'],
    ]) {
        show(AREA);
        answer(json(CHOICES));
        type($('#field'), text);
        $('#field').dispatchEvent(new Event('blur'));
        await until(() => requests.length === 1);
        await new Promise((resolve) => setTimeout(resolve, 5));
        assert.equal(new FormData($('form')).get('area'), value);
    }
});

test('never offers a term as a word of itself', async () => {
    show(`<form><productops-picker data-source="concept" data-choices="/rest/concepts" data-except="1" ${TEXTS}>
        <input type="text" id="field" name="into"></productops-picker></form>`);
    const values = [1, 2].map((id) => ({ id, name: `Till ${id}`, explanations: [] }));
    await open('till', json({ values }));
    assert.deepEqual(
        Array.from(document.querySelectorAll('[role=option]'), (option) => option.textContent),
        ['Till 2'],
    );
});

test('takes nothing of a list for what was typed before', async () => {
    show(AREA);
    await open('pay', json([CHOICES[1]]));
    answer(json([]));
    type($('#field'), 'paying');
    press($('#field'), 'Enter');
    await until(() => $('[role=status]').textContent === 'Nothing');
    assert.equal(new FormData($('form')).get('area'), 'paying');
});

test('does not choose between two of one name', async () => {
    show(AREA);
    await open('Checkout', json([CHOICES[0], { key: 'old', name: 'Checkout', path: 'Old / Checkout' }]));
    $('#field').dispatchEvent(new Event('blur'));
    assert.equal(new FormData($('form')).get('area'), 'checkout', 'its key says which');
    show(AREA);
    const named = [
        { key: 'a', name: 'Pay', path: 'A / Pay' },
        { key: 'b', name: 'Pay', path: 'B / Pay' },
    ];
    await open('pay', json(named));
    $('#field').dispatchEvent(new Event('blur'));
    assert.equal(new FormData($('form')).get('area'), 'pay');
});

test('takes the choice that readers take for what was typed, unless another has the very name', async () => {
    const named = (...names) => names.map((name, i) => ({ key: 'key-' + i, name, path: 'All / ' + name }));
    for (const [text, choices, value] of [
        ['istemci', named('\u0130stemci'), 'key-0'],
        ['cafe', named('Caf\u00e9'), 'key-0'],
        ['Cafe\u0301', named('Cafe', 'Caf\u00e9'), 'key-1'],
        ['check-in', named('Check\u2011in', 'Checkin'), 'key-0'],
        ['cafe', named('Caf\u00e9', 'Caf\u00e8'), 'cafe'],
        ['\u0926\u093f\u0928', named('\u0926\u0940\u0928'), '\u0926\u093f\u0928'],
    ]) {
        show(AREA);
        await open(text, json(choices));
        $('#field').dispatchEvent(new Event('blur'));
        assert.equal(new FormData($('form')).get('area'), value);
    }
});

test('lets people read and type from right to left', async () => {
    show(AREA);
    await open('che', json(CHOICES));
    assert.equal($('[role=option]').dir, 'auto');
});

test('goes round with the arrows', async () => {
    show(AREA);
    await open('shop', json(CHOICES));
    press($('#field'), 'ArrowUp');
    assert.equal($('[aria-selected=true]').dataset.value, 'payment');
    press($('#field'), 'ArrowDown');
    assert.equal($('[aria-selected=true]').dataset.value, 'checkout');
});

test('takes a click, and what is typed without choosing', async () => {
    show(AREA);
    await open('shop', json(CHOICES));
    click($('[data-value=payment]'));
    assert.equal(new FormData($('form')).get('area'), 'payment');
    type($('#field'), 'returns');
    assert.equal(new FormData($('form')).get('area'), 'returns');
});

test('Escape closes the list and nothing around it', async () => {
    show(AREA);
    await open('shop', json(CHOICES));
    let outside = 0;
    document.body.addEventListener('keydown', () => (outside += 1), { once: true });
    press($('#field'), 'Escape');
    assert.ok($('[role=listbox]').hidden);
    assert.equal(outside, 0);
});

test('shows what people wrote as text', async () => {
    show(AREA);
    await open('b', json([{ key: 'bad', name: '<img src=x onerror=alert(1)>', path: '<img src=x>' }]));
    assert.equal(document.querySelector('[role=option] img'), null);
    assert.ok($('[role=option]').textContent.startsWith('<img'));
});

test('says that nothing is found, and that the search failed', async () => {
    show(AREA);
    answer(json([]));
    type($('#field'), 'zzz');
    await until(() => $('[role=status]').textContent === 'Nothing');
    answer(unreachable());
    type($('#field'), 'shop');
    await until(() => $('[role=status]').textContent === 'Failed');
});

test('loads what tells what was said before where its place appears, once', async () => {
    const known = loaded.length;
    show('<productops-similar-loader hidden></productops-similar-loader>');
    assert.deepEqual(loaded.slice(known), ['wr!org.productops.product-ops:similar-hint']);
    await import('../src/feedback/similar-hint.js');
    show('<productops-similar-loader hidden></productops-similar-loader>');
    assert.equal(loaded.length, known + 1);
});

test('shows a user by the name and picture that people know, and sends the one to log in with', async () => {
    show(`
        <form class="productops-form">
            <productops-picker data-source="user" data-value-label="Liam Chen" data-value-picture="/liam.png" ${TEXTS}>
                <input type="text" id="field" name="reviewer" value="liam">
            </productops-picker>
        </form>`);
    assert.equal($('#field').value, 'Liam Chen');
    assert.equal($('.productops-picker-picture').getAttribute('src'), '/liam.png');
    assert.equal(new FormData($('form')).get('reviewer'), 'liam');

    await open('mia', json({ users: [{ name: 'mia', displayName: 'Mia Lindqvist', avatarUrl: '/mia.png' }] }));
    assert.equal($('.productops-picker-picture'), null);
    assert.equal($('[role=option]').textContent, ' Mia Lindqvist mia');
    assert.equal($('[role=option] > img').getAttribute('src'), '/mia.png');
    click($('[role=option]'));
    assert.equal($('#field').value, 'Mia Lindqvist');
    assert.equal($('.productops-picker-picture').getAttribute('src'), '/mia.png');
    assert.equal(new FormData($('form')).get('reviewer'), 'mia');
});

import { afterEach, beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, click, json, requests, show, type, unreachable, until } from './browser.mjs';

const TEXTS =
    'data-context-path="/jira" data-text-none="Nothing" data-text-one="One" data-text-many="%n found" data-text-failed="Failed"' +
    ' data-text-more="More" data-text-recent="Chosen last" data-text-all="All areas" data-text-search="Search" data-text-keys="Keys"' +
    ' data-text-chosen="Chosen" data-text-remove="Remove %s" data-text-added="%s added" data-text-removed="%s removed"' +
    ' data-text-gone="Not found" data-proposals="/jira/rest/p?project=1&field=customfield_1" data-text-proposed="Proposed"' +
    ' data-text-others="More: %n" data-text-use="Use it" data-text-use-area="Use it: %s" data-text-filled="Filled in. %s"' +
    ' data-text-replaced="Changed. %s" data-text-emptied="Emptied."';

const COMPONENTS = `
    <select name="components" multiple><option value="10">Basket</option><option value="11">Vouchers</option></select>`;

const one = (creating, value = '', filled = '') => `
    <form>${COMPONENTS}<productops-picker data-source="area" ${TEXTS} data-fills="${creating}" data-filled="${filled}">
        <input type="text" id="field" name="area" value="${value}">
    </productops-picker></form>`;
const several = (filled) => `
    <form>${COMPONENTS}<productops-area-list ${TEXTS} data-fills="true" data-filled="${filled}">
        <textarea id="field" name="areas">\n${filled}</textarea>
        <template>${filled === '' ? '' : `<li data-value="${filled}">${filled}</li>`}</template>
    </productops-area-list></form>`;

const area = (key, because) => ({ key, name: key, path: 'Shop / ' + key, about: '', because });
const CART = area('cart', 'The component Basket belongs to cart.');
const VOUCHER = area('voucher', 'The component Vouchers belongs to voucher.');
const SHOP = area('shop', 'The project belongs to shop.');

await import('../src/common/picker.js');

beforeEach(() => window.localStorage.clear());
afterEach(() => $('[role=combobox]')?.dispatchEvent(new Event('blur')));

const said = () => $('.productops-proposal [role=status]').textContent;
const use = () => $('.productops-proposal-use');
const sent = (name = 'area') => new FormData($('form')).get(name).replaceAll('\r', '');
const proposed = (proposals, filled = []) => json({ proposals, filled });

async function start(html, ...given) {
    show(html, ...given);
    await settled();
}

/** What was answered has been worked on. */
async function settled() {
    for (let turn = 0; turn < 10; turn += 1) {
        await new Promise((resolve) => {
            setImmediate(resolve);
        });
    }
}

async function choose(ids, ...given) {
    answer(...given);
    const before = requests.length;
    Array.from($('select').options).forEach((option) => {
        option.selected = ids.includes(option.value);
    });
    $('select').dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => requests.length === before + 1);
    await settled();
}

test('says what is proposed for an empty field, and takes it when asked to', async () => {
    await start(one(true), proposed([SHOP]));
    assert.equal(requests[0].url, '/jira/rest/p?project=1&field=customfield_1');
    assert.equal(said(), 'The project belongs to shop.');
    assert.equal(sent(), '', 'nothing is filled in');
    assert.equal(use().getAttribute('aria-label'), 'Use it: Shop / shop');
    click(use());
    assert.equal(sent(), 'shop');
    assert.equal($('#field').value, 'Shop / shop');
    assert.ok($('.productops-proposal').hidden);
});

test('names the best of several, and says that there are more', async () => {
    await start(one(true), proposed([CART, VOUCHER, SHOP]));
    assert.equal(said(), 'The component Basket belongs to cart.');
    assert.match($('.productops-proposal').textContent, /More: 2$/);
    click(use());
    assert.ok($('.productops-proposal').hidden);
});

test('proposals come first in the list, before what was chosen last and the tree', async () => {
    const { rememberArea } = await import('../src/common/recent-areas.js');
    ['zoo', 'shop'].forEach(rememberArea);
    await start(one(true), proposed([SHOP]));
    answer(
        json([{ key: 'zoo', name: 'Zoo', path: 'Zoo', about: '', below: 0 }]),
        json([{ key: 'top', name: 'Top', path: 'Top', about: '', below: 0 }]),
    );
    $('#field').focus();
    click($('#field'));
    await until(() => !$('.productops-combobox-list').hidden);
    const list = Array.from(document.querySelectorAll('.productops-combobox-list > li'), (li) => li.textContent.trim());
    assert.deepEqual(list, ['Proposed', 'shop Shop / shop', 'Chosen last', 'Zoo', 'All areas', 'Top']);
});

test('what the rule has filled in follows the components, and that is said', async () => {
    await start(one(true, 'shop', 'shop'), proposed([SHOP], [SHOP]));
    assert.equal(said(), 'Filled in. The project belongs to shop.');
    await choose(['10'], proposed([CART, SHOP], [CART]));
    assert.equal(requests.at(-1).url, '/jira/rest/p?project=1&field=customfield_1&components=10');
    assert.equal(sent(), 'cart');
    assert.equal(said(), 'Changed. The component Basket belongs to cart.');
    await choose(['11'], proposed([]));
    assert.equal(sent(), '');
    assert.equal(said(), 'Emptied.');
});

test('what a person has chosen is never replaced, only what else there is is said', async () => {
    await start(one(true, 'shop', 'shop'), proposed([SHOP], [SHOP]));
    answer(json([{ key: 'zoo', name: 'Zoo', path: 'Zoo', about: '', below: 0 }]));
    type($('#field'), 'zoo');
    await until(() => $('[data-value=zoo]'));
    click($('[data-value=zoo]'));
    await choose(['10'], proposed([CART, SHOP], [CART]));
    assert.equal(sent(), 'zoo');
    assert.equal(said(), 'The component Basket belongs to cart.');
    click(use());
    assert.equal(sent(), 'cart');
    await choose(['11'], proposed([VOUCHER], [VOUCHER]));
    assert.equal(sent(), 'cart', 'the click was a choice');
    assert.equal(said(), 'The component Vouchers belongs to voucher.');
});

test('what a person has emptied stays empty', async () => {
    await start(one(true, 'shop', 'shop'), proposed([SHOP], [SHOP]));
    answer(json([]));
    type($('#field'), '');
    await until(() => requests.length === 2);
    await choose(['10'], proposed([CART], [CART]));
    assert.equal(sent(), '');
    assert.equal(said(), 'The component Basket belongs to cart.');
});

test('an issue that exists is filled by nobody', async () => {
    await start(one(false), proposed([SHOP], [SHOP]));
    assert.equal(sent(), '');
    assert.equal(said(), 'The project belongs to shop.');
});

test('an issue that has an area is told when its components change', async () => {
    await start(one(false, 'shop'), proposed([CART]));
    assert.ok($('.productops-proposal').hidden);
    await choose(['10'], proposed([CART]));
    assert.equal(said(), 'The component Basket belongs to cart.');
});

test('says why nothing is required, and nothing where nothing is proposed', async () => {
    await start(one(true), json({ proposals: [], filled: [], note: 'All are archived.' }));
    assert.equal(said(), 'All are archived.');
    await choose(['10'], proposed([]));
    assert.ok($('.productops-proposal').hidden);
});

test('the field works without what is proposed', async () => {
    await start(one(true), unreachable());
    assert.ok($('.productops-proposal').hidden);
    type($('#field'), 'zoo');
    assert.equal(sent(), 'zoo');
});

test('a field of several areas gets all of them, and keeps what a person has added', async () => {
    await start(several(''), proposed([SHOP], [SHOP]));
    assert.equal(sent('areas'), 'shop');
    assert.equal(said(), 'Filled in. The project belongs to shop.');
    await choose(['10', '11'], proposed([CART, VOUCHER], [CART, VOUCHER]));
    assert.equal(sent('areas'), 'cart\nvoucher');
    click($('[data-value=cart] .productops-token-remove'));
    assert.ok($('.productops-proposal').hidden);
    await choose(['10'], proposed([CART], [CART]));
    assert.equal(sent('areas'), 'voucher');
    click(use());
    assert.equal(sent('areas'), 'voucher\ncart');
});

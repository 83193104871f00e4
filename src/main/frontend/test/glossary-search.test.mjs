import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, json, requests, show, type, unreachable, until } from './browser.mjs';
import '../src/glossary/glossary-search.js';

const SEARCH = `
    <productops-glossary-search data-resource="/confluence/rest/glossaries/DOC/entries?scope=all" data-context="/confluence"
        data-text-none="None" data-text-found="Terms: %n" data-text-failed="Failed" data-text-all="Show all %n"
        data-text-synonyms="Also: %s">
        <form action="/confluence/plugins/servlet/productops/glossary"><input type="hidden" name="key" value="DOC">
            <input type="search" name="query"><button type="submit">Search</button></form>
        <p role="status">Terms: 12</p>
        <div class="productops-glossary-search-found"></div>
    </productops-glossary-search>`;

function entry(title, more = {}) {
    return { title, definition: `What ${title} is`, synonyms: '', address: '/concept?id=1', ...more };
}

function found(total, ...values) {
    return json({ total, values });
}

beforeEach(() => show(SEARCH));

test('shows what is found as one types', async () => {
    answer(found(1, entry('Basket', { synonyms: 'Bag', advice: ['Not <cart>'] })));
    type($('input[type=search]'), ' bask');
    await until(() => $('dt')?.textContent === 'Basket');
    const asked = new URLSearchParams(requests[0].url.split('?')[1]);
    assert.equal(asked.get('query'), 'bask');
    assert.equal(asked.get('scope'), 'all');
    assert.equal($('dt a').getAttribute('href'), '/confluence/concept?id=1');
    assert.equal($('.productops-glossary-synonyms').textContent, 'Also: Bag');
    assert.equal($('.productops-glossary-advice').textContent, 'Not <cart>');
    assert.equal($('[role=status]').textContent, 'Terms: 1');
    assert.equal($('.productops-glossary-search-found p'), null);
});

test('leads to all that is found on the page of the glossary', async () => {
    answer(found(30, entry('Basket')));
    type($('input[type=search]'), 'b');
    await until(() => $('.productops-glossary-search-found p a'));
    const all = new URL($('.productops-glossary-search-found p a').href, 'http://localhost');
    assert.equal(all.searchParams.get('key'), 'DOC');
    assert.equal(all.searchParams.get('query'), 'b');
    assert.equal($('.productops-glossary-search-found p a').textContent, 'Show all 30');
});

test('says that nothing fits, and takes all back for nothing typed', async () => {
    answer(found(0));
    type($('input[type=search]'), 'zebra');
    await until(() => $('[role=status]').textContent === 'None');
    type($('input[type=search]'), '');
    await until(() => $('[role=status]').textContent === 'Terms: 12');
    assert.equal(requests.length, 1);
});

test('looks at once with Enter, and says if it cannot', async () => {
    answer(unreachable());
    $('input[type=search]').value = 'basket';
    const submit = new Event('submit', { cancelable: true, bubbles: true });
    $('form').dispatchEvent(submit);
    assert.ok(submit.defaultPrevented, 'the page must not be left');
    await until(() => $('[role=status]').textContent === 'Failed');
});

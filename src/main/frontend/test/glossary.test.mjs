import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, click, json, requests, show, type, unreachable, until } from './browser.mjs';
import '../src/glossary/glossary.js';

const GLOSSARY = `
    <productops-glossary data-resource="/confluence/rest/glossaries/DOC/entries?scope=all" data-context="/confluence" data-letter="A" data-choice="true"
        data-text-filter="Filter" data-text-none="None" data-text-found="Terms: %n" data-text-more="Show %n more"
        data-text-failed="Failed" data-text-synonyms="Also: %s">
        <nav class="productops-glossary-letters">
            <a href="#A" data-letter="A" aria-current="true">A</a> <a href="#B" data-letter="B">B</a>
        </nav>
        <div class="productops-glossary-terms">
            <dl><dt>Area</dt><dd>Part of a product</dd></dl>
            <p><a class="productops-glossary-more" href="#more">Show 1 more</a></p>
        </div>
    </productops-glossary>`;

function term(title, more = {}) {
    return { title, definition: `What ${title} is`, synonyms: '', address: '/glossary/concept?id=1', ...more };
}

function slice(total, ...values) {
    return json({ total, values });
}

function shown() {
    return Array.from(document.querySelectorAll('dt'), (each) => each.textContent);
}

function asked(number) {
    return new URLSearchParams(requests[number].url.split('?')[1]);
}

beforeEach(() => show(GLOSSARY));

test('brings a letter in the place of what is shown', async () => {
    answer(slice(1, term('Basket (BSK)', { synonyms: 'Cart, $& <b>Bag</b>' })));
    assert.ok(!click($('a[data-letter=B]')), 'the page must not be left');
    await until(() => shown()[0] === 'Basket (BSK)');
    assert.equal(asked(0).get('letter'), 'B');
    assert.equal(asked(0).get('scope'), 'all');
    assert.equal($('dt a').getAttribute('href'), '/confluence/glossary/concept?id=1');
    assert.equal($('.productops-glossary-synonyms').textContent, 'Also: Cart, $& <b>Bag</b>');
    assert.equal($('[aria-current]').textContent, 'B');
    assert.equal($('[role=status]').textContent, 'Terms: 1');
});

test('brings more of the letter, and goes to the first that is new', async () => {
    answer(slice(2, term('Area'), term('Atlas')));
    click($('.productops-glossary-more'));
    await until(() => shown().length === 2);
    assert.deepEqual(shown(), ['Area', 'Atlas']);
    assert.equal(document.activeElement.textContent, 'Atlas');
    assert.equal($('.productops-glossary-more'), null);
});

test('goes on where the last part ended', async () => {
    answer(slice(3, term('Basket'), term('Bill')), slice(3, term('Bonus')));
    click($('a[data-letter=B]'));
    await until(() => shown().length === 2);
    assert.equal($('.productops-glossary-more').textContent, 'Show 1 more');
    click($('.productops-glossary-more'));
    await until(() => shown().length === 3);
    assert.equal(asked(1).get('start'), '2');
    assert.deepEqual(shown(), ['Basket', 'Bill', 'Bonus']);
});

test('looks in all letters as one types, and goes back to the letter', async () => {
    answer(slice(0), slice(1, term('Area')));
    type($('input'), 'zebra');
    await until(() => $('[role=status]').textContent === 'None');
    assert.equal(asked(0).get('query'), 'zebra');
    assert.equal(asked(0).get('letter'), null);
    assert.equal($('[aria-current]'), null);
    type($('input'), '');
    await until(() => shown().length === 1);
    assert.equal(asked(1).get('letter'), 'A');
    assert.equal($('[aria-current]').textContent, 'A');
});

test('shows the last thing that was asked for, whatever comes back last', async () => {
    let finish;
    answer(new Promise((resolve) => (finish = resolve)), slice(1, term('Area')));
    click($('a[data-letter=B]'));
    click($('a[data-letter=A]'));
    await until(() => requests.length === 2 && $('[role=status]').textContent === 'Terms: 1');
    finish(slice(1, term('Basket')));
    await new Promise((resolve) => setTimeout(resolve, 5));
    assert.deepEqual(shown(), ['Area']);
});

test('keeps what is shown where the server is not there', async () => {
    answer(unreachable());
    click($('a[data-letter=B]'));
    await until(() => $('[role=status]').textContent === 'Failed');
    assert.deepEqual(shown(), ['Area']);
});

test('goes on with what is shown where something else did not come', async () => {
    answer(unreachable(), slice(2, term('Area'), term('Atlas')));
    click($('a[data-letter=B]'));
    await until(() => $('[role=status]').textContent === 'Failed');
    click($('.productops-glossary-more'));
    await until(() => shown().length === 2);
    assert.equal(asked(1).get('letter'), 'A');
    assert.equal($('[aria-current]').textContent, 'A');
});

test('looks again after a failure, and forgets it', async () => {
    answer(unreachable(), slice(1, term('Basket')), unreachable(), slice(1, term('Area')));
    type($('input'), 'basket');
    await until(() => $('[role=status]').textContent === 'Failed');
    $('input').dispatchEvent(new Event('change'));
    await until(() => shown()[0] === 'Basket');
    type($('input'), 'area');
    await until(() => $('[role=status]').textContent === 'Failed');
    type($('input'), 'basket');
    await until(() => $('[role=status]').textContent === 'Terms: 1');
});

test('takes back a search that is not answered yet', async () => {
    answer(new Promise(() => {}), slice(1, term('Area')));
    type($('input'), 'zebra');
    await until(() => requests.length === 1);
    type($('input'), '');
    await until(() => $('[role=status]').textContent === 'Terms: 1');
    assert.equal(asked(1).get('letter'), 'A');
});

test('leaves the choice to the author who made it', () => {
    show(GLOSSARY.replace('data-choice="true"', 'data-choice="false"'));
    assert.equal($('input'), null);
});

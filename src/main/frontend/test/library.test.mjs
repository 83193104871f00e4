import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, click, page, press, requests, show, until } from './browser.mjs';

function row(key, level, expanded) {
    const state = expanded === undefined ? '' : ` aria-expanded="${expanded}"`;
    const toggle =
        expanded === undefined
            ? ''
            : `<a class="productops-library-swap productops-area-toggle" href="/jira/areas?open=${key}">open</a>`;
    return `
        <tr id="productops-area-${key}" role="row" aria-level="${level}"${state}>
            <td role="gridcell"><input type="checkbox" class="productops-area-check" value="${key}@1"></td>
            <th role="rowheader">${toggle}<a class="productops-area-link" href="#${key}">${key}</a></th>
            <td role="gridcell">Anna</td>
        </tr>`;
}

function list(...rows) {
    return `<form id="productops-library-form"><table role="treegrid"><thead><tr><th>
        <input type="checkbox" class="productops-area-check-all" hidden></th></tr></thead>
        <tbody>${rows.join('')}</tbody></table></form>`;
}

function library(html) {
    return `<form id="productops-area-filter"></form><div id="productops-library">${html}</div>`;
}

window.history.replaceState(null, '', '/jira/areas#productops-library-choice');
window.sessionStorage.setItem('productops-library-choice', '[["cart","cart@1"]]');
show(library(list(row('pay', 1, 'false'), row('shop', 1, 'true'), row('cart', 2))));
await import('../src/area/library.js');

beforeEach(() => {
    window.history.replaceState(null, '', '/jira/areas');
});

function on(key) {
    return $(`#productops-area-${key}`);
}

function box(key) {
    return on(key).querySelector('input');
}

function pressBox(key, init = {}) {
    box(key).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
}

test('brings back what was chosen before somebody went to change it and did not', () => {
    assert.ok(box('cart').checked);
    assert.equal(window.sessionStorage.getItem('productops-library-choice'), null);
    click(box('cart'));
    $('form#productops-library-form').addEventListener('submit', (event) => event.preventDefault(), { once: true });
    click(box('shop'));
    $('#productops-library-form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    assert.equal(window.sessionStorage.getItem('productops-library-choice'), '[["shop","shop@1"]]');
    click(box('shop'));
});

test('chooses all of the page, and all from one box to another with Shift', () => {
    const all = $('.productops-area-check-all');
    assert.ok(!all.hidden);
    click(all);
    assert.ok(['pay', 'shop', 'cart'].every((key) => box(key).checked));
    click(box('shop'));
    assert.ok(!all.checked && all.indeterminate);
    click(box('shop'));
    assert.ok(all.checked && !all.indeterminate);
    click(all);
    assert.ok(['pay', 'shop', 'cart'].every((key) => !box(key).checked));
    pressBox('pay');
    pressBox('cart', { shiftKey: true });
    assert.ok(['pay', 'shop', 'cart'].every((key) => box(key).checked));
    pressBox('shop', { shiftKey: true });
    assert.ok(box('pay').checked && !box('shop').checked && !box('cart').checked);
    pressBox('pay');
});

test('goes from row to row, and into the cells of one', () => {
    assert.equal(on('pay').getAttribute('tabindex'), '0');
    assert.equal(on('shop').getAttribute('tabindex'), '-1');
    on('pay').focus();
    assert.ok(!press(on('pay'), 'ArrowDown'));
    assert.equal(document.activeElement, on('shop'));
    press(on('shop'), 'End');
    assert.equal(document.activeElement, on('cart'));
    press(on('cart'), 'ArrowLeft');
    assert.equal(document.activeElement, on('shop'), 'to the row above in the tree');
    press(on('shop'), 'Home');
    press(on('pay'), 'End');
    press(on('cart'), 'ArrowRight');
    assert.equal(document.activeElement, on('cart').querySelector('input'));
    press(document.activeElement, 'End');
    assert.equal(document.activeElement, on('cart').cells[2]);
    assert.equal(on('cart').cells[2].getAttribute('tabindex'), '0');
    press(document.activeElement, 'ArrowUp');
    assert.equal(document.activeElement, on('shop').cells[2]);
    press(document.activeElement, 'Home', { ctrlKey: true });
    assert.equal(document.activeElement, on('pay').cells[2]);
    press(document.activeElement, 'ArrowLeft');
    press(document.activeElement, 'ArrowLeft');
    press(document.activeElement, 'ArrowLeft');
    assert.equal(document.activeElement, on('pay'), 'before the first cell is the row');
});

test('checks the row with the space bar and opens its page with Enter', () => {
    on('cart').focus();
    press(on('cart'), ' ');
    assert.ok(on('cart').querySelector('input').checked);
    press(on('cart'), ' ');
    assert.ok(!on('cart').querySelector('input').checked);
    let opened = false;
    on('cart')
        .querySelector('.productops-area-link')
        .addEventListener('click', (event) => {
            event.preventDefault();
            opened = true;
        });
    press(on('cart'), 'Enter');
    assert.ok(opened);
});

test('goes on at the first area of those that a branch has more', async () => {
    const more = (key) =>
        `<tr id="productops-area-more-shop" class="productops-area-more" role="row" aria-level="2">
            <td role="gridcell"><a class="productops-library-swap" href="/jira/areas?open=shop:100#productops-area-${key}">more</a></td>
        </tr>`;
    for (const fromRow of [true, false]) {
        answer(page(list(row('pay', 1, 'false'), row('shop', 1, 'true'), row('cart', 2), more('sale'))));
        click(on('pay').querySelector('.productops-area-toggle'));
        await until(() => !on('sale') && on('more-shop'));
        answer(page(list(row('pay', 1, 'false'), row('shop', 1, 'true'), row('cart', 2), row('sale', 2), more('tax'))));
        const link = on('more-shop').querySelector('a');
        (fromRow ? on('more-shop') : link).focus();
        if (fromRow) {
            press(on('more-shop'), 'Enter');
        } else {
            click(link);
        }
        await until(() => on('sale'));
        assert.equal(document.activeElement, fromRow ? on('sale') : on('sale').querySelector('.productops-area-link'));
        assert.equal(window.location.search, '?open=shop:100');
    }
    answer(page(list(row('pay', 1, 'false'), row('shop', 1, 'true'), row('cart', 2))));
    click(on('shop').querySelector('.productops-area-toggle'));
    await until(() => !on('sale'));
});

test('opens a branch where it stands, with the address, the choice and the focus', async () => {
    click(on('shop').querySelector('input'));
    on('pay').focus();
    answer(page(list(row('pay', 1, 'true'), row('till', 2), row('shop', 1, 'true'), row('cart', 2))));
    press(on('pay'), 'ArrowRight');
    await until(() => on('till'));
    assert.equal(requests.at(-1).headers['X-Requested-With'], 'XMLHttpRequest');
    assert.equal(window.location.search, '?open=pay');
    assert.equal($('#productops-area-filter [name=open]').value, 'pay');
    assert.ok(on('shop').querySelector('input').checked);
    assert.equal(document.activeElement, on('pay'));
    press(on('pay'), 'ArrowDown');
    assert.equal(document.activeElement, on('till'));
    press(on('till'), 'ArrowLeft');
    answer(page(list(row('pay', 1, 'false'), row('shop', 1, 'true'), row('cart', 2))));
    press(on('pay'), 'ArrowLeft');
    await until(() => !on('till'));
    assert.equal(document.activeElement, on('pay'));
});

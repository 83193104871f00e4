import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, json, requests, show, unreachable, until } from './browser.mjs';
import '../src/readiness/readiness-panel.js';

function checklist(id, editable = true) {
    return `
        <productops-checklist data-checklist-id="${id}" data-editable="${editable}" data-rest="/jira/rest/issues/SHOP-1"
            data-failed="Try again." data-open="open" data-closed="closed">
            <progress class="productops-checklist-progress" max="2" value="0"></progress>
            <p class="productops-checklist-summary"></p>
            <ul>
                <li class="productops-check" data-item-id="${id}1">
                    <input type="checkbox" class="productops-check-box" disabled>
                    <div class="productops-check-detail"></div><div class="productops-check-help">How</div>
                </li>
                <li class="productops-check" data-item-id="${id}2">
                    <span class="productops-check-state"><span class="productops-assistive">open</span></span>
                    <div class="productops-check-detail"></div><div class="productops-check-help"></div>
                </li>
            </ul>
            <div class="productops-checklist-error" hidden></div>
        </productops-checklist>`;
}

const ANSWER = {
    checklists: [
        {
            id: 1,
            total: 2,
            closed: 2,
            progress: '2 of 2 closed',
            items: [
                { id: 11, closed: true, detail: 'Mia, today', help: '' },
                { id: 12, closed: true, detail: '', help: '' },
            ],
        },
    ],
};

beforeEach(() => show(checklist(1) + checklist(2)));

function tick(box, checked = true) {
    box.checked = checked;
    box.dispatchEvent(new Event('change', { bubbles: true }));
}

test('only lets those tick who may', () => {
    assert.ok(!$('.productops-check-box').disabled);
    show(checklist(1, false));
    assert.ok($('.productops-check-box').disabled);
});

test('ticks, and shows what the server says of the checklist', async () => {
    answer(json(ANSWER));
    const box = $('.productops-check-box');
    tick(box);
    await until(() => $('.productops-checklist-summary').textContent !== '');
    assert.equal(requests[0].method, 'PUT');
    assert.equal(requests[0].url, '/jira/rest/issues/SHOP-1/ticks/11');
    assert.equal($('.productops-checklist-summary').textContent, '2 of 2 closed');
    assert.equal($('progress').value, 2);
    assert.equal($('[data-item-id="11"] .productops-check-detail').textContent, 'Mia, today');
    assert.equal($('[data-item-id="11"] .productops-check-help').textContent, '');
    assert.equal($('[data-item-id="12"]').dataset.closed, 'true');
    assert.equal($('[data-item-id="12"] .productops-assistive').textContent, 'closed');
    assert.equal($('[data-checklist-id="2"] .productops-checklist-summary').textContent, '');
});

test('takes a tick away', async () => {
    answer(json(ANSWER));
    tick($('.productops-check-box'), false);
    await until(() => $('.productops-checklist-summary').textContent !== '');
    assert.equal(requests[0].method, 'DELETE');
});

test('puts the box back and says why where the server refuses', async () => {
    answer(json({ errorMessages: ['The issue is closed.'] }, 403));
    tick($('.productops-check-box'));
    await until(() => !$('.productops-check-box').checked);
    assert.equal($('.productops-checklist-error').textContent, 'The issue is closed.');
    assert.ok(!$('.productops-checklist-error').hidden);
});

test('says what to do where the server is not there, until the next try', async () => {
    answer(unreachable(), json(ANSWER));
    tick($('.productops-check-box'));
    await until(() => $('.productops-checklist-error').textContent === 'Try again.');
    tick($('.productops-check-box'));
    await until(() => $('.productops-checklist-summary').textContent !== '');
    assert.ok($('.productops-checklist-error').hidden);
});

function readiness(...closed) {
    const items = [11, 21].map((id) => ({ id, closed: closed.includes(id), detail: '', help: '' }));
    return json({
        checklists: [1, 2].map((id) => ({ id, total: 1, closed: 0, progress: closed.join(), items })),
    });
}

test('keeps one tick after the other, and never shows what is older than a choice', async () => {
    const [first, second] = document.querySelectorAll('.productops-check-box');
    let finish;
    answer(new Promise((resolve) => (finish = resolve)), readiness(11, 21));
    tick(first);
    tick(second);
    await until(() => requests.length === 1);
    finish(readiness(11));
    await until(() => requests.length === 2);
    assert.ok(second.checked);
    await until(() => $('.productops-checklist-summary').textContent === '11,21');
    assert.ok(first.checked && second.checked);
});

test('keeps saying what failed while others are kept, and asks before people leave', async () => {
    const [first, second] = document.querySelectorAll('.productops-check-box');
    answer(unreachable(), readiness(21));
    tick(first);
    tick(second);
    assert.ok(!window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
    await until(() => $('.productops-checklist-summary').textContent === '21');
    assert.equal($('.productops-checklist-error').textContent, 'Try again.');
    assert.ok(!first.checked);
    assert.ok(window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
});

test('ends with what was chosen last, and leaves the focus where it is', async () => {
    const [box, other] = document.querySelectorAll('.productops-check-box');
    box.focus();
    answer(readiness(11), readiness());
    tick(box, true);
    tick(box, false);
    other.focus();
    await until(() => requests.length === 2 && $('.productops-checklist-summary').textContent === '');
    assert.deepEqual(
        requests.map((request) => request.method),
        ['PUT', 'DELETE'],
    );
    assert.ok(!box.checked);
    assert.equal(document.activeElement, other);
});

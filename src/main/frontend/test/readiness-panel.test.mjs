import { test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, click, json, press, requests, show, type, unreachable, until } from './browser.mjs';
import { item, list, panel, readiness, saying } from './readiness-fixture.mjs';
import '../src/readiness/readiness-panel.js';

function row(id) {
    return $(`[data-item-id="${id}"]`);
}

function box(id) {
    return row(id).querySelector('.productops-check-box');
}

function said(id, name) {
    const element = row(id).querySelector('.productops-check-' + name);
    return element.hidden ? '' : element.textContent;
}

function tick(id, checked = true) {
    box(id).checked = checked;
    box(id).dispatchEvent(new Event('change', { bubbles: true }));
}

function summary(id = 1) {
    return $(`[data-checklist-id="${id}"] .productops-checklist-summary`).textContent;
}

function path(number = 0) {
    return requests[number].method + ' ' + requests[number].url.replace(/.*\/issues\/[^/]*/, '');
}

function sent(number = 0) {
    return JSON.parse(requests[number].body);
}

function shown() {
    return Array.from(document.querySelectorAll('productops-readiness .productops-check'))
        .filter((each) => !each.closest('[hidden]'))
        .map((each) => Number(each.dataset.itemId));
}

function menu(id) {
    click(row(id).querySelector('.productops-check-actions'));
    return Array.from(row(id).querySelectorAll('[role="menuitem"]'), (entry) => entry.textContent);
}

function choose(id, text) {
    menu(id);
    click(Array.from(row(id).querySelectorAll('[role="menuitem"]')).find((entry) => entry.textContent === text));
}

function submit() {
    $('.productops-check-form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}

test('lets those tick who may, and nobody what others alone may tick or what does not apply', () => {
    const items = [item(1), item(2, { tickable: false }), item(3, { closed: true, status: 'NOT_APPLICABLE' })];
    show(panel([list(1, items)]));
    assert.ok(!box(1).disabled);
    assert.ok(box(2).disabled);
    assert.ok(box(3).disabled && box(3).indeterminate && !box(3).checked);
    show(panel([list(1, items)], { editable: false }));
    assert.ok(box(1).disabled);
});

test('ticks, and shows all that the server says', async () => {
    show(panel([list(1, [item(1, { help: 'How' }), item(2, { kind: 'AREA_SET' })])]));
    const closed = item(2, { kind: 'AREA_SET', closed: true });
    answer(saying(list(1, [item(1, { closed: true, detail: 'Mia, today' }), closed])));
    tick(1);
    await until(() => summary() === '2 of 2 closed');
    assert.equal(path(), 'PUT /ticks/1');
    assert.equal($('progress').value, 2);
    assert.equal(said(1, 'detail'), 'Mia, today');
    assert.equal(said(1, 'help'), '');
    assert.equal(said(1, 'blocks'), '');
    assert.equal(row(2).dataset.closed, 'true');
    assert.equal(row(2).querySelector('.productops-assistive').textContent, 'closed');
    assert.ok(row(1).querySelector('.productops-check-actions').hidden);
});

test('takes a tick away', async () => {
    show(panel([list(1, [item(1, { closed: true })])]));
    answer(saying(list(1, [item(1)])));
    tick(1, false);
    await until(() => summary() === '0 of 1 closed');
    assert.equal(path(), 'DELETE /ticks/1');
});

test('puts the box back, says why the server refuses, and shows how it is there', async () => {
    show(panel([list(1, [item(1), item(2)])]));
    const now = saying(list(1, [item(1, { tickable: false }), item(2, { closed: true })]));
    answer(json({ errorMessages: ['Only Ops may tick it.'] }, 403), now);
    tick(1);
    await until(() => summary() === '1 of 2 closed');
    assert.ok(!box(1).checked && box(1).disabled);
    assert.equal(row(1).querySelector('.productops-check-error').textContent, 'Only Ops may tick it.');
    assert.equal(path(1), 'GET /readiness');
});

test('links the issues that a reason names, and leaves markup alone', async () => {
    show(panel([list(1, [item(1)])]));
    answer(saying(list(1, [item(1, { detail: 'Open: SHOP-2, <b>SHOP-3</b>' })])));
    tick(1);
    await until(() => row(1).querySelector('.productops-check-detail').textContent !== '');
    const detail = row(1).querySelector('.productops-check-detail');
    assert.equal(detail.textContent, 'Open: SHOP-2, <b>SHOP-3</b>');
    assert.deepEqual(
        Array.from(detail.querySelectorAll('*'), (link) =>
            new URL(link.href).pathname.endsWith('/browse/' + link.textContent),
        ),
        [true, true],
    );
});

test('asks those whose session has ended to log in', async () => {
    show(panel([list(1, [item(1)])]));
    answer(json({ message: 'Client must be authenticated', 'status-code': 401 }, 401), json({}, 401));
    tick(1);
    await until(() => row(1).querySelector('.productops-check-error').textContent !== '');
    assert.equal(row(1).querySelector('.productops-check-error').textContent, 'Log in again.');
    assert.ok(!box(1).checked);
});

test('says above all what is wrong with an item that is gone', async () => {
    show(panel([list(1, [item(1), item(2)])]));
    answer(json({ errorMessages: ['There is no item 1.'] }, 404), saying(list(1, [item(2)])));
    tick(1);
    await until(() => $('.productops-readiness-error').textContent !== '');
    assert.equal($('.productops-readiness-error').textContent, 'There is no item 1.');
    assert.equal(row(1), null);
});

test('shows at once what came and blocks, until seven stand there', async () => {
    show(panel([list(1, [item(1)])]));
    const came = [2, 3, 4, 5, 6, 7, 8, 9].map((id) => item(id, { blocks: id !== 2, mandatory: id !== 2 }));
    answer(json({ errorMessages: ['There is no item 1.'] }, 404), saying(list(1, came)));
    tick(1);
    await until(() => row(9) !== null);
    assert.deepEqual(
        came.map(({ id }) => row(id).hidden),
        [true, false, false, false, false, false, false, false],
    );
});

test('says what to do where the server is not there, until the next try', async () => {
    show(panel([list(1, [item(1)])]));
    answer(unreachable(), saying(list(1, [item(1, { closed: true })])));
    tick(1);
    await until(() => row(1).querySelector('.productops-check-error').textContent === 'Try again.');
    assert.ok(!box(1).checked);
    tick(1);
    await until(() => summary() === '1 of 1 closed');
    assert.equal(row(1).querySelector('.productops-check-error').textContent, '');
});

function closed(...ids) {
    return saying(
        list(
            1,
            [1, 2].map((id) => item(id, { closed: ids.includes(id) })),
            { progress: ids.join() },
        ),
    );
}

test('keeps one tick after the other, and never shows what is older than a choice', async () => {
    show(panel([list(1, [item(1), item(2)])]));
    let finish;
    answer(new Promise((resolve) => (finish = resolve)), closed(1, 2));
    tick(1);
    tick(2);
    await until(() => requests.length === 1);
    finish(closed(1));
    await until(() => requests.length === 2);
    assert.ok(box(2).checked);
    await until(() => summary() === '1,2');
    assert.ok(box(1).checked && box(2).checked);
});

test('keeps saying what failed while others are kept, and asks before people leave', async () => {
    show(panel([list(1, [item(1), item(2)])]));
    answer(unreachable(), closed(2));
    tick(1);
    tick(2);
    assert.ok(!window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
    await until(() => summary() === '2');
    assert.equal(row(1).querySelector('.productops-check-error').textContent, 'Try again.');
    assert.ok(!box(1).checked);
    assert.ok(window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
});

test('ends with what was chosen last, and leaves the focus where it is', async () => {
    show(panel([list(1, [item(1), item(2)])]));
    box(1).focus();
    answer(closed(1), closed());
    tick(1, true);
    tick(1, false);
    box(2).focus();
    await until(() => requests.length === 2 && summary() === '');
    assert.deepEqual([path(0), path(1)], ['PUT /ticks/1', 'DELETE /ticks/1']);
    assert.ok(!box(1).checked);
    assert.equal(document.activeElement, box(2));
});

test('changes of a hundred items what has changed', async () => {
    const items = Array.from({ length: 100 }, (_, at) => item(at + 1, { section: 'Section ' + (at % 5) }));
    show(panel([list(1, items)]));
    const observed = { attributes: true, characterData: true, childList: true, subtree: true };
    const changes = [];
    const observer = new window.MutationObserver((records) => changes.push(...records));
    observer.observe($('productops-readiness'), observed);
    answer(saying(list(1, [item(1, { section: 'Section 0', closed: true, detail: 'Mia, today' }), ...items.slice(1)])));
    tick(1);
    await until(() => summary() === '1 of 100 closed');
    changes.push(...observer.takeRecords());
    assert.ok(changes.length > 0 && changes.length <= 20, 'DOM updates: ' + changes.length);
    assert.ok(changes.every(({ target }) => !target.closest?.('[data-item-id]:not([data-item-id="1"])')));
});

test('shows a hundred items as they are once more without a change', async () => {
    const items = Array.from({ length: 100 }, (_, at) => item(at + 1));
    show(panel([list(1, items)]));
    const observer = new window.MutationObserver(() => {});
    observer.observe($('productops-readiness'), { attributes: true, childList: true, subtree: true });
    $('productops-readiness').show(readiness([list(1, items)]));
    assert.equal(observer.takeRecords().length, 0);
});

test('folds what does not block, and unfolds it', async () => {
    show(panel([list(1, [item(1), item(2), item(3)]), list(2, [item(4)])], { isFirst: ({ id }) => id === 1 }));
    const [more, all] = document.querySelectorAll('.productops-checklist-more');
    assert.deepEqual(shown(), [1]);
    assert.deepEqual([more.textContent, all.textContent], ['Show 2 more', 'Show items (1)']);
    click(more);
    assert.deepEqual(shown(), [1, 2, 3]);
    assert.deepEqual([more.textContent, more.getAttribute('aria-expanded')], ['Show fewer', 'true']);
    answer(saying(list(1, [item(1), item(2, { closed: true }), item(3)]), list(2, [item(4)])));
    tick(2);
    await until(() => summary() === '1 of 3 closed');
    assert.deepEqual(shown(), [1, 2, 3], 'nothing jumps');
    click(more);
    assert.deepEqual(shown(), [1]);
});

test('remembers what is unfolded when the product draws the panel anew', () => {
    const lists = [list(1, [item(1), item(2)])];
    const more = { isFirst: ({ id }) => id === 1, issue: 'SHOP-ANEW' };
    show(panel(lists, more));
    click($('.productops-checklist-more'));
    show(panel(lists, more));
    assert.deepEqual(shown(), [1, 2]);
});

test('shows what is open, or mine, and what was ticked meanwhile until somebody chooses again', async () => {
    const mine = { assignee: { key: 'key-mia', name: 'Mia', picture: '', me: true } };
    show(panel([list(1, [item(1), item(2, { closed: true }), item(3, mine)]), list(2, [item(4, { closed: true })])]));
    const [all, open, own] = document.querySelectorAll('[data-filter]');
    assert.deepEqual([open.textContent, own.textContent], ['Open (2)', 'Mine (1)']);
    click(open);
    assert.deepEqual(shown(), [1, 3]);
    assert.ok($('[data-checklist-id="2"]').hidden);
    click(own);
    assert.deepEqual(shown(), [3]);
    assert.equal(own.getAttribute('aria-pressed'), 'true');
    answer(saying(list(1, [item(1), item(2, { closed: true }), item(3, { ...mine, closed: true })]), list(2, [])));
    tick(3);
    await until(() => summary() === '2 of 3 closed');
    assert.deepEqual(shown(), [3]);
    click(own);
    assert.deepEqual(shown(), []);
    assert.equal($('.productops-readiness-none').textContent, 'Nothing waits.');
    click(all);
    assert.equal($('.productops-readiness-none').textContent, '');
});

test('offers what can be done with each item', () => {
    const other = { assignee: { key: 'key-eve', name: 'Eve', picture: '', me: false } };
    const skipped = { closed: true, status: 'NOT_APPLICABLE', skippable: true };
    show(panel([list(1, [item(1), item(2, { skippable: true, ...other }), item(3, skipped)]), list(0, [item(-4)])]));
    assert.deepEqual(menu(1), ['Assign to me', 'Assign…']);
    assert.deepEqual(menu(2), ['Assign to me', 'Assign…', 'Assign to nobody', 'Not applicable…']);
    assert.equal(document.querySelectorAll('[role="menu"]').length, 1);
    assert.deepEqual(menu(3), ['It applies after all']);
    assert.deepEqual(menu(-4), ['Assign to me', 'Assign…', 'Remove']);
});

test('opens and leaves the menu by the keyboard', () => {
    show(panel([list(1, [item(1)])]));
    const button = row(1).querySelector('.productops-check-actions');
    menu(1);
    const [first, second] = row(1).querySelectorAll('[role="menuitem"]');
    assert.equal(document.activeElement, first);
    press(first, 'ArrowDown');
    assert.equal(document.activeElement, second);
    press(second, 'ArrowDown');
    assert.equal(document.activeElement, first);
    press(first, 'End');
    press(second, 'Escape');
    assert.equal(document.activeElement, button);
    assert.equal(button.getAttribute('aria-expanded'), 'false');
    assert.equal($('[role="menu"]'), null);
});

test('goes from box to box by the arrows', () => {
    show(panel([list(1, [item(1), item(2, { kind: 'AREA_SET' }), item(3)])]));
    box(1).focus();
    press(box(1), 'ArrowDown');
    assert.equal(document.activeElement, box(3));
    press(box(3), 'ArrowUp');
    assert.equal(document.activeElement, box(1));
});

test('gives an item to whoever does it', async () => {
    const mine = { assignee: { key: 'key-mia', name: 'Mia', picture: '/mia.png', me: true } };
    show(panel([list(1, [item(1)])]));
    answer(saying(list(1, [item(1, mine)])));
    choose(1, 'Assign to me');
    await until(() => said(1, 'person') !== '');
    assert.equal(path(), 'PUT /readiness/items/1/assignee');
    assert.deepEqual(sent(), { assignee: 'mia' });
    assert.equal(said(1, 'person-name'), 'Mia');
    assert.equal(row(1).querySelector('img').getAttribute('src'), '/mia.png');
    assert.equal(row(1).dataset.assigned, 'me');

    answer(saying(list(1, [item(1)])));
    choose(1, 'Assign to nobody');
    await until(() => said(1, 'person') === '');
    assert.equal(path(1), 'DELETE /readiness/items/1/assignee');
    assert.equal(document.activeElement, row(1).querySelector('.productops-check-actions'));
});

test('gives an item to somebody else, and says if nobody is called so', async () => {
    show(panel([list(1, [item(1)])]));
    choose(1, 'Assign…');
    type($('.productops-check-form [name="assignee"]'), 'Evil');
    answer(json({ errors: { assignee: 'There is no user Evil.' } }, 400));
    submit();
    await until(() => $('.productops-check-form .productops-check-error').textContent !== '');
    assert.equal($('.productops-check-form .productops-check-error').textContent, 'There is no user Evil.');
    type($('.productops-check-form [name="assignee"]'), 'Eve');
    answer(saying(list(1, [item(1, { assignee: { key: 'key-eve', name: 'Eve', picture: '', me: false } })])));
    submit();
    await until(() => said(1, 'person-name') === 'Eve');
    assert.deepEqual(sent(1), { assignee: 'Eve' });
    assert.equal($('.productops-check-form'), null);
    assert.equal(document.activeElement, row(1).querySelector('.productops-check-actions'));
});

test('says that something does not apply, with a reason, and that it does after all', async () => {
    show(panel([list(1, [item(1, { skippable: true })])]));
    const skipped = item(1, { skippable: true, closed: true, status: 'NOT_APPLICABLE', detail: 'No screen' });
    choose(1, 'Not applicable…');
    assert.equal(document.activeElement, $('.productops-check-form textarea'));
    type($('.productops-check-form textarea'), 'No screen');
    answer(saying(list(1, [skipped])));
    submit();
    await until(() => said(1, 'detail') === 'No screen');
    assert.equal(path(), 'PUT /readiness/items/1/not-applicable');
    assert.deepEqual(sent(), { reason: 'No screen' });
    assert.ok(box(1).disabled && box(1).indeterminate);

    answer(saying(list(1, [item(1, { skippable: true })])));
    choose(1, 'It applies after all');
    await until(() => said(1, 'detail') === '');
    assert.equal(path(1), 'DELETE /ticks/1');
    assert.ok(!box(1).disabled && !box(1).indeterminate);
});

test('leaves a form by Escape, and the focus is where it was', () => {
    show(panel([list(1, [item(1, { skippable: true })])]));
    choose(1, 'Not applicable…');
    assert.ok(!press($('.productops-check-form textarea'), 'Escape'));
    assert.equal($('.productops-check-form'), null);
    assert.equal(document.activeElement, row(1).querySelector('.productops-check-actions'));
    click($('.productops-own-add'));
    click($('.productops-check-form .cancel'));
    assert.ok(!$('.productops-own-add').hidden);
});

test('asks before Escape drops what was typed', () => {
    show(panel([list(1, [item(1)])]));
    const asked = [];
    let answered = false;
    window.confirm = (text) => {
        asked.push(text);
        return answered;
    };
    click($('.productops-own-add'));
    type($('.productops-check-form [name="text"]'), 'Ask Eve');
    press($('.productops-check-form [name="text"]'), 'Escape');
    assert.equal($('.productops-check-form [name="text"]').value, 'Ask Eve');
    answered = true;
    press($('.productops-check-form [name="text"]'), 'Escape');
    assert.equal($('.productops-check-form'), null);
    assert.equal(asked.length, 2);
});

test('adds items one after the other, and takes one away', async () => {
    show(panel([list(1, [item(1)])]));
    click($('.productops-own-add'));
    type($('.productops-check-form [name="text"]'), 'Ask Eve');
    $('.productops-check-form [name="mandatory"]').checked = true;
    const own = { neededFor: '', when: 'STANDING' };
    answer(saying(list(1, [item(1)]), list(0, [item(-5, { text: 'Ask Eve' })], own)));
    submit();
    await until(() => row(-5) !== null);
    assert.equal(path(), 'POST /readiness/items');
    assert.deepEqual(sent(), { text: 'Ask Eve', mandatory: true });
    assert.equal($('.productops-check-form [name="text"]').value, '');
    assert.deepEqual(shown(), [1, -5]);
    assert.equal(said(-5, 'text'), 'Ask Eve');
    assert.ok(!box(-5).disabled);
    assert.equal(row(-5).querySelector('.productops-check-actions').getAttribute('aria-label'), 'Actions for Ask Eve');
    assert.equal($('[data-checklist-id="0"] .productops-checklist-needed').hidden, true);
    click($('.productops-check-form .cancel'));

    answer(saying(list(1, [item(1)])));
    choose(-5, 'Remove');
    await until(() => row(-5) === null);
    assert.equal(path(1), 'DELETE /readiness/items/-5');
    assert.equal($('[data-checklist-id="0"]'), null);
    assert.equal(document.activeElement, row(1).querySelector('.productops-check-actions'));
});

test('shows what is new, sections, lists, overrides and hidden steps as they are now', () => {
    show(panel([list(1, [item(1, { section: 'Build' }), item(2, { section: 'Ship' })]), list(2, [item(9)])]));
    const shipped = item(2, { section: 'Ship', kind: 'AREA_SET', link: 'https://example.org' });
    const added = item(3, { section: 'Test', added: true, note: 'Blocks from 3 Dec.', blocks: false });
    const waiver = { id: 7, sentence: 'Overridden until tomorrow.', expiresAt: '' };
    $('productops-readiness').show(
        readiness(
            [list(3, [item(8)]), list(1, [added, shipped, item(1, { section: 'Build' })], { waiver })],
            ['Done: 1'],
        ),
    );
    assert.deepEqual(
        Array.from(
            document.querySelectorAll('.productops-readiness-lists section'),
            (each) => each.dataset.checklistId,
        ),
        ['3', '1'],
    );
    const sections = Array.from(
        document.querySelectorAll('[data-checklist-id="1"] .productops-section-name'),
        (each) => each.textContent,
    );
    assert.deepEqual(sections, ['Test', 'Ship', 'Build']);
    assert.equal(said(3, 'new'), 'New');
    assert.equal(said(3, 'note'), 'Blocks from 3 Dec.');
    assert.equal(box(2) ?? null, null);
    assert.equal(row(2).querySelector('.productops-check-link').href, 'https://example.org/');
    assert.equal($('[data-checklist-id="1"] .productops-checklist-waiver').textContent, 'Overridden until tomorrow.');
    assert.equal(said(3, 'blocks'), '', 'nothing blocks under an override');
    assert.equal(said(3, 'mandatory'), 'mandatory');
    assert.equal(said(8, 'mandatory'), '');
    assert.equal(said(8, 'blocks'), 'Blocks');
    assert.equal($('.productops-readiness-hidden').hidden, false);
    assert.equal($('.productops-readiness-hidden li').textContent, 'Done: 1');
});

test('tells the foot of a list of it, and looks again when the foot asks', async () => {
    show(panel([list(1, [item(1)])]));
    const footer = $('.productops-checklist-footer');
    let heard;
    footer.addEventListener('productops-checklist', ({ detail }) => (heard = detail.progress));
    answer(saying(list(1, [item(1, { closed: true })])));
    footer.dispatchEvent(new CustomEvent('productops-refresh', { bubbles: true }));
    await until(() => heard !== undefined);
    assert.equal(heard, '1 of 1 closed');
    assert.equal(path(), 'GET /readiness');
});

test('catches up when somebody comes back to the page after a while', async (context) => {
    show(panel([list(1, [item(1)])]));
    document.dispatchEvent(new Event('visibilitychange'));
    assert.equal(requests.length, 0, 'it is fresh');
    context.mock.timers.enable({ apis: ['Date'], now: Date.now() + 60_000 });
    answer(saying(list(1, [item(1, { closed: true })])));
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('focus'));
    await until(() => summary() === '1 of 1 closed');
    assert.equal(requests.length, 1);
    assert.ok(box(1).checked);
});

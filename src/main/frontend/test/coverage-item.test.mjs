import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, click, json, requests, show, unreachable } from './browser.mjs';

let Item;
window.define = (name, needed, make) => {
    assert.equal(name, 'productops/coverage-item');
    assert.deepEqual(needed, []);
    Item = make();
};
await import('../src/area/coverage-item.js');

const ITEM = `
    <div id="gadget"><div class="productops-coverage-item" data-rest="/jira/rest/coverage" data-failed="Not loaded">
        <template data-part="figures"><div><ul>
            <li data-kind="no-owner" data-usual="true"><a href="/jira/coverage/no-owner">Without owner</a>
                <span class="productops-item-summary"></span>
                <svg hidden role="img"><polyline points=""/></svg>
                <span class="productops-item-as-of"></span></li>
            <li data-kind="area-quiet"><a href="/jira/coverage/area-quiet">Quiet</a>
                <span class="productops-item-summary"></span>
                <svg hidden role="img"><polyline points=""/></svg>
                <span class="productops-item-as-of"></span></li>
        </ul></div></template>
        <template data-part="form"><form>
            <p class="productops-item-error" hidden>Choose one</p>
            <input type="checkbox" name="figures" value="no-owner" data-usual="true">
            <input type="checkbox" name="figures" value="area-quiet">
            <select name="days"><option>30</option><option selected>90</option></select>
            <select name="refresh"><option value=""></option><option>15</option></select>
            <button type="submit">Save</button>
            <button type="button" class="productops-item-cancel">Cancel</button>
        </form></template>
        <p class="productops-item-said">Loading</p>
        <div class="productops-item-content"></div>
    </div></div>`;

const NO_OWNER = { kind: 'no-owner', known: true, open: 3, summary: '3 of 9', line: { points: '2,2 4,4', text: 'Up' } };
const QUIET = { kind: 'area-quiet', known: true, open: 0, summary: 'None of 9', asOfText: 'Counted today' };

const called = [];
let editable;
let refresh;

function api() {
    return {
        isEditable: () => editable,
        once: (event, then) => called.push(event) && then(),
        resize: () => {},
        showLoadingBar: () => called.push('loading'),
        hideLoadingBar: () => called.push('loaded'),
        closeEdit: () => called.push('closed'),
        savePreferences: (preferences) => called.push(preferences),
        initRefresh: (preferences, then) => {
            called.push(preferences);
            refresh = then;
        },
    };
}

function kinds() {
    return Array.from(document.querySelectorAll('.productops-item-content [data-kind]'), (row) => row.dataset.kind);
}

beforeEach(() => {
    called.length = 0;
    editable = true;
    show(ITEM);
});

test('shows the chosen figures after one request, with what the dashboard gives instead of an element', async () => {
    answer(json({ values: [NO_OWNER, QUIET] }));

    await new Item(api()).render([$('#gadget')], {
        figures: 'area-quiet&#44;no-owner',
        days: '30',
        isConfigured: 'true',
    });

    assert.deepEqual(
        requests.map((each) => each.url),
        ['/jira/rest/coverage?trend=true&days=30'],
    );
    assert.deepEqual(kinds(), ['no-owner', 'area-quiet']);
    const [first, second] = document.querySelectorAll('.productops-item-content [data-kind]');
    assert.equal(first.querySelector('.productops-item-summary').textContent, '3 of 9');
    assert.equal(first.querySelector('svg').getAttribute('aria-label'), 'Up');
    assert.equal(first.querySelector('polyline').getAttribute('points'), '2,2 4,4');
    assert.equal(first.querySelector('a').getAttribute('href').split('?')[1], 'days=30');
    assert.equal(second.dataset.state, 'none');
    assert.equal(second.querySelector('svg'), null);
    assert.equal(second.querySelector('.productops-item-as-of').textContent, 'Counted today');
    assert.equal($('.productops-item-said').hidden, true);
    assert.deepEqual(called, ['afterRender', 'loading', 'loaded']);
});

test('shows the usual figures to somebody who may not choose', async () => {
    editable = false;
    answer(json({ values: [NO_OWNER, QUIET] }));

    await new Item(api()).renderEdit($('#gadget'), {});

    assert.deepEqual(kinds(), ['no-owner']);
    assert.equal($('#gadget form'), null);
});

test('says what the server refuses, and that it is away, and shows the figures when it is back', async () => {
    const item = new Item(api());
    answer(json({ errorMessages: ['Log in first.'] }, 401), unreachable(), json({ values: [NO_OWNER] }));

    await item.render($('#gadget'), { refresh: '15' });
    assert.equal($('.productops-item-said').textContent, 'Log in first.');
    assert.deepEqual(called[1], { refresh: '15' });
    await refresh();
    assert.equal($('.productops-item-said').textContent, 'Not loaded');
    assert.deepEqual(kinds(), []);
    await refresh();
    assert.equal($('.productops-item-said').hidden, true);
    assert.deepEqual(kinds(), ['no-owner']);
});

test('lets people choose, and saves texts', async () => {
    const item = new Item(api());
    await item.renderEdit($('#gadget'), {});
    const [owner, quiet] = document.querySelectorAll('#gadget [name="figures"]');
    assert.deepEqual([owner.checked, quiet.checked], [true, false]);
    assert.equal($('.productops-item-cancel').hidden, true);
    assert.deepEqual(requests, []);

    owner.checked = false;
    click($('#gadget [type="submit"]'));
    assert.equal($('.productops-item-error').hidden, false);
    assert.equal(document.activeElement, owner);
    quiet.checked = true;
    $('#gadget [name="refresh"]').value = '15';
    click($('#gadget [type="submit"]'));

    assert.deepEqual(called, [
        'afterRender',
        { figures: 'area-quiet', days: '90', refresh: '15', isConfigured: 'true' },
    ]);
});

test('shows what was chosen, can be cancelled, and stands again in an element that was emptied', async () => {
    const item = new Item(api());
    answer(json({ values: [QUIET] }));
    const preferences = { figures: 'area-quiet', days: '30', refresh: '15', isConfigured: 'true' };
    await item.render($('#gadget'), preferences);
    $('#gadget').replaceChildren();

    await item.renderEdit($('#gadget'), preferences);

    assert.deepEqual(
        Array.from(document.querySelectorAll('#gadget [name="figures"]'), (box) => box.checked),
        [false, true],
    );
    assert.equal($('#gadget [name="days"]').value, '30');
    assert.equal($('#gadget [name="refresh"]').value, '15');
    click($('.productops-item-cancel'));
    assert.equal(called.at(-1), 'closed');
});

test('says so where the dashboard has written nothing', () => {
    show('<div id="gadget"></div>');

    assert.throws(() => new Item(api()).render($('#gadget'), {}), /has not written the view/);
});

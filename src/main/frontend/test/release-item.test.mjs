import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, json, requests, show } from './browser.mjs';

let Item;
window.define = (name, needed, make) => {
    assert.equal(name, 'productops/release-item');
    assert.deepEqual(needed, []);
    Item = make();
};
await import('../src/release/release-item.js');

const ITEM = `
    <div id="gadget"><div class="productops-release-item" data-rest="/jira/rest/releases" data-page="/jira/releases"
            data-failed="Not loaded" data-none="No release">
        <template data-part="release"><div>
            <a class="productops-release-item-name"></a>
            <b data-figure="days"></b><b data-figure="ready"></b><b data-figure="mandatory"></b>
            <b data-figure="launch"></b><b data-figure="signed"></b>
        </div></template>
        <template data-part="form"><form>
            <select name="release"><option value="">Next</option></select><button type="submit">Save</button>
        </form></template>
        <p class="productops-release-item-said">Asking</p>
        <div class="productops-release-item-content"></div>
    </div></div>`;

const SPRING = { id: 7, name: 'Spring <b>', out: false, daysLeft: 12, openItems: 3, signed: ['product'] };
const WINTER = { id: 6, name: 'Winter', out: true, daysLeft: -90, openItems: 0, signed: [] };
const PROGRESS = { ready: 4, issues: 9, mandatoryOpen: 5 };

const called = [];
let editable;

function api() {
    return {
        isEditable: () => editable,
        once: (event, then) => then(),
        resize: () => {},
        showLoadingBar: () => called.push('loading'),
        hideLoadingBar: () => called.push('loaded'),
        savePreferences: (preferences) => called.push(preferences),
    };
}

function figures() {
    return Array.from(
        document.querySelectorAll('.productops-release-item-content [data-figure]'),
        (b) => b.textContent,
    );
}

beforeEach(() => {
    called.length = 0;
    editable = true;
    show(ITEM);
});

test('shows the next release when none was chosen', async () => {
    answer(json({ values: [SPRING, WINTER] }), json(PROGRESS));

    await new Item(api()).render([$('#gadget')], {});

    assert.deepEqual(figures(), ['12', '4 / 9', '5', '3', '1 / 2']);
    const link = $('.productops-release-item-content a');
    assert.equal(link.textContent, 'Spring <b>');
    assert.match(link.href, /\/jira\/releases\/7$/);
    assert.equal($('.productops-release-item-said').hidden, true);
    assert.deepEqual(called, ['loading', 'loaded']);
});

test('shows the release that was chosen, without days once it is out', async () => {
    answer(json(WINTER), json(PROGRESS));

    await new Item(api()).render($('#gadget'), { release: '6' });

    assert.equal(requests[0].url, '/jira/rest/releases/6');
    assert.equal(figures()[0], '–');
});

test('says so when nothing is planned, and when it could not ask', async () => {
    answer(json({ values: [WINTER] }));
    await new Item(api()).render($('#gadget'), {});
    assert.equal($('.productops-release-item-said').textContent, 'No release');

    await new Item(api()).render($('#gadget'), { release: '6' });
    assert.notEqual($('.productops-release-item-said').textContent, '');
    assert.equal($('.productops-release-item-said').hidden, false);
    assert.deepEqual(called, ['loading', 'loaded', 'loading', 'loaded']);
});

test('lets somebody choose, and keeps what was chosen', async () => {
    answer(json({ values: [SPRING, WINTER] }));

    await new Item(api()).renderEdit($('#gadget'), { release: '6' });

    const form = $('.productops-release-item-content form');
    assert.equal(form.elements.release.value, '6');
    assert.deepEqual(
        Array.from(form.elements.release.options, (option) => option.text),
        ['Next', 'Spring <b>', 'Winter'],
    );
    form.elements.release.value = '7';
    form.dispatchEvent(new window.Event('submit', { cancelable: true, bubbles: true }));
    assert.deepEqual(called, [{ release: '7', isConfigured: 'true' }]);
});

test('a release that is gone is not chosen any more', async () => {
    answer(json({ values: [SPRING] }));
    await new Item(api()).renderEdit($('#gadget'), { release: '99' });
    assert.equal($('.productops-release-item-content form').elements.release.value, '');
});

test('shows those who may not choose what there is', async () => {
    editable = false;
    answer(json({ values: [SPRING] }), json(PROGRESS));
    await new Item(api()).renderEdit($('#gadget'), {});
    assert.equal(figures()[1], '4 / 9');
});

import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, click, json, nothing, requests, show, type, unreachable, until } from './browser.mjs';
import '../src/feedback/similar-hint.js';

const ELEMENT = (more = '') => `
    <productops-similar data-beside="summary" data-resource="/jira/rest/similar" data-browse="/jira/browse/" ${more}
        data-except="FB-9" data-text-title="Probably said before:" data-text-shared="In both: %s" data-text-not-ready="Not yet."></productops-similar>`;

const LIKE = {
    issueKey: 'FB-1',
    summary: 'Export <b>',
    alike: true,
    linked: false,
    sharedWords: ['export', 'invoice'],
};

const AREAS = [
    { key: 'billing', path: 'Shop / Billing', certainty: 'RATHER_SURE', why: 'It has the word invoice.' },
    { key: 'reports', path: 'Shop / Reports', certainty: 'UNSURE', why: 'It has the word export.' },
    { key: 'other', path: 'Shop / Other', certainty: 'UNSURE', why: 'Of many.' },
];

const FORM = (hint, more = '') => `
    <form data-unsaved="true">
        <input name="summary">
        <input name="other">
        <div class="productops-field"><textarea name="quote"></textarea>${hint}</div>
        ${more}
    </form>`;

beforeEach(() => show(FORM(ELEMENT())));

function open(text = '') {
    $('textarea').value = text;
}

test('says what was probably said before, some time after the last key, and nothing to what is hardly alike', async () => {
    open();
    answer(json({ ready: true, similar: [LIKE, { ...LIKE, issueKey: 'FB-2', alike: false }], areas: [] }));
    type($('input[name=summary]'), 'Export of');
    type($('textarea'), 'the invoices');
    await until(() => $('productops-similar li'));

    assert.equal(requests.length, 1);
    assert.deepEqual(JSON.parse(requests[0].body), { text: 'Export of\nthe invoices', except: 'FB-9' });
    assert.equal($('.productops-similar-title').textContent, 'Probably said before:');
    assert.equal(document.querySelectorAll('productops-similar li').length, 1);
    assert.equal($('productops-similar a').textContent, 'FB-1 Export <b>');
    assert.equal($('productops-similar a').getAttribute('href'), '/jira/browse/FB-1');
    assert.equal($('productops-similar span').textContent, 'In both: export, invoice');
});

test('says that it cannot be told yet', async () => {
    open();
    answer(json({ ready: false, similar: [], areas: [] }));
    type($('textarea'), 'Export of invoices');
    await until(() => $('productops-similar p'));

    assert.equal($('productops-similar').textContent, 'Not yet.');
});

test('is read out once and not again while it stays the same', async () => {
    open();
    answer(json({ ready: true, similar: [LIKE], areas: [] }), json({ ready: true, similar: [LIKE], areas: [] }));
    type($('textarea'), 'Export of invoices');
    await until(() => $('productops-similar li'));
    const first = $('productops-similar li');
    type($('textarea'), 'Export of invoices, please');
    await until(() => requests.length === 2);
    await new Promise((done) => setTimeout(done, 20));

    assert.equal($('productops-similar li'), first);
    assert.equal($('productops-similar a').tabIndex, 0);
});

test('takes back what it said when nothing is left to compare', async () => {
    open();
    answer(json({ ready: true, similar: [LIKE], areas: [] }));
    type($('textarea'), 'Export of invoices');
    await until(() => $('productops-similar li'));
    type($('textarea'), 'Exp');
    await until(() => !$('productops-similar li'));

    assert.equal(requests.length, 1);
});

test('a server that cannot be reached holds nobody up', async () => {
    open();
    answer(unreachable());
    type($('textarea'), 'Export of invoices');
    await until(() => requests.length === 1);

    assert.equal($('productops-similar').textContent.trim(), '');
});

test('other fields are none of its business', async () => {
    open('Export of invoices');
    type($('input[name=other]'), 'anything at all');
    await new Promise((done) => setTimeout(done, 600));

    assert.equal(requests.length, 0);
});

test('reads a field beside it only if it is named, and its own whatever its name is', async () => {
    show(FORM(ELEMENT().replace('data-beside="summary"', 'data-beside=""')));
    $('textarea').name = 'customfield_1-quote';
    answer(json({ ready: true, similar: [LIKE], areas: [] }));
    $('input[name=summary]').value = 'Something else';
    type($('textarea'), 'Export of invoices');
    await until(() => $('productops-similar li'));

    assert.deepEqual(JSON.parse(requests[0].body).text, 'Export of invoices');
});

const DELIVERY =
    'data-delivery="PAY-1" data-evidence="/jira/rest/issues/PAY-1/evidence/" data-usual-importance="USEFUL" data-text-link="Link that one instead" data-text-linked="Linked already." data-text-failed="Try again." data-text-log-in="Log in."';
const IMPORTANCE = '<select name="importance"><option value="BLOCKER" selected>Blocker</option></select>';

const USUAL = '<select name="importance"><option selected>USEFUL</option><option>IMPORTANT</option></select>';

async function linked(touch) {
    show(FORM(ELEMENT(DELIVERY), USUAL));
    answer(json({ ready: true, similar: [LIKE], areas: [] }), nothing());
    type($('textarea'), 'Export of invoices');
    await until(() => $('productops-similar li'));
    touch($('select'));
    click($('productops-similar button'));
    await until(() => requests.length === 2);
    return JSON.parse(requests[1].body);
}

test('what was said before is as important as it was, as long as nobody says otherwise in the form', async () => {
    assert.deepEqual(await linked(() => {}), { importance: '' });
});

test('who says that it is as important as usual is believed', async () => {
    assert.deepEqual(await linked((select) => type(select, 'USEFUL')), { importance: 'USEFUL' });
});

async function linkable(...similar) {
    show(FORM(ELEMENT(DELIVERY), IMPORTANCE));
    answer(json({ ready: true, similar, areas: [] }));
    type($('textarea'), 'Export of invoices');
    await until(() => $('productops-similar li'));
    assert.equal(JSON.parse(requests[0].body).delivery, 'PAY-1');
}

test('links what was said before in place of saying it again, as important as the form says', async () => {
    await linkable(LIKE, { ...LIKE, issueKey: 'FB-2', linked: true });
    const items = [...document.querySelectorAll('productops-similar li')];
    assert.equal(items[0].querySelector('button').textContent, 'Link that one instead FB-1');
    assert.equal(items[1].querySelector('button'), null);
    assert.match(items[1].textContent, /Linked already\.$/);

    answer(nothing());
    click(items[0].querySelector('button'));
    await until(() => $('form').dataset.unsaved === 'false');
    assert.equal(requests[1].url, '/jira/rest/issues/PAY-1/evidence/FB-1');
    assert.equal(requests[1].method, 'PUT');
    assert.deepEqual(JSON.parse(requests[1].body), { importance: 'BLOCKER' });
});

test('says why it cannot be linked, and keeps what is typed', async () => {
    await linkable(LIKE);
    answer(json({ errorMessages: ['You may not link PAY-1.'] }, 403));
    click($('productops-similar button'));
    await until(() => $('productops-similar .error'));

    assert.equal($('productops-similar .error').textContent, 'You may not link PAY-1.');
    assert.ok(!$('productops-similar button').disabled);
    assert.equal($('form').dataset.unsaved, 'true');
});

const AREA = (value = '') => `
    <div class="productops-field">
        <productops-picker><input type="text"><input type="hidden" name="areaKey" value="${value}"></productops-picker>
        <productops-proposed-areas data-text-title="Probably about:" data-text-use="Take %s" data-text-rather_sure="Rather sure" data-text-unsure="Not sure"></productops-proposed-areas>
    </div>`;

async function proposed(value) {
    show(FORM(ELEMENT(), AREA(value)));
    answer(json({ ready: true, similar: [], areas: AREAS }));
    type($('textarea'), 'Export of invoices');
    await until(() => $('productops-proposed-areas li'));
    return [...document.querySelectorAll('productops-proposed-areas li')];
}

test('offers the areas that the words are probably about, and why', async () => {
    const [first, second, ...more] = await proposed('');

    assert.equal(first.textContent, 'Shop / Billing Rather sure. It has the word invoice.');
    assert.equal(second.textContent, 'Shop / Reports Not sure. It has the word export.');
    assert.equal(first.querySelector('button').getAttribute('aria-label'), 'Take Shop / Billing');
    assert.equal(second.querySelector('button').textContent, 'Shop / Reports');
    assert.equal(more.length, 0);
});

test('gives the field the area that is taken, and offers it no more', async () => {
    const [first] = await proposed('');
    $('productops-picker').addEventListener('productops-take', ({ detail }) => {
        assert.deepEqual(detail, { value: 'billing', label: 'Shop / Billing' });
        $('[name=areaKey]').value = detail.value;
    });
    click(first.querySelector('button'));

    assert.equal($('[name=areaKey]').value, 'billing');
    assert.equal(document.activeElement, $('productops-picker input[type=text]'));
    assert.equal($('productops-proposed-areas button').textContent, 'Shop / Reports');
});

test('does not offer what is chosen, and takes back what it offered when nothing is left to go by', async () => {
    const [first] = await proposed('billing');
    assert.equal(first.querySelector('button').textContent, 'Shop / Reports');
    type($('textarea'), 'Exp');
    await until(() => !$('productops-proposed-areas li'));

    assert.equal($('productops-proposed-areas').textContent, '');
});

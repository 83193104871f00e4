import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, json, requests, show, type, unreachable, until } from './browser.mjs';
import '../src/feedback/similar-hint.js';

const ELEMENT = `
    <productops-similar data-within="main" data-fields="summary quote" data-resource="/jira/rest/similar" data-browse="/jira/browse/"
        data-except="FB-9" data-text-title="Probably said before:" data-text-shared="In both: %s" data-text-not-ready="Not yet."></productops-similar>`;

const LIKE = { issueKey: 'FB-1', summary: 'Export <b>', likeness: 63, alike: true, sharedWords: ['export', 'invoice'] };

beforeEach(() =>
    show(`
        <main>
            <input name="summary">
            <div class="place"></div>
            <input name="other">
            ${ELEMENT}
        </main>`),
);

function open(text = '') {
    $('.place').innerHTML = '<textarea name="quote"></textarea>';
    $('textarea').value = text;
}

test('says what was probably said before, some time after the last key, and nothing to what is hardly alike', async () => {
    open();
    answer(
        json({ ready: true, similar: [LIKE, { ...LIKE, issueKey: 'FB-2', likeness: 60, alike: false }], areas: [] }),
    );
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

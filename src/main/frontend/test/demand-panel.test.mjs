import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, click, json, nothing, page, press, requests, show, unreachable, until } from './browser.mjs';
import '../src/feedback/demand-panel.js';

const FORM = `
    <form class="productops-form" action="http://localhost/jira/add-feedback?issue=PAY-1">
        <div class="productops-form-conflict" hidden></div>
        <div class="productops-form-errors" hidden></div>
        <div class="productops-field"><textarea name="quote"></textarea></div>
        <button type="submit" class="aui-button-primary" name="do" value="save">Add</button>
        <a class="cancel" href="http://localhost/jira/browse/PAY-1">Cancel</a>
    </form>`;

const CHOICE = (key, value) => `
    <select class="productops-demand-choice" data-issue-key="${key}" data-before="${value}">
        <option value="USEFUL"${value === 'USEFUL' ? ' selected' : ''}>Useful</option>
        <option value="BLOCKER"${value === 'BLOCKER' ? ' selected' : ''}>Blocker</option>
    </select>`;

beforeEach(() =>
    show(`
        <productops-demand data-resource="/jira/rest/issues/PAY-1/evidence" data-failed="Try again." data-saved="Saved." data-discard="Discard?" data-text-log-in="Log in.">
            <p>${CHOICE('FB-1', 'USEFUL')}</p><p>${CHOICE('FB-2', 'BLOCKER')}</p>
            <select class="another"><option>One</option><option>Two</option></select>
            <div class="productops-demand-status" role="status"></div>
            <div class="productops-demand-place"></div>
            <p class="productops-demand-keys" hidden>Keys</p>
            <a class="productops-demand-add" href="http://localhost/jira/add-feedback?issue=PAY-1">Add feedback</a>
        </productops-demand>`),
);

async function add() {
    answer(page(FORM));
    assert.ok(!click($('.productops-demand-add')), 'the page must not be left');
    await until(() => $('form') && !$('.aui-button-primary').disabled);
}

function choose(key, value) {
    const choice = $(`[data-issue-key="${key}"]`);
    choice.value = value;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    return choice;
}

test('adds feedback in place with the form of the page', async () => {
    await add();
    assert.equal(requests[0].url, 'http://localhost/jira/add-feedback?issue=PAY-1');
    assert.ok($('.productops-demand-place form'));
    assert.ok($('.productops-demand-add').hidden);
    assert.ok(!$('.productops-demand-keys').hidden);
    assert.equal(document.activeElement, $('textarea'));
});

test('brings one form, however often it is asked for', async () => {
    answer(page(FORM));
    click($('.productops-demand-add'));
    click($('.productops-demand-add'));
    await until(() => $('form'));
    assert.equal(requests.length, 1);
    assert.equal(document.querySelectorAll('form').length, 1);
});

test('Escape closes the form and gives the focus back', async () => {
    await add();
    press($('textarea'), 'Escape');
    assert.equal($('form'), null);
    assert.ok(!$('.productops-demand-add').hidden);
    assert.ok($('.productops-demand-keys').hidden);
    assert.equal(document.activeElement, $('.productops-demand-add'));
});

test('says why nothing can be added', async () => {
    answer(page('<div class="aui-message"><p>You may not link PAY-1.</p></div>', 403));
    click($('.productops-demand-add'));
    await until(() => $('.productops-demand-status').textContent === 'You may not link PAY-1.');
    assert.equal($('form'), null);
    assert.ok(!$('.productops-demand-add').hidden);
});

test('says at once how important a piece of feedback is, and tells that it is saved', async () => {
    answer(nothing());
    const choice = choose('FB-1', 'BLOCKER');
    await until(() => $('.productops-demand-status').textContent === 'Saved.');
    assert.equal(requests[0].method, 'PUT');
    assert.equal(requests[0].url, '/jira/rest/issues/PAY-1/evidence/FB-1');
    assert.deepEqual(JSON.parse(requests[0].body), { importance: 'BLOCKER' });
    assert.equal(choice.dataset.before, 'BLOCKER');
    assert.equal($('[data-issue-key="FB-2"]').value, 'BLOCKER', 'the others stay as they are');
});

test('goes back to what is kept where it is refused, and says why', async () => {
    answer(json({ errorMessages: ['You may not link PAY-1.'], errors: {} }, 403));
    const choice = choose('FB-2', 'USEFUL');
    await until(() => $('.productops-demand-status').textContent === 'You may not link PAY-1.');
    assert.equal(choice.value, 'BLOCKER');
});

test('goes back to what was saved last where the server is not there', async () => {
    answer(nothing());
    const choice = choose('FB-1', 'BLOCKER');
    await until(() => choice.dataset.before === 'BLOCKER');
    answer(unreachable());
    choose('FB-1', 'USEFUL');
    await until(() => $('.productops-demand-status').textContent === 'Try again.');
    assert.equal(choice.value, 'BLOCKER');
});

test('other choices are none of its business', async () => {
    $('.another').dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((done) => setTimeout(done, 20));
    assert.equal(requests.length, 0);
});

test('listens once, also where the panel is moved in the page', async () => {
    document.body.append($('productops-demand'));
    answer(nothing());
    choose('FB-1', 'BLOCKER');
    await until(() => $('.productops-demand-status').textContent === 'Saved.');
    assert.equal(requests.length, 1);
});

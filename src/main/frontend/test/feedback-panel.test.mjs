import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, click, json, nothing, page, press, requests, show, type, unreachable, until } from './browser.mjs';
import '../src/feedback/feedback-panel.js';

function form(more = '', quote = 'It is slow.') {
    return `
        <form class="productops-form" action="http://localhost/jira/feedback?issue=SHOP-1">
            <div class="productops-form-conflict" hidden></div>
            <div class="productops-form-errors" hidden></div>
            <div class="productops-field"><textarea name="quote" ${more}>${quote}</textarea></div>
            <button type="submit" class="aui-button-primary" name="do" value="save">Save</button>
            <a class="cancel" href="http://localhost/jira/browse/SHOP-1">Cancel</a>
        </form>`;
}

const SAVED = {
    quote: 'It is fast.',
    kind: 'PRAISE',
    kindText: 'Praise',
    source: 'CUSTOMER',
    sourceText: 'Customer',
    channel: 'Call',
    saidBy: 'COLLEAGUE',
    saidByText: 'Colleague',
    speaker: 'Mia',
    contact: '',
    consent: true,
    organisation: '',
    segment: '',
    importance: 'BLOCKER',
    importanceText: 'Blocker',
    link: 'https://example.com/1',
    heardOn: '2026-01-31',
    heardOnText: '31 Jan',
};

beforeEach(() =>
    show(`
        <productops-feedback data-resource="/jira/rest/issues/SHOP-1/feedback" data-failed="Try again." data-saved="Saved." data-discard="Discard?">
            <div class="productops-feedback-view">
                <p class="productops-feedback-empty">Nothing yet</p>
                <div class="productops-feedback-recorded" hidden>
                    <blockquote class="productops-feedback-quote-value"></blockquote>
                    <div class="productops-feedback-kind-line"><span class="productops-feedback-kind-value"></span></div>
                    <div class="productops-feedback-importance-line"><span class="productops-feedback-importance-value"></span></div>
                    <div class="productops-feedback-organisation-line"><span class="productops-feedback-organisation-value"></span><span class="productops-feedback-segment-value"></span></div>
                    <div class="productops-feedback-speaker-line"><span class="productops-feedback-said-by-value"></span><span class="productops-feedback-speaker-value"></span></div>
                    <div class="productops-feedback-contact-line"><span class="productops-feedback-contact-value"></span></div>
                    <div class="productops-feedback-consent-line"></div>
                    <div class="productops-feedback-source-line"><span class="productops-feedback-source-value"></span><span class="productops-feedback-channel-value"></span></div>
                    <div class="productops-feedback-link-line"><a class="productops-feedback-link-value"></a></div>
                    <time class="productops-feedback-heard-on-value"></time>
                </div>
                <a class="productops-feedback-edit" href="http://localhost/jira/feedback?issue=SHOP-1">Edit</a>
            </div>
            <div class="productops-feedback-status" role="status"></div>
            <div class="productops-feedback-place"></div>
            <p class="productops-feedback-keys" hidden>Keys</p>
        </productops-feedback>`),
);

async function edit() {
    answer(page(form()));
    assert.ok(!click($('.productops-feedback-edit')), 'the page must not be left');
    await until(() => $('form') && !$('.aui-button-primary').disabled);
}

test('edits with the form of the page', async () => {
    await edit();
    assert.equal(requests[0].url, 'http://localhost/jira/feedback?issue=SHOP-1');
    assert.ok($('.productops-feedback-view').hidden);
    assert.ok(!$('.productops-feedback-keys').hidden);
    assert.equal(document.activeElement, $('textarea'));
});

test('leads to the page where somebody wants a tab of its own', () => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    $('.productops-feedback-edit').addEventListener('click', (click) => click.preventDefault(), { once: true });
    $('.productops-feedback-edit').dispatchEvent(event);
    assert.equal(requests.length, 0);
});

test('saves, shows what is saved, and gives the focus back', async () => {
    await edit();
    type($('textarea'), 'It is fast.');
    answer(nothing(), json(SAVED));
    press($('textarea'), 'Enter', { ctrlKey: true });
    await until(() => !$('form'));
    assert.equal(String(requests[1].body), 'quote=It+is+fast.&do=save');
    assert.equal($('.productops-feedback-quote-value').textContent, 'It is fast.');
    assert.equal($('.productops-feedback-source-value').textContent, 'Customer');
    assert.equal($('time').getAttribute('datetime'), '2026-01-31');
    assert.equal($('.productops-feedback-kind-line').textContent, 'Praise');
    assert.equal($('.productops-feedback-importance-line').textContent, 'Blocker');
    assert.equal($('.productops-feedback-speaker-line').textContent, 'ColleagueMia');
    assert.equal($('.productops-feedback-source-line').textContent, 'CustomerCall');
    assert.equal($('.productops-feedback-link-value').getAttribute('href'), 'https://example.com/1');
    assert.ok(!$('.productops-feedback-link-line').hidden);
    assert.ok(!$('.productops-feedback-consent-line').hidden);
    assert.ok($('.productops-feedback-contact-line').hidden);
    assert.ok($('.productops-feedback-organisation-line').hidden);
    assert.ok($('.productops-feedback-empty').hidden);
    await until(() => $('.productops-feedback-status').textContent === 'Saved.');
    assert.equal(document.activeElement, $('.productops-feedback-edit'));
});

test('shows the form again where it is wrong, with what was typed', async () => {
    await edit();
    answer(page(form('aria-invalid="true"', 'x'), 400));
    $('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await until(() => $('[aria-invalid]'));
    assert.equal(document.activeElement, $('[aria-invalid]'));
    assert.ok(!$('.aui-button-primary').disabled);
});

test('keeps what was typed where the server is not there', async () => {
    await edit();
    type($('textarea'), 'Typed for a long time.');
    answer(unreachable());
    $('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await until(() => $('.productops-form-errors').textContent === 'Try again.');
    assert.equal($('textarea').value, 'Typed for a long time.');
});

test('says why it cannot be edited', async () => {
    answer(page('<div class="aui-message"><p>You may not edit SHOP-1.</p></div>', 403));
    click($('.productops-feedback-edit'));
    await until(() => $('.productops-feedback-status').textContent === 'You may not edit SHOP-1.');
    assert.ok(!$('.productops-feedback-view').hidden);
});

test('Escape asks before it throws away what was typed', async () => {
    await edit();
    $('form').dataset.unsaved = 'true';
    const asked = [];
    window.confirm = (text) => asked.push(text) > 1;
    press($('textarea'), 'Escape');
    assert.ok($('form'));
    press($('textarea'), 'Escape');
    assert.equal($('form'), null);
    assert.deepEqual(asked, ['Discard?', 'Discard?']);
});

test('Escape and Cancel close the form, but not while it is being saved', async () => {
    await edit();
    press($('textarea'), 'Escape');
    assert.equal($('form'), null);
    await edit();
    let finish;
    answer(new Promise((resolve) => (finish = resolve)), json(SAVED));
    $('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    assert.ok(!click($('.cancel')), 'the page must not be left');
    assert.ok($('form'));
    finish(nothing());
    await until(() => !$('form'));
});

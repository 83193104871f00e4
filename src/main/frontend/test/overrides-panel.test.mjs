import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, click, nothing, page, press, requests, show, type, unreachable, until } from './browser.mjs';
import '../src/readiness/overrides-panel.js';

const ASK = 'http://localhost/jira/overrides?action=ask&issue=SHOP-1';
const GRANT = 'http://localhost/jira/overrides?action=grant&issue=SHOP-1&id=7';
const WITHDRAW = 'http://localhost/jira/overrides?action=withdraw&issue=SHOP-1&id=7';

function form(more = '') {
    return `
        <form class="productops-form" action="${ASK}">
            <div class="productops-form-conflict" hidden></div>
            <div class="productops-form-errors" hidden></div>
            <div class="productops-field"><textarea name="reason" ${more}>Late</textarea></div>
            <button type="submit" class="aui-button-primary" name="do" value="save">Ask</button>
            <a class="cancel" href="http://localhost/jira/browse/SHOP-1">Cancel</a>
        </form>`;
}

beforeEach(() =>
    show(`
        <productops-overrides data-failed="Try again." data-discard="Discard?">
            <div class="productops-overrides-view">
                <a class="productops-override-open" data-action="grant" href="${GRANT}">Grant</a>
                <a data-action="withdraw" href="${WITHDRAW}">Withdraw</a>
                <a class="productops-override-open" id="ask" href="${ASK}">Ask for an override</a>
            </div>
            <div class="productops-overrides-status" role="status"></div>
            <div class="productops-overrides-place"></div>
        </productops-overrides>`),
);

async function ask(html = form()) {
    answer(page(html));
    assert.ok(!click($('#ask')), 'the page must not be left');
    await until(() => $('form') && !$('.aui-button-primary').disabled);
}

function send() {
    $('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}

test('asks in place with the form of the page, and puts the focus into it', async () => {
    await ask();
    assert.equal(requests[0].url, ASK);
    assert.equal(requests[0].headers['X-Requested-With'], 'XMLHttpRequest');
    assert.ok($('.productops-overrides-place form'));
    assert.equal(document.activeElement, $('textarea'));
    assert.equal($('productops-overrides').getAttribute('aria-busy'), 'false');
});

test('opens the form of the button that was pressed', async () => {
    answer(page(form()));
    click($('[data-action=grant]'));
    await until(() => $('form'));
    assert.equal(requests[0].url, GRANT);
});

test('withdraws on its page, as nothing is typed', () => {
    $('[data-action=withdraw]').addEventListener('click', (event) => {
        assert.ok(!event.defaultPrevented);
        event.preventDefault();
    });
    click($('[data-action=withdraw]'));
    assert.equal(requests.length, 0);
});

test('leads to the page where somebody wants a tab of its own', () => {
    for (const held of ['ctrlKey', 'metaKey', 'shiftKey']) {
        const event = new MouseEvent('click', { bubbles: true, cancelable: true, [held]: true });
        $('#ask').addEventListener('click', (pressed) => pressed.preventDefault(), { once: true });
        $('#ask').dispatchEvent(event);
    }
    assert.equal(requests.length, 0);
});

test('one form after the other: what is typed in the one that is open stays', async () => {
    await ask();
    type($('textarea'), 'The vendor is late');
    $('#ask').focus();
    assert.ok(!click($('[data-action=grant]')));
    assert.equal(requests.length, 1);
    assert.equal($('textarea').value, 'The vendor is late');
    assert.equal(document.activeElement, $('textarea'));
});

test('sends once what was typed, however often it is sent', async () => {
    await ask();
    type($('textarea'), 'The vendor is late');
    let finish;
    answer(new Promise((resolve) => (finish = resolve)));
    send();
    send();
    press($('textarea'), 'Enter', { ctrlKey: true });
    assert.ok($('.aui-button-primary').disabled);
    assert.equal($('productops-overrides').getAttribute('aria-busy'), 'true');
    assert.equal(requests.length, 2);
    assert.equal(requests[1].method, 'POST');
    assert.equal(String(requests[1].body), 'reason=The+vendor+is+late&do=save');
    finish(page(form('aria-invalid="true"'), 400));
    await until(() => $('[aria-invalid]'));
});

test('shows the form again where it is wrong, and lets it be sent again', async () => {
    await ask();
    answer(page(form('aria-invalid="true"'), 400));
    press($('textarea'), 'Enter', { metaKey: true });
    await until(() => $('[aria-invalid]') && !$('.aui-button-primary').disabled);
    assert.equal(document.activeElement, $('[aria-invalid]'));
    assert.equal(document.querySelectorAll('form').length, 1);
});

test('what is saved leaves no warning behind, as the issue is shown anew', async () => {
    await ask();
    $('form').dataset.unsaved = 'true';
    answer(nothing());
    send();
    await until(() => $('form').dataset.unsaved === 'false');
    assert.equal($('.productops-form-errors').textContent, '');
});

test('keeps what was typed where the server is not there', async () => {
    await ask();
    type($('textarea'), 'Typed for a long time.');
    answer(unreachable());
    send();
    await until(() => $('.productops-form-errors').textContent === 'Try again.');
    assert.equal($('textarea').value, 'Typed for a long time.');
    assert.ok(!$('.aui-button-primary').disabled);
});

test('says why nobody may, where the button is', async () => {
    answer(page('<div class="aui-message"><p>There is no override 7 on SHOP-1.</p></div>', 404));
    click($('[data-action=grant]'));
    await until(() => $('.productops-overrides-status').textContent === 'There is no override 7 on SHOP-1.');
    assert.equal($('form'), null);
});

test('Cancel and Escape close the form and give the focus back', async () => {
    await ask();
    assert.ok($('[data-form]'), 'the style hides what cannot be done meanwhile');
    assert.ok(!click($('.cancel')), 'the page must not be left');
    assert.equal($('form'), null);
    assert.equal($('[data-form]'), null);
    assert.equal(document.activeElement, $('#ask'));
    await ask();
    press($('textarea'), 'Escape');
    assert.equal($('form'), null);
});

test('Escape asks before it throws away what was typed', async () => {
    await ask();
    $('form').dataset.unsaved = 'true';
    const asked = [];
    window.confirm = (text) => asked.push(text) > 1;
    press($('textarea'), 'Escape');
    assert.ok($('form'));
    press($('textarea'), 'Escape');
    assert.equal($('form'), null);
    assert.deepEqual(asked, ['Discard?', 'Discard?']);
});

test('is not closed while it is on its way', async () => {
    await ask();
    let finish;
    answer(new Promise((resolve) => (finish = resolve)));
    send();
    click($('.cancel'));
    press($('textarea'), 'Escape');
    assert.ok($('form'));
    finish(page(form('aria-invalid="true"'), 409));
    await until(() => $('[aria-invalid]'));
});

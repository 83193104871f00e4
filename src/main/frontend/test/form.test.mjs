import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, click, json, page, requests, show, type, unreachable } from './browser.mjs';
import { fetchForm, focusForm, sayInForm, showFields, submitForm } from '#common/form';

const FORM = `
    <form id="f" class="productops-form" action="http://localhost/jira/areas" data-unsaved="false">
        <div class="productops-form-conflict" hidden></div>
        <div class="productops-form-errors" hidden></div>
        <div class="productops-field" data-field="name"><input name="name" value="Checkout"></div>
        <div class="productops-field" data-field="kind">
            <select id="kind" name="kind"><option value="MANUAL" data-help="By hand.">a</option>
                <option value="FIELD" data-help="By a field.">b</option></select>
            <div class="description" id="kind-help">By hand.</div>
        </div>
        <div class="productops-field" id="where" data-shown-where="kind=FIELD"><input name="fieldId"></div>
        <button type="submit" name="do" value="save">Save</button>
        <a class="cancel" href="#areas">Cancel</a>
    </form>`;

beforeEach(() => show(FORM));

function mayLeave() {
    return window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

function submit() {
    return $('#f').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}

test('asks before what was typed is left', () => {
    assert.ok(mayLeave());
    type($('[name=name]'), 'Basket');
    assert.ok(!mayLeave());
});

test('asks when the server gave back what it did not save', () => {
    $('#f').dataset.unsaved = 'true';
    assert.ok(!mayLeave());
});

test('does not ask on the way of saving or cancelling', () => {
    type($('[name=name]'), 'Basket');
    submit();
    assert.ok(mayLeave());
    show(FORM);
    type($('[name=name]'), 'Basket');
    click($('.cancel'));
    assert.ok(mayLeave());
});

test('asks after a cancel that goes nowhere: into another window, or not now', () => {
    type($('[name=name]'), 'Basket');
    $('.cancel').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
    assert.ok(!mayLeave());
    $('#f').addEventListener('click', (event) => event.preventDefault(), { once: true });
    click($('.cancel'));
    assert.ok(!mayLeave());
});

test('asks again when typing goes on', () => {
    type($('[name=name]'), 'Basket');
    click($('.cancel'));
    type($('[name=name]'), 'Basket and more');
    assert.ok(!mayLeave());
});

test('sends a form once', () => {
    assert.ok(submit());
    assert.ok(!submit());
    window.dispatchEvent(new Event('pageshow'));
    assert.ok(submit());
});

test('sends again what was stopped, when typing goes on or no answer came', () => {
    assert.ok(submit());
    type($('[name=name]'), 'Basket');
    assert.ok(submit());
    $('#f').dataset.sent = String(performance.now() - 10_001);
    assert.ok(submit());
});

test('shows a field only where another asks for it', () => {
    showFields($('#f'));
    assert.ok($('#where').hidden);
    $('[name=kind]').value = 'FIELD';
    $('[name=kind]').dispatchEvent(new Event('change', { bubbles: true }));
    assert.ok(!$('#where').hidden);
});

test('says below a field what the choice means that is made there', () => {
    $('[name=kind]').value = 'FIELD';
    $('[name=kind]').dispatchEvent(new Event('change', { bubbles: true }));
    assert.equal($('#kind-help').textContent, 'By a field.');
});

test('brings the form of another page', async () => {
    answer(page(`<html><body>${FORM.replace('id="f"', 'id="g"')}</body></html>`));
    const form = await fetchForm('/jira/edit');
    assert.equal(form.id, 'g');
    assert.equal(form.ownerDocument, document);
    assert.equal(requests[0].headers['X-Requested-With'], 'XMLHttpRequest');
});

test('says what the page says that has no form', async () => {
    answer(page('<html><body><div class="aui-message"><p>You may not edit this.</p></div></body></html>', 403));
    await assert.rejects(fetchForm('/jira/edit'), { status: 403, message: 'You may not edit this.' });
});

test('sends a form as its page would', async () => {
    answer(new Response(null, { status: 204, headers: { Location: '/jira/areas?done=saved' } }));
    assert.equal(await submitForm($('#f')), null);
    assert.equal($('#f').dataset.next, '/jira/areas?done=saved');
    assert.equal(requests[0].url, 'http://localhost/jira/areas');
    assert.equal(requests[0].method, 'POST');
    assert.equal(String(requests[0].body), 'name=Checkout&kind=MANUAL&fieldId=&do=save');
});

test('gives back the form that was not saved', async () => {
    answer(page(FORM.replace('value="Checkout"', 'value="Checkout" aria-invalid="true"'), 400));
    const again = await submitForm($('#f'));
    assert.ok(again.querySelector('[aria-invalid]'));
});

test('fails where neither comes back', async () => {
    answer(unreachable(), json({}, 500));
    await assert.rejects(submitForm($('#f')), { status: 0, message: '' });
    await assert.rejects(submitForm($('#f')), { status: 500, message: '' });
});

test('puts the focus on the first field, on what is said, or on what is wrong', () => {
    focusForm($('#f'));
    assert.equal(document.activeElement, $('[name=name]'));
    sayInForm($('#f'), 'Try again.');
    focusForm($('#f'));
    assert.equal(document.activeElement.textContent, 'Try again.');
    $('[name=kind]').setAttribute('aria-invalid', 'true');
    focusForm($('#f'));
    assert.equal(document.activeElement, $('[name=kind]'));
});

test('the button that agrees says so until something else is chosen', () => {
    $('[name=kind]').options[0].dataset.submit = 'Do it';
    $('[name=kind]').options[1].dataset.submit = 'Look it up';
    $('[name=do]').dataset.agrees = 'true';
    $('[name=do]').textContent = 'Do it all the same';
    showFields($('#f'));
    assert.equal($('[name=do]').textContent, 'Do it all the same');
    $('[name=kind]').value = 'FIELD';
    $('[name=kind]').dispatchEvent(new Event('change', { bubbles: true }));
    assert.equal($('[name=do]').textContent, 'Look it up');
});

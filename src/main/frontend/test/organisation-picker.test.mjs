import { afterEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, click, json, press, requests, show, type, unreachable, until } from './browser.mjs';

const FORM = `
    <form class="productops-form">
        <productops-picker data-source="organisation" data-context-path="/jira" data-text-none="Nothing" data-text-one="One"
            data-text-many="%n found" data-text-failed="Failed" data-text-new="Not in the list yet." data-text-meant="Meant:">
            <input type="text" id="field" name="organisation" value="">
        </productops-picker>
    </form>`;
const CHOICES = [
    { id: 1, name: 'Acme <b>', alias: 'ACM', segment: 'Enterprise', state: 'CUSTOMER' },
    { id: 2, name: 'Acme Asia', segment: '', state: 'PROSPECT' },
];

await import('../src/common/picker-element.js');
await import('../src/common/picker.js');

afterEach(() => $('[role=combobox]')?.dispatchEvent(new Event('blur')));

function sent() {
    return new FormData($('form')).get('organisation');
}

function leave() {
    $('#field').dispatchEvent(new Event('blur'));
}

test('brings organisations as one types, and sends the name of the one that is chosen', async () => {
    show(FORM);
    answer(json(CHOICES));
    type($('#field'), 'ac me');
    await until(() => requests.length > 0 && !$('[role=listbox]').hidden);
    assert.equal(requests[0].url, '/jira/rest/productops/1.0/organisation-choices?query=ac%20me');
    assert.equal($('[role=option]').firstChild.textContent, 'Acme <b>');
    press($('#field'), 'ArrowDown');
    press($('#field'), 'Enter');
    assert.equal($('#field').value, 'Acme <b>');
    assert.equal(sent(), 'Acme <b>');
});

test('takes another name for the organisation that has it', async () => {
    show(FORM);
    answer(json(CHOICES));
    type($('#field'), 'acm');
    leave();
    await until(() => sent() === 'Acme <b>');
    assert.equal($('.productops-picker-note'), null);
});

test('keeps a name that is not in the list, says so, and offers what could be meant', async () => {
    show(FORM);
    answer(json(CHOICES));
    type($('#field'), 'Acmee');
    leave();
    await until(() => $('.productops-picker-note') !== null);
    assert.equal(sent(), 'Acmee');
    assert.ok($('.productops-picker-note').textContent.startsWith('Not in the list yet. Meant:'));
    assert.equal($('.productops-picker-note b'), null, 'names are text');
    click($('.productops-picker-note button'));
    assert.equal(sent(), 'Acme <b>');
    assert.equal($('.productops-picker-note'), null);
});

test('says only that it is new where nothing is like it, and no more once something else is typed', async () => {
    show(FORM);
    answer(json([]), json([]));
    type($('#field'), 'Wayne');
    leave();
    await until(() => $('.productops-picker-note') !== null);
    assert.equal($('.productops-picker-note').textContent, 'Not in the list yet.');
    type($('#field'), 'Wayn');
    assert.equal($('.productops-picker-note'), null);
});

test('says nothing while a button is pressed, so that the button keeps its place and gets its click', async () => {
    for (const isListThere of [true, false]) {
        show(FORM + '<button type="button" id="save">Save</button>');
        answer(json(CHOICES));
        type($('#field'), 'Acmee');
        if (isListThere) {
            await until(() => !$('[role=listbox]').hidden);
        }
        $('#save').dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
        leave();
        await until(() => requests.length === 1);
        await new Promise((resolve) => setTimeout(resolve, 5));
        assert.equal($('.productops-picker-note'), null);
        let said = null;
        $('#save').addEventListener('click', () => (said = $('.productops-picker-note')));
        $('#save').dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
        assert.equal($('.productops-picker-note'), null);
        click($('#save'));
        assert.notEqual(said, null, 'who hears the click finds all as it stays');
    }
});

test('says it after a press that became no click', async () => {
    show(FORM);
    answer(json([]));
    type($('#field'), 'Wayne');
    document.body.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    leave();
    await until(() => requests.length === 1);
    document.body.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    await until(() => $('.productops-picker-note') !== null);
});

test('Enter sends the form with what was typed, and with the organisation that has just this name', async () => {
    show(FORM);
    answer(json(CHOICES));
    type($('#field'), 'Acmee');
    assert.ok(press($('#field'), 'Enter'), 'before the list is there');
    assert.equal(sent(), 'Acmee');
    for (const [text, name] of [
        ['Acmee', 'Acmee'],
        ['acm', 'Acme <b>'],
    ]) {
        show(FORM, json(CHOICES));
        type($('#field'), text);
        await until(() => !$('[role=listbox]').hidden);
        assert.ok(press($('#field'), 'Enter'), 'the form is sent');
        assert.ok($('[role=listbox]').hidden);
        assert.equal(sent(), name);
    }
});

test('a server that cannot be reached keeps nobody from going on', async () => {
    show(FORM);
    answer(unreachable);
    type($('#field'), 'Wayne');
    leave();
    await until(() => requests.length === 1);
    assert.equal(sent(), 'Wayne');
});

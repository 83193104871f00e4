import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, click, show } from './browser.mjs';
import '../src/common/rows.js';

function row(number, text, kind = 'MANUAL') {
    const id = `checklist-items-${number}`;
    const name = `items.${number}`;
    const buttons = ['up', 'down', 'remove'].map(
        (action) =>
            `<button data-row-action="${action}" name="do" value="${action}.items.${number}">${action}</button>`,
    );
    return `
        <fieldset class="productops-row" id="${id}">
            <legend><span>Item ${number + 1}</span></legend>
            <div class="productops-field" data-field="${name}.text">
                <label for="${id}-text">Text</label>
                <textarea id="${id}-text" name="${name}.text" aria-describedby="${id}-text-help">${text}</textarea>
                <div id="${id}-text-help"></div>
            </div>
            <div class="productops-field"><input name="${name}.kind" value="${kind}"></div>
            <div class="productops-field" data-shown-where="kind=FIELD"><input name="${name}.fieldId" value="items.7"></div>
            ${buttons.join('')}
        </fieldset>`;
}

beforeEach(() =>
    show(`
        <form class="productops-form">
            <productops-rows data-group="items" data-row-pattern="Item #">
                <input type="hidden" name="items" value="2">
                <div class="productops-rows">
                    ${row(0, 'First')}
                    ${row(1, 'Second', 'FIELD')}
                    <template>${row(2, '')}</template>
                </div>
                <button data-row-action="add" name="do" value="add.items">Add</button>
            </productops-rows>
        </form>`),
);

function sent() {
    return Array.from(document.querySelectorAll('textarea'), (each) => `${each.name}=${each.value}`);
}

function press(action, number) {
    return click($(`.productops-row:nth-of-type(${number}) [data-row-action="${action}"]`));
}

test('adds a row, numbered on, and goes to it', () => {
    assert.ok(!click($('[data-row-action="add"]')), 'the form must not be sent');
    assert.deepEqual(sent(), ['items.0.text=First', 'items.1.text=Second', 'items.2.text=']);
    assert.equal($('[name=items]').value, '3');
    assert.equal(document.activeElement.id, 'checklist-items-2-text');
    assert.equal(document.activeElement.getAttribute('aria-describedby'), 'checklist-items-2-text-help');
    click($('[data-row-action="add"]'));
    assert.equal(sent()[3], 'items.3.text=');
});

test('removes a row and numbers the others anew', () => {
    press('remove', 1);
    assert.deepEqual(sent(), ['items.0.text=Second']);
    assert.equal($('[name=items]').value, '1');
    assert.equal($('.productops-row').id, 'checklist-items-0');
    assert.equal($('.productops-row legend').textContent, 'Item 1');
    assert.equal($('.productops-row [data-row-action="remove"]').value, 'remove.items.0');
    assert.equal(document.activeElement, $('textarea'));
    press('remove', 1);
    assert.deepEqual(sent(), []);
    assert.equal(document.activeElement, $('[data-row-action="add"]'));
});

test('moves a row with the focus on its button', () => {
    press('down', 1);
    assert.deepEqual(sent(), ['items.0.text=Second', 'items.1.text=First']);
    press('up', 2);
    assert.deepEqual(sent(), ['items.0.text=First', 'items.1.text=Second']);
});

test('disables what leads nowhere, and goes to the row then', () => {
    press('up', 2);
    assert.ok($('.productops-row [data-row-action="up"]').disabled);
    assert.ok($('.productops-row:nth-of-type(2) [data-row-action="down"]').disabled);
    assert.equal(document.activeElement.value, 'Second');
});

test('leaves alone what people typed', () => {
    press('remove', 1);
    assert.equal($('[name="items.0.fieldId"]').value, 'items.7');
});

test('shows a field by what its own row says', () => {
    const hidden = Array.from(document.querySelectorAll('[data-shown-where]'), (field) => field.hidden);
    assert.deepEqual(hidden, [true, false]);
});

test('marks the form as changed', () => {
    press('remove', 1);
    assert.equal($('form').dataset.unsaved, 'true');
});

test('a row chooses what no other has, and is offered nothing else', () => {
    const choice = (number, value) => `
        <fieldset class="productops-row" id="form-items-${number}">
            <legend><span>${number + 1}</span></legend>
            <div class="productops-field">
                <select name="items.${number}.of">${['one', 'two', 'three'].map(
                    (each) => `<option value="${each}"${each === value ? ' selected' : ''}>${each}</option>`,
                )}</select>
            </div>
            ${['up', 'down', 'remove'].map((action) => `<button data-row-action="${action}">${action}</button>`)}
        </fieldset>`;
    show(`
        <form>
            <productops-rows data-group="items" data-row-pattern="#" data-once="of">
                <input type="hidden" name="items" value="2">
                <div class="productops-rows">
                    ${choice(0, 'one')}${choice(1, 'three')}<template>${choice(2, 'one')}</template>
                </div>
                <button data-row-action="add">Add</button><span class="productops-rows-full" data-text="All are there."></span>
            </productops-rows>
        </form>`);
    const said = () => $('.productops-rows-full').textContent;
    const offered = (number) =>
        Array.from($(`[name="items.${number}.of"]`).options)
            .filter((option) => !option.disabled && !option.hidden)
            .map((option) => option.value);
    assert.deepEqual(offered(0), ['one', 'two']);

    click($('[data-row-action="add"]'));
    assert.equal($('[name="items.2.of"]').value, 'two');
    assert.deepEqual([0, 1, 2].map(offered), [['one'], ['three'], ['two']]);
    assert.ok($('[data-row-action="add"]').disabled);
    assert.equal(said(), 'All are there.');

    press('remove', 1);
    assert.equal(said(), '');
    assert.deepEqual([0, 1].map(offered), [
        ['one', 'three'],
        ['one', 'two'],
    ]);
    assert.ok(!$('[data-row-action="add"]').disabled);
    press('remove', 1);
    press('remove', 1);
    click($('[data-row-action="add"]'));
    assert.equal($('[name="items.0.of"]').value, 'one');
});

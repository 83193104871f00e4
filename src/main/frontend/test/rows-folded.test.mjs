import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, click, show } from './browser.mjs';
import '../src/common/rows.js';

function row(number, text, { section = '', kind = 'MANUAL', mandatory = false, open = false } = {}) {
    const id = `checklist-items-${number}`;
    const name = `items.${number}`;
    const buttons = ['up', 'down', 'remove'].map(
        (action) =>
            `<button data-row-action="${action}" name="do" value="${action}.items.${number}">${action}</button>`,
    );
    return `
        <fieldset class="productops-row productops-row-folded" id="${id}">
            <legend><span>Item ${number + 1}</span></legend>
            <span class="productops-row-handle"></span>
            <details class="productops-row-fold"${open ? ' open' : ''}>
                <summary><span data-line-part="text" data-usual="">${text}</span>
                    <span data-line-part="section" data-usual="" hidden></span>
                    <span data-line-part="kind" data-usual="MANUAL" hidden></span>
                    <span data-line-part="mandatory" data-usual="" hidden>mandatory</span></summary>
                <div class="productops-field"><textarea id="${id}-text" name="${name}.text">${text}</textarea></div>
                <div class="productops-field"><input id="${id}-section" name="${name}.section" value="${section}"></div>
                <div class="productops-field"><select id="${id}-kind" name="${name}.kind">
                    <option value="MANUAL">Somebody ticks it</option>
                    <option value="AREA_SET"${kind === 'AREA_SET' ? ' selected' : ''}>The product area is set</option>
                </select></div>
                <div class="productops-field"><input type="checkbox" id="${id}-mandatory" name="${name}.mandatory"
                    value="true"${mandatory ? ' checked' : ''}></div>
                <details class="productops-row-more"><summary>More</summary>
                    <div class="productops-field"><input id="${id}-startsOn" name="${name}.startsOn"></div>
                </details>
            </details>
            ${buttons.join('')}
        </fieldset>`;
}

beforeEach(() =>
    show(`
        <form class="productops-form">
            <div class="productops-form-errors"><a href="#checklist-items-1-startsOn">Item 2</a></div>
            <productops-rows data-group="items" data-row-pattern="Item #" data-carried="section"
                data-text-open="Open all" data-text-fold="Fold all">
                <input type="hidden" name="items" value="3">
                <div class="productops-rows">
                    ${row(0, 'First')}
                    ${row(1, 'Second', { section: 'Docs' })}
                    ${row(2, 'Third', { section: 'Launch' })}
                    <template>${row(3, '', { mandatory: true, open: true })}</template>
                </div>
                <button data-row-action="add" name="do" value="add.items">Add</button>
            </productops-rows>
        </form>`),
);

function texts() {
    return Array.from(document.querySelectorAll('textarea'), (each) => `${each.name}=${each.value}`);
}

function part(number, name) {
    return $(`#checklist-items-${number} [data-line-part="${name}"]`);
}

function type(selector, value) {
    $(selector).value = value;
    $(selector).dispatchEvent(new Event('input', { bubbles: true }));
}

function open() {
    return Array.from(document.querySelectorAll('.productops-row-fold'), (fold) => fold.open);
}

function key(number, name, altKey = true) {
    const summary = $(`#checklist-items-${number} .productops-row-fold > summary`);
    const event = new KeyboardEvent('keydown', { key: name, altKey, bubbles: true, cancelable: true });
    summary.focus();
    summary.dispatchEvent(event);
    return event;
}

test('the line says what is typed, and nothing of what is as usual', () => {
    type('#checklist-items-0-text', 'Changed');
    assert.equal(part(0, 'text').textContent, 'Changed');
    assert.ok(part(0, 'section').hidden);
    type('#checklist-items-0-section', 'Docs');
    assert.equal(part(0, 'section').textContent, 'Docs');
    assert.ok(!part(0, 'section').hidden);
    type('#checklist-items-0-kind', 'AREA_SET');
    assert.equal(part(0, 'kind').textContent, 'The product area is set');
    type('#checklist-items-0-kind', 'MANUAL');
    assert.ok(part(0, 'kind').hidden);
    click($('#checklist-items-0-mandatory'));
    assert.ok(!part(0, 'mandatory').hidden);
});

test('a new row is open and begins with the section of the one above', () => {
    click($('[data-row-action="add"]'));
    assert.equal($('#checklist-items-3-section').value, 'Launch');
    assert.equal(document.activeElement.id, 'checklist-items-3-text');
    assert.deepEqual(open(), [false, false, false, true]);
});

test('keys move a row, with the focus on it', () => {
    assert.ok(key(2, 'ArrowUp').defaultPrevented);
    assert.deepEqual(texts(), ['items.0.text=First', 'items.1.text=Third', 'items.2.text=Second']);
    assert.equal(document.activeElement, $('#checklist-items-1 summary'));
    key(1, 'ArrowDown');
    assert.deepEqual(texts(), ['items.0.text=First', 'items.1.text=Second', 'items.2.text=Third']);
    key(0, 'ArrowUp');
    assert.ok(!key(0, 'ArrowDown', false).defaultPrevented, 'without Alt it is not ours');
    assert.deepEqual(texts(), ['items.0.text=First', 'items.1.text=Second', 'items.2.text=Third']);
    assert.equal($('form').dataset.unsaved, 'true');
});

test('all rows open and fold at once', () => {
    const button = $('.productops-rows-fold');
    assert.equal(button.textContent, 'Open all');
    assert.ok(!click(button) || button.type === 'button');
    assert.deepEqual(open(), [true, true, true]);
    const more = Array.from(document.querySelectorAll('.productops-row-more'), (each) => each.open);
    assert.deepEqual(more, [true, true, true], 'all is all');
});

test('an error leads into its row, however deep it is folded', () => {
    click($('.productops-form-errors a'));
    assert.deepEqual(open(), [false, true, false]);
    assert.ok($('#checklist-items-1 .productops-row-more').open);
});

test('a handle drags a row between others', () => {
    const rows = Array.from(document.querySelectorAll('.productops-row'));
    rows.forEach((each) => {
        each.getBoundingClientRect = () => {
            const index = Array.from(each.parentElement.querySelectorAll(':scope > .productops-row')).indexOf(each);
            return { top: 100 + index * 30, height: 30 };
        };
    });
    const list = $('.productops-rows');
    const point = (target, name, clientY) =>
        target.dispatchEvent(new MouseEvent(name, { bubbles: true, cancelable: true, button: 0, clientY }));
    point(rows[2].querySelector('.productops-row-handle'), 'pointerdown', 175);
    point(list, 'pointermove', 105);
    assert.ok(rows[2].classList.contains('productops-row-dragged'));
    point(list, 'pointerup', 105);
    assert.deepEqual(texts(), ['items.0.text=Third', 'items.1.text=First', 'items.2.text=Second']);
    assert.ok(!rows[2].classList.contains('productops-row-dragged'));
    assert.equal($('form').dataset.unsaved, 'true');
});

test('pressing elsewhere than on the handle drags nothing', () => {
    const list = $('.productops-rows');
    $('#checklist-items-2 summary').dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, clientY: 1 }));
    list.dispatchEvent(new MouseEvent('pointermove', { bubbles: true, clientY: -50 }));
    assert.deepEqual(texts()[0], 'items.0.text=First');
});

function sent(rows) {
    const data = new FormData();
    data.append('name', 'Done');
    for (let i = 0; i < rows; i++) {
        data.append(`items.${i}.text`, `a & b = ${i}`);
        data.append(`items.${i}.granters`, 'x');
        data.append(`items.${i}.granters`, 'y');
    }
    const event = new Event('formdata');
    event.formData = data;
    $('form').dispatchEvent(event);
    return data;
}

test('many rows are sent as one parameter each, as products read no more than a thousand', () => {
    const data = sent(200);
    assert.equal(Array.from(data.keys()).length, 201);
    assert.equal(data.get('items.199'), 'text=a+%26+b+%3D+199&granters=x&granters=y');
    assert.equal(data.get('name'), 'Done');
});

test('few rows are sent as they are', () => {
    assert.equal(sent(2).get('items.1.text'), 'a & b = 1');
});

import { test } from 'node:test';
import assert from 'node:assert/strict';
import { $, show } from './browser.mjs';
import { Overlay } from '#common/overlay';

/** A window of 400 by 300 pixels with a field, a list of this size, and the button of its form at this height. */
function lay(field, size, button, other) {
    show(`<form><input id="field"><ul id="list"></ul><button type="submit" id="send"></button>
        <button type="submit" id="other"></button></form>`);
    if (other !== undefined) {
        $('#other').getBoundingClientRect = () => ({ top: other, left: 20, right: 90, height: 30 });
    }
    if (button !== undefined) {
        $('#send').getBoundingClientRect = () => ({ top: button, left: 20, right: 90, height: 30 });
    }
    const list = $('#list');
    Object.defineProperty(document.documentElement, 'clientWidth', { value: 400, configurable: true });
    Object.defineProperty(document.documentElement, 'clientHeight', { value: 300, configurable: true });
    $('#field').getBoundingClientRect = () => ({
        ...field,
        right: field.left + field.width,
        bottom: field.top + 30,
    });
    const height = () => Math.min(size.height, Number(/, ([\d.]+)px\)$/.exec(list.style.maxHeight)?.[1] ?? Infinity));
    Object.defineProperty(list, 'offsetHeight', { get: height });
    list.getBoundingClientRect = () => ({
        left: parseFloat(list.style.left || 0) + (size.shift ?? 0),
        top: parseFloat(list.style.top || 0) + (size.shift ?? 0),
        width: size.width,
        height: height(),
    });
    const overlay = new Overlay(list, $('#field'));
    overlay.show();
    const { left, top, height: high } = list.getBoundingClientRect();
    overlay.hide();
    return { left, top, height: high };
}

test('hangs below the field where there is room', () => {
    assert.deepEqual(lay({ left: 20, top: 40, width: 100 }, { width: 320, height: 200 }), {
        left: 20,
        top: 72,
        height: 200,
    });
});

test('hangs above the field near the bottom of the window', () => {
    assert.deepEqual(lay({ left: 20, top: 240, width: 100 }, { width: 320, height: 200 }), {
        left: 20,
        top: 38,
        height: 200,
    });
});

test('is no higher than there is room, on the side that has more of it', () => {
    assert.deepEqual(lay({ left: 20, top: 100, width: 100 }, { width: 320, height: 200 }), {
        left: 20,
        top: 132,
        height: 160,
    });
});

test('hangs above the field where it would cover the button of the form', () => {
    const field = { left: 20, top: 140, width: 100 };
    assert.deepEqual(lay(field, { width: 320, height: 100 }, 190), { left: 20, top: 38, height: 100 });
    assert.deepEqual(lay(field, { width: 320, height: 110 }, 260), { left: 20, top: 28, height: 110 });
    assert.equal(lay(field, { width: 320, height: 100 }, 290).top, 172, 'the button is below the list');
    assert.equal(lay(field, { width: 320, height: 100 }, 140).top, 172, 'the button is beside the field');
    assert.equal(lay({ left: 20, top: 60, width: 100 }, { width: 320, height: 190 }, 110).top, 92, 'no room above');
});

test('hangs below all the same where it would cover another button above', () => {
    const field = { left: 20, top: 140, width: 100 };
    assert.equal(lay(field, { width: 320, height: 100 }, 190, 60).top, 172);
    assert.equal(lay(field, { width: 320, height: 100 }, 190, 5).top, 38, 'that button is above the list');
});

test('stays in the window', () => {
    assert.equal(lay({ left: 250, top: 40, width: 100 }, { width: 320, height: 20 }).left, 72);
});

test('finds its place in a parent that is moved itself', () => {
    const { left, top } = lay({ left: 20, top: 40, width: 100 }, { width: 320, height: 20, shift: 50 });
    assert.deepEqual([left, top], [20, 72]);
});

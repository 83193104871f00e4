import { test } from 'node:test';
import assert from 'node:assert/strict';
import { $, show } from './browser.mjs';
import { Overlay } from '#common/overlay';

/** A window of 400 by 300 pixels with a field, and a list of this size. */
function lay(field, size) {
    show('<div><input id="field"><ul id="list"></ul></div>');
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

test('stays in the window', () => {
    assert.equal(lay({ left: 250, top: 40, width: 100 }, { width: 320, height: 20 }).left, 72);
});

test('finds its place in a parent that is moved itself', () => {
    const { left, top } = lay({ left: 20, top: 40, width: 100 }, { width: 320, height: 20, shift: 50 });
    assert.deepEqual([left, top], [20, 72]);
});

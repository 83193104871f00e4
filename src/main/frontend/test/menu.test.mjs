import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, click, press, show } from './browser.mjs';

await import('../src/common/menu.js');

beforeEach(() => {
    show(`
        <details class="productops-menu" open><summary>More</summary><ul><li><a href="#x">Do</a></li></ul></details>
        <button>Other</button>`);
});

test('closes by Escape and gives the focus back', () => {
    $('a').focus();
    press($('a'), 'Escape');
    assert.ok(!$('details').open);
    assert.equal(document.activeElement, $('summary'));
});

test('closes by a click elsewhere and by what is chosen, and not by a click inside', () => {
    click($('li'));
    assert.ok($('details').open);
    click($('a'));
    assert.ok(!$('details').open);
    $('details').open = true;
    click($('button'));
    assert.ok(!$('details').open);
});

test('its list ends where the screen does', () => {
    const list = $('ul');
    const opened = (top) => {
        list.getBoundingClientRect = () => ({ top });
        Object.defineProperty(list, 'offsetHeight', { value: 500, configurable: true });
        list.scrollIntoView = () => {
            list.dataset.scrolled = 'true';
        };
        $('details').dispatchEvent(new Event('toggle'));
    };
    opened(window.innerHeight - 308);
    assert.equal(list.style.maxBlockSize, '300px');
    opened(window.innerHeight - 50);
    assert.equal(list.style.maxBlockSize, '');
    assert.equal(list.dataset.scrolled, 'true');
});

test('closes when the focus leaves it', () => {
    $('button').focus();
    assert.ok(!$('details').open);
});

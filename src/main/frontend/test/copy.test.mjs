import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, click, show } from './browser.mjs';
import { copyButtons } from '../src/common/copy.js';

const copied = [];
let allowed;

Object.defineProperty(globalThis.navigator, 'clipboard', {
    configurable: true,
    value: {
        writeText: async (text) => {
            if (!allowed) {
                throw new Error('Not here');
            }
            copied.push(text);
        },
    },
});

beforeEach(() => {
    allowed = true;
    copied.length = 0;
    show(`<button class="productops-copy" data-copy="notes" data-copied="Copied" hidden>Copy</button>
        <span class="productops-copy-said"></span><textarea id="notes" readonly># Spring</textarea>`);
    document.execCommand = (command) => copied.push(command + ' ' + $('#notes').selectionEnd);
    copyButtons(document);
});

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('the button is there only where there is a script, and copies the text', async () => {
    assert.equal($('button').hidden, false);
    click($('button'));
    await settled();
    assert.deepEqual(copied, ['# Spring']);
    assert.equal($('.productops-copy-said').textContent, 'Copied');
});

test('where the clipboard is closed, what is selected is copied', async () => {
    allowed = false;
    click($('button'));
    await settled();
    assert.deepEqual(copied, ['copy 8']);
    assert.equal($('.productops-copy-said').textContent, 'Copied');
});

test('where there are several, it is said beside the button that was pressed', async () => {
    show(`<div><button id="one" class="productops-copy" data-copy="a" data-copied="Copied">Copy</button><span class="productops-copy-said"></span></div>
        <div><button id="two" class="productops-copy" data-copy="b" data-copied="Copied">Copy</button><span class="productops-copy-said" id="said"></span></div>
        <textarea id="a">A</textarea><textarea id="b">B</textarea>`);
    copyButtons(document);
    click($('#two'));
    await settled();
    assert.deepEqual(copied, ['B']);
    assert.equal($('#said').textContent, 'Copied');
    assert.equal($('.productops-copy-said').textContent, '');
});

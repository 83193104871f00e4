import { test } from 'node:test';
import assert from 'node:assert/strict';
import { $, click, show, until } from './browser.mjs';

window.HTMLElement.prototype.showModal = function () {
    this.open = true;
};
window.HTMLElement.prototype.close = function () {
    this.open = false;
    setTimeout(() => this.dispatchEvent(new Event('close')));
};
globalThis.AJS = window.AJS = { I18n: { getText: (key) => key } };

const { open } = await import('../src/glossary/term-editor.js');

for (const [how, require] of [
    ['fails', () => Promise.reject(new Error('lost'))],
    ['throws', () => assert.fail('broken')],
]) {
    test(`says so where loading the rest ${how}, and can be closed without an editor`, async () => {
        show('');
        window.WRM = { require };
        open({ params: { term: 'Basket' } });
        await until(() => $('dialog [role="alert"]'));
        assert.match($('dialog [role="alert"]').textContent, /not-loaded$/);
        click($('dialog .cancel'));
        await until(() => !$('dialog'));
    });
}

test('says nothing while it is loaded', async () => {
    show('');
    window.WRM = { require: () => undefined };
    open();
    await new Promise((resolve) => setTimeout(resolve, 2));
    assert.ok($('dialog').open);
    assert.equal($('dialog [role="alert"]'), null);
});

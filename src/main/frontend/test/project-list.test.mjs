import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, json, requests, show, type, click, until } from './browser.mjs';

await import('../src/common/picker-element.js');
await import('../src/common/picker.js');

const TEXTS = ['chosen', 'remove', 'added', 'removed', 'none', 'one', 'many', 'failed', 'search', 'keys', 'gone'];

beforeEach(() => {
    show(`
        <form>
            <productops-project-list data-context-path="/jira" ${TEXTS.map((text) => `data-text-${text}="${text} %s"`).join(' ')}>
                <textarea id="projects" name="projects">PAY</textarea>
                <template><li data-value="PAY">Payments (PAY)</li></template>
            </productops-project-list>
        </form>`);
});

test('finds projects as one types, and sends their keys', async () => {
    answer(json([{ key: 'SHOP', name: 'Shop' }]));
    type($('#projects'), 'sh');
    await until(() => $('.productops-combobox-option'));
    assert.equal(requests.at(-1).url, '/jira/rest/productops/1.0/set-up-projects?query=sh');
    assert.equal($('.productops-combobox-option').textContent, 'Shop SHOP');
    click($('.productops-combobox-option'));
    assert.equal($('textarea').value, 'PAY\nSHOP');
    assert.equal($('.productops-token:last-child .productops-token-name').textContent, 'Shop (SHOP)');
});

test('takes one away again', () => {
    click($('.productops-token-remove'));
    assert.equal($('textarea').value, '');
});

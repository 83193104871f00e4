import { test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, json, requests, show, type, unreachable, until } from './browser.mjs';
import '../src/feedback/organisation-hint.js';

const FORM = () => `
    <form>
        <input name="name">
        <productops-organisation-hint data-field="name" data-resource="/jira/rest/choices" data-page="/jira/organisations/"
            data-text="Do you mean %s?"></productops-organisation-hint>
    </form>`;

const FJORD = { id: 7, name: 'Fjord <Interiors>', probable: true };
const OTHER = { id: 8, name: 'Fjord Foods', probable: false };

test('says whom the list has who is nearly called so', async () => {
    show(FORM());
    answer(json([OTHER, FJORD]));
    type($('input'), 'Fjord Interiorss');
    await until(() => $('productops-organisation-hint a'));

    assert.equal($('productops-organisation-hint').textContent, 'Do you mean Fjord <Interiors>?');
    assert.equal($('productops-organisation-hint a').getAttribute('href'), '/jira/organisations/7');
    assert.match(requests.at(-1).url, /query=Fjord%20Interiorss/);
});

test('looks at what is there already, and says nothing once it is another name', async () => {
    show(FORM());
    answer(json([FJORD]));
    $('input').value = 'Fjord Interiorss';
    $('form').append($('productops-organisation-hint'));
    await until(() => $('productops-organisation-hint a'));

    answer(json([OTHER]));
    type($('input'), 'Fjord');
    await until(() => !$('productops-organisation-hint a'));
    assert.equal($('productops-organisation-hint').textContent, '');
});

test('holds nobody up where the server cannot be reached', async () => {
    show(FORM());
    const before = requests.length;
    unreachable();
    type($('input'), 'Fjord Interiorss');
    await until(() => requests.length > before);

    assert.equal($('productops-organisation-hint').textContent, '');
});

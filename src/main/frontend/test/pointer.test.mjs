import { test } from 'node:test';
import assert from 'node:assert/strict';
import { answer, click, json, page, show } from './browser.mjs';
import { fetchForm } from '../src/common/form.js';
import { send } from '../src/common/rest.js';

function pointer(kind, more = {}) {
    document.body.dispatchEvent(Object.assign(new Event('pointer' + kind, { bubbles: true }), { button: 0, ...more }));
}

/** Lets everything happen that waits for nothing but its turn. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

test('an answer waits until the pointer is released and has clicked', async () => {
    const seen = [];
    show('<button>Save</button>');
    document.querySelector('button').addEventListener('click', () => seen.push('click'));
    answer(json({}), page('<form class="productops-form"></form>'), json({}, 500));
    pointer('down');
    const all = Promise.allSettled([
        send('/values').then(() => seen.push('answer')),
        fetchForm('/form').then(() => seen.push('form')),
        send('/broken').catch(() => seen.push('failure')),
    ]);
    await turn();
    await turn();
    assert.deepEqual(seen, []);

    pointer('up');
    click(document.querySelector('button'));
    await all;
    assert.equal(seen[0], 'click');
    assert.deepEqual(seen.slice(1).sort(), ['answer', 'failure', 'form']);
});

for (const [how, release] of [
    ['where nobody says so', () => pointer('move', { buttons: 0 })],
    ['by the browser', () => pointer('cancel')],
]) {
    test(`a pointer may be released ${how}`, async () => {
        answer(json({}));
        pointer('down');
        const answered = send('/values');
        await turn();
        release();
        await answered;
    });
}

test('a pointer that moves while it is pressed, and another button, are no release and no press', async () => {
    answer(json({}), json({}));
    pointer('down', { button: 2 });
    await send('/values');

    let done = false;
    pointer('down');
    const answered = send('/values').then(() => (done = true));
    pointer('move', { buttons: 1 });
    await turn();
    await turn();
    assert.ok(!done);
    pointer('up');
    await answered;
});

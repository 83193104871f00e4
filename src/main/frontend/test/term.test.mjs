import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, click, press, show, until } from './browser.mjs';
import '../src/glossary/term.js';

beforeEach(() => {
    press(document.body, 'Escape');
    show(`
        <p>
            <span class="productops-term" id="one" tabindex="0" aria-describedby="d">Basket</span>
            <span class="productops-term-definition" id="d" hidden>What is chosen</span> and
            <span class="productops-term" id="two" tabindex="0" aria-describedby="d">cart</span>
            <span class="productops-term" id="lost" tabindex="0" aria-describedby="nowhere">lost</span>
            <button>Other</button>
        </p>`);
});

function over(element) {
    element.dispatchEvent(new Event('pointerover', { bubbles: true }));
}

test('shows one definition for all mentions on hover', () => {
    over($('#two'));
    assert.ok(!$('#d').hidden);
    over($('#one'));
    assert.ok(!$('#d').hidden);
});

test('stays while the pointer is on the definition, and goes when it is on neither', async () => {
    over($('#one'));
    over($('#d'));
    assert.ok(!$('#d').hidden);
    over($('button'));
    await until(() => $('#d').hidden);
});

test('comes with the focus and goes with it', () => {
    $('#one').focus();
    assert.ok(!$('#d').hidden);
    $('button').focus();
    assert.ok($('#d').hidden);
});

test('Escape puts it away, and the focus stays', () => {
    $('#one').focus();
    press($('#one'), 'Escape');
    assert.ok($('#d').hidden);
    assert.equal(document.activeElement, $('#one'));
    assert.ok(!press($('#one'), ' '), 'the page must not scroll');
    assert.ok(!$('#d').hidden);
});

test('comes and goes with a touch', () => {
    click($('#one'));
    assert.ok(!$('#d').hidden);
    click($('button'));
    assert.ok($('#d').hidden);
});

test('a mention whose definition is gone does nothing', () => {
    over($('#lost'));
    assert.ok($('#d').hidden);
});

test('shows a definition whose place is folded away, and takes over from the tooltip of the browser', () => {
    $('#one').title = 'What is chosen';
    const folded = document.createElement('div');
    folded.hidden = true;
    $('#d').before(folded);
    folded.append($('#d'));

    over($('#two'));
    assert.ok(!$('#d').closest('[hidden]'));
    over($('#one'));
    assert.equal($('#one').title, '');
});

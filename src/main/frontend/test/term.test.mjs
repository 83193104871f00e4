import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, click, json, press, requests, show, unreachable, until } from './browser.mjs';
import { showHints } from '../src/glossary/term.js';

const TEXTS = {
    open: 'Open',
    discouraged: 'Do not write %f.',
    instead: 'Write %s, not %f.',
    retired: '%s is retired.',
};

let page = 0;

function use(name, more = {}) {
    const concept = { name, definition: `What ${name} is`, address: '/plugins/servlet/concept?id=1' };
    return { concept, discouraged: false, ...more };
}

function meaning(...uses) {
    return json({ word: 'w', uses, texts: TEXTS });
}

// What a word means is kept as long as the page is open: each test has words of its own.
beforeEach(() => {
    press(document.body, 'Escape');
    page += 1;
    show(`
        <p>
            <span class="productops-term" id="one" tabindex="0" data-productops-space="DOC"
                data-productops-word="basket${page}">Basket</span> and
            <span class="productops-term" id="two" tabindex="0" data-productops-space="DOC"
                data-productops-word="basket${page}" data-productops-language="de">Korb</span>
            <button>Other</button>
        </p>`);
});

function definition() {
    return $('#productops-term-meaning');
}

function isShown() {
    return Boolean(definition()?.isConnected) && !definition().hidden;
}

function over(element) {
    element.dispatchEvent(new Event('pointerover', { bubbles: true }));
}

test('asks what a word means once somebody comes to it, and says it', async () => {
    answer(meaning(use('Basket')));
    assert.equal(requests.length, 0);
    $('#one').focus();
    await until(isShown);
    const asked = new URL(requests[0].url, 'http://localhost');
    assert.match(asked.pathname, /\/glossaries\/DOC\/entries\/meaning$/);
    assert.equal(asked.searchParams.get('word'), `basket${page}`);
    assert.equal(definition().querySelector('.productops-term-meaning').textContent, 'What Basket is');
    assert.equal($('#one').getAttribute('aria-describedby'), definition().id);

    $('button').focus();
    assert.ok(!isShown());
    assert.equal($('#one').getAttribute('aria-describedby'), null);
    $('#one').focus();
    assert.ok(isShown(), 'what is known is not asked for again');
    assert.equal(requests.length, 1);
});

test('asks again in another language', async () => {
    answer(meaning(use('Basket')), meaning(use('Warenkorb')));
    $('#one').focus();
    await until(isShown);
    $('#two').focus();
    await until(() => definition().textContent.includes('Warenkorb'));
    assert.equal(new URL(requests[1].url, 'http://localhost').searchParams.get('language'), 'de');
});

test('shows all that a word means, and what to write instead', async () => {
    answer(meaning(use('Pull request'), use('Public relations', { discouraged: true, instead: '$& PR' })));
    $('#one').focus();
    await until(isShown);
    assert.equal(definition().querySelectorAll('.productops-terms-meaning').length, 2);
    assert.equal(definition().querySelector('.productops-terms-instead').textContent, 'Write $& PR, not Basket.');
});

test('says of what is retired that it is', async () => {
    answer(meaning(use('Basket', { retired: true })));
    $('#one').focus();
    await until(isShown);
    assert.equal(definition().querySelector('.productops-terms-instead').textContent, 'Basket is retired.');
});

test('tells those who can mend the page what is wrong with a word, and where', () => {
    show(`<p><span class="productops-term-unknown" id="draft" data-productops-hint="Draft" data-productops-way="/c?id=1"
            data-productops-way-text="Open it" data-productops-way-label="Open Draft">Gift card</span>
        <span class="productops-term-unknown" id="lost" data-productops-hint="<b>No</b>">Lost</span></p>`);
    showHints();
    assert.equal($('#draft').textContent, 'Gift card');
    const hint = $('#draft').nextElementSibling;
    assert.equal(hint.querySelector('.aui-lozenge').textContent, 'Draft');
    assert.equal(hint.querySelector('a').getAttribute('href'), '/c?id=1');
    assert.equal(hint.querySelector('a').getAttribute('aria-label'), 'Open Draft');
    assert.equal($('#lost').nextElementSibling.textContent, '<b>No</b>');
    assert.equal($('#lost').nextElementSibling.querySelector('a'), null);
});

test('shows nothing if it was left meanwhile', async () => {
    let finish;
    answer(new Promise((resolve) => (finish = resolve)));
    $('#one').focus();
    await until(() => requests.length === 1);
    $('button').focus();
    finish(meaning(use('Basket')));
    await new Promise((resolve) => setTimeout(resolve, 5));
    assert.ok(!isShown());
});

test('a word of which nobody knows anything is just a word, until somebody comes again', async () => {
    answer(unreachable(), meaning(use('Basket')));
    $('#one').focus();
    await until(() => requests.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    assert.ok(!isShown());
    $('button').focus();
    $('#one').focus();
    await until(isShown);
});

test('Escape puts it away, the focus stays, and a key brings it back', async () => {
    answer(meaning(use('Basket')));
    $('#one').focus();
    await until(isShown);
    press($('#one'), 'Escape');
    assert.ok(!isShown());
    assert.equal(document.activeElement, $('#one'));
    assert.ok(!press($('#one'), ' '), 'the page must not scroll');
    await until(isShown);
});

test('leads the keyboard to its link, on to what stands behind the word, and back', async () => {
    for (const key of ['Enter', ' ', 'ArrowDown', 'Tab']) {
        answer(meaning(use('Basket')));
        $('#one').focus();
        await until(isShown);
        assert.ok(!press($('#one'), key));
        assert.equal(document.activeElement, definition().querySelector('a'), key);
        assert.equal(definition().getAttribute('role'), 'dialog');
        press(document.activeElement, 'Escape');
        assert.ok(!isShown());
        assert.equal(document.activeElement, $('#one'));
        $('button').focus();
    }
    $('#one').focus();
    press($('#one'), 'Tab');
    assert.ok(press(document.activeElement, 'Tab'), 'the browser goes on from the word');
    assert.equal(document.activeElement, $('#one'));
    assert.ok(!isShown());
});

test('comes and goes with a touch, and on hover once it is known', async () => {
    answer(meaning(use('Basket')));
    $('#one').focus();
    await until(isShown);
    click($('button'));
    assert.ok(!isShown());
    click($('#one'));
    assert.ok(isShown());
    $('button').focus();
    over($('#one'));
    assert.ok(isShown());
    over($('button'));
    await until(() => !isShown());
});

test('the way to create a term that is missing says from which page', () => {
    show(
        '<meta name="ajs-page-id" content="77"><a class="productops-term-add" href="/wiki/new?key=DOC&name=OLA">Create</a>',
    );
    $('.productops-term-add').addEventListener('click', (event) => event.preventDefault());
    click($('.productops-term-add'));
    assert.equal($('.productops-term-add').href, 'http://localhost/wiki/new?key=DOC&name=OLA&page=77');
});

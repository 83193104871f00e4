import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, json, nothing, press, requests, show, until, unreachable } from './browser.mjs';
import { startPageTerms } from '../src/glossary/page-terms.js';

globalThis.MutationObserver = window.MutationObserver;

const TEXTS = {
    name: 'Terms',
    terms: 'Terms on this page (%n)',
    part: 'Only the beginning',
    show: 'Show',
    showLabel: 'Show %s',
    written: 'In the text: %s',
    next: 'Next (%n of %m)',
    back: 'Back',
    open: 'Open',
    discouraged: 'Not %f',
    instead: '%s, not %f',
    offForMe: 'Not for me',
    onForMe: 'For me',
    isOffForMe: 'Off for you',
    offForPage: 'Not here',
    onForPage: 'Here',
    isOffForPage: 'Off here',
    failed: 'Failed',
    logIn: 'Log in',
};

const FOUND = {
    mode: 'FIRST',
    whole: true,
    loggedIn: true,
    editable: false,
    offForReader: false,
    offForPage: false,
    concepts: [{ name: 'Release train', definition: 'Leaves on time', address: '/g?id=1' }],
    forms: [{ text: 'train', uses: [{ concept: 0 }] }],
    texts: TEXTS,
};

const META = '<meta name="ajs-page-id" content="7"><meta name="ajs-context-path" content="/wiki">';
const PAGE = META + '<div id="content"><div id="main-content"><p>A train.</p></div></div>';

class Highlight extends Set {
    constructor(...ranges) {
        super(ranges);
    }
}

beforeEach(async () => {
    // What an earlier test left behind sees that its page is gone.
    show('');
    await new Promise((resolve) => setTimeout(resolve, 600));
    window.localStorage.clear();
    window.Highlight = Highlight;
    window.CSS = { highlights: new Map() };
    delete window.AJS;
});

function highlighted() {
    return [...(window.CSS.highlights.get('productops-term') ?? [])].map(String);
}

function button(text) {
    return [...document.querySelectorAll('button')].find((each) => each.textContent.trim() === text);
}

test('marks the terms of the page, and lists them behind it', async () => {
    show(PAGE, json(FOUND));
    startPageTerms();
    await until(() => highlighted().length > 0);
    assert.equal(requests[0].url, '/wiki/rest/productops/1.0/glossary-terms/page/7');
    assert.equal($('#main-content').innerHTML, '<p>A train.</p>');
    const opener = button('Terms on this page (1)');
    assert.equal(opener.getAttribute('aria-expanded'), 'false');
    opener.click();
    assert.equal(opener.getAttribute('aria-expanded'), 'true');
    const list = document.getElementById(opener.getAttribute('aria-controls'));
    assert.ok(!list.hidden);
    assert.equal(list.querySelector('dt').textContent, 'Release train');
    assert.equal(list.querySelector('dd a').getAttribute('href'), '/wiki/g?id=1');
    button('Show').focus();
    assert.equal(window.CSS.highlights.get('productops-term-current').size, 1);
    button('Show').blur();
    assert.equal(window.CSS.highlights.has('productops-term-current'), false);
});

test('lists how a thing is written, and what to write instead of a word that is not to be used', async () => {
    const found = {
        ...FOUND,
        concepts: [{ ...FOUND.concepts[0], name: 'Release train (RT)' }],
        forms: [
            { text: 'release train', uses: [{ concept: 0 }] },
            { text: 'RT', uses: [{ concept: 0 }] },
            { text: 'trains', uses: [{ concept: 0 }] },
            { text: 'Lorry', uses: [{ concept: 0, discouraged: true, instead: '$& train' }] },
            { text: 'lorry', uses: [{ concept: 0, discouraged: true, instead: '$& train' }] },
            { text: 'cart', uses: [{ concept: 0, discouraged: true }] },
        ],
    };
    show(PAGE.replace('A train', 'A release train, RT, trains, Lorry, lorry, cart'), json(found));
    startPageTerms();
    await until(() => button('Terms on this page (1)'));
    button('Terms on this page (1)').click();
    assert.deepEqual(
        [...document.querySelectorAll('dd .productops-terms-instead')].map((each) => each.textContent),
        ['$& train, not Lorry', 'Not cart'],
    );
    assert.equal($('.productops-page-terms-written').textContent, 'In the text: trains');
});

test('leads the keyboard to each place of a term, into its definition and back', async () => {
    window.Range.prototype.getClientRects = () => [{ left: 0, right: 9, top: 0, bottom: 9, width: 9 }];
    show(PAGE.replace('A train.', 'A <i>train</i>, a <b>train</b>.'), json(FOUND));
    startPageTerms();
    await until(() => highlighted().length > 0);
    assert.deepEqual(highlighted(), ['train'], 'only the first is marked');
    button('Terms on this page (1)').click();
    const been = [];
    window.Element.prototype.scrollIntoView = function () {
        been.push(this.tagName);
    };
    button('Show').focus();
    button('Show').click();
    const shown = $('.productops-terms:not([hidden])');
    assert.equal(shown.querySelector('.productops-term-name').textContent, 'Release train');
    assert.equal(document.activeElement, shown.querySelector('a'));
    assert.equal(shown.getAttribute('role'), 'dialog');
    button('Next (2 of 2)').click();
    assert.deepEqual(been, ['I', 'B']);
    assert.equal(document.activeElement, $('.productops-terms a'));
    assert.ok(button('Next (1 of 2)'));
    press(document.activeElement, 'Escape');
    assert.ok($('.productops-terms').hidden);
    assert.equal(document.activeElement, button('Show'));

    button('Show').click();
    button('Back').click();
    assert.ok($('.productops-terms').hidden);
    assert.equal(document.activeElement, button('Show'));
});

test('asks nothing while somebody edits, or where there is no page', async () => {
    show(PAGE + '<iframe id="wysiwygTextarea_ifr"></iframe>');
    startPageTerms();
    show('<div id="main-content"></div>');
    startPageTerms();
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(requests.length, 0);
});

test('stops when an editor opens, but not for that of a comment', async () => {
    const bound = {};
    window.AJS = { contextPath: () => '/w', bind: (event, run) => (bound[event] = run) };
    show(PAGE, json(FOUND));
    startPageTerms();
    await until(() => highlighted().length > 0);
    $('#content').insertAdjacentHTML('beforeend', '<div class="quick-comment-container"><p id="wysiwyg"></p></div>');
    bound['rte-ready']();
    assert.equal(highlighted().length, 1);
    $('#content').insertAdjacentHTML('beforeend', '<form id="editpageform"></form>');
    bound['rte-ready']();
    assert.equal(highlighted().length, 0);
    assert.equal($('.productops-page-terms'), null);
});

test('does without marks where the space or the server wants none', async () => {
    show(PAGE, json({ ...FOUND, mode: 'OFF' }));
    startPageTerms();
    await until(() => requests.length === 1);
    show(PAGE, unreachable());
    startPageTerms();
    await until(() => requests.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(highlighted().length, 0);
    assert.equal($('.productops-page-terms'), null);
});

test('is switched off for a reader, and on again', async () => {
    show(PAGE, json(FOUND), nothing(), json({ ...FOUND, offForReader: true, forms: [] }));
    startPageTerms();
    await until(() => highlighted().length > 0);
    button('Terms on this page (1)').click();
    button('Not for me').click();
    await until(() => button('For me'));
    assert.equal(requests[1].url, '/wiki/rest/productops/1.0/glossary-terms/marking');
    assert.deepEqual(JSON.parse(requests[1].body), { marked: false });
    assert.equal(highlighted().length, 0);
    assert.equal(document.activeElement, button('For me'));
    answer(nothing(), json(FOUND));
    button('For me').click();
    await until(() => highlighted().length > 0);
    assert.deepEqual(JSON.parse(requests[3].body), { marked: true });
});

test('is switched off for a page by those who may edit it', async () => {
    show(PAGE, json({ ...FOUND, editable: true }), nothing(), json({ ...FOUND, editable: true, offForPage: true }));
    startPageTerms();
    await until(() => highlighted().length > 0);
    button('Terms on this page (1)').click();
    button('Not here').click();
    await until(() => button('Here'));
    assert.equal(requests[1].url, '/wiki/rest/productops/1.0/glossary-terms/page/7/marking');
    show(PAGE, json({ ...FOUND, offForPage: true }));
    startPageTerms();
    await until(() => $('.productops-page-terms'));
    assert.equal($('.productops-page-terms button'), null);
});

test('says why it cannot be switched off', async () => {
    show(PAGE, json(FOUND), unreachable());
    startPageTerms();
    await until(() => highlighted().length > 0);
    button('Terms on this page (1)').click();
    button('Not for me').click();
    await until(() => $('[role="alert"]').textContent === 'Failed');
    assert.equal(highlighted().length, 1);
});

test('keeps the choice of somebody who is not logged in in the browser', async () => {
    const anonymous = { ...FOUND, loggedIn: false };
    show(PAGE, json(anonymous), json(anonymous));
    startPageTerms();
    await until(() => highlighted().length > 0);
    button('Terms on this page (1)').click();
    button('Not for me').click();
    await until(() => button('For me'));
    assert.equal(highlighted().length, 0);
    assert.ok(requests.every(({ method }) => method === 'GET'));
});

test('marks comments too, those that come later as well', async () => {
    const comment = '<div class="comment"><div class="comment-content"><p>By train.</p></div></div>';
    show(PAGE.replace('</div></div>', `</div>${comment}</div>`), json(FOUND), json(FOUND));
    startPageTerms();
    await until(() => highlighted().length === 2);
    assert.equal(requests[1].url, '/wiki/rest/productops/1.0/glossary-terms/page/7/texts');
    assert.deepEqual(JSON.parse(requests[1].body), { texts: ['By train.'] });
    answer(json(FOUND));
    $('#content').insertAdjacentHTML('beforeend', comment.replace('By', 'Another'));
    await until(() => highlighted().length === 3);
    assert.deepEqual(JSON.parse(requests[2].body), { texts: ['Another train.'] });
    assert.ok(button('Terms on this page (1)'));
});

test('marks again what changes in the page', async () => {
    show(PAGE, json(FOUND));
    startPageTerms();
    await until(() => highlighted().length > 0);
    $('#main-content p').replaceWith(document.createElement('p'));
    $('#main-content p').textContent = 'Another train, and a train.';
    await until(
        () =>
            highlighted().length === 1 &&
            window.CSS.highlights.get('productops-term').values().next().value.startOffset === 8,
    );
    press(document.body, 'Escape');
});

import { afterEach, beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, json, nothing, requests, show, unreachable, until } from './browser.mjs';
import { startIssueTerms, stopIssueTerms } from '../src/glossary/issue-terms.js';

globalThis.MutationObserver = window.MutationObserver;

const TEXTS = {
    name: 'Terms',
    terms: 'Terms in this issue (%n)',
    asOf: 'As of yesterday',
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
    offForProject: 'Not in SHOP',
    onForProject: 'In SHOP',
    isOffForProject: 'Off in SHOP',
    offForSite: 'Not in Jira',
    onForSite: 'In Jira',
    isOffForSite: 'Off in Jira',
    failed: 'Failed',
    logIn: 'Log in',
};

const FOUND = {
    mode: 'FIRST',
    offForReader: false,
    offForProject: false,
    offForSite: false,
    project: 'SHOP',
    editable: false,
    administrator: false,
    concepts: [{ name: 'Release train', definition: 'Leaves on time', address: 'http://wiki/g?id=1' }],
    forms: [{ text: 'train', uses: [{ concept: 0 }] }],
    texts: TEXTS,
};

const META = '<meta name="ajs-remote-user" content="anna"><meta name="ajs-context-path" content="/jira">';
const KEY = '<a id="key-val" data-issue-key="SHOP-1">SHOP-1</a>';
const DESCRIPTION =
    '<div id="descriptionmodule"><div id="description-val" class="editable-field">' +
    '<div class="user-content-block"><p>A train, another train.</p></div></div></div>';
const COMMENT = '<div class="activity-comment"><div class="action-body"><p>By train.</p></div></div>';
const ISSUE =
    `${META}<div id="content">${KEY}${DESCRIPTION}` + `<div id="issue_actions_container">${COMMENT}</div></div>`;

class Highlight extends Set {
    constructor(...ranges) {
        super(ranges);
    }
}

beforeEach(() => {
    window.Highlight = Highlight;
    window.CSS = { highlights: new Map() };
    delete window.AJS;
    delete window.JIRA;
});

afterEach(() => {
    stopIssueTerms();
});

function highlighted() {
    return [...(window.CSS.highlights.get('productops-term') ?? [])].map(String);
}

function button(text) {
    return [...document.querySelectorAll('button')].find((each) => each.textContent.trim() === text);
}

const calm = () => new Promise((resolve) => setTimeout(resolve, 500));

test('marks the first use in the description and in each comment, with one question', async () => {
    show(ISSUE, json(FOUND));
    startIssueTerms();
    await until(() => highlighted().length === 2);
    assert.equal(requests.length, 1);
    assert.equal(requests[0].url, '/jira/rest/productops/1.0/glossary-terms/issue/SHOP-1/texts');
    assert.deepEqual(JSON.parse(requests[0].body), { texts: ['A train, another train.', 'By train.'] });
    assert.equal($('.user-content-block').innerHTML, '<p>A train, another train.</p>');
    assert.equal($('#description-val').nextElementSibling.className, 'productops-page-terms');
    button('Terms in this issue (1)').click();
    assert.equal($('.productops-page-terms a').getAttribute('href'), 'http://wiki/g?id=1');
    assert.ok($('.productops-page-terms').textContent.includes('As of yesterday'));
});

test('asks nothing for somebody who is not logged in, without an issue, or where there is no text', async () => {
    show(ISSUE.replace('content="anna"', 'content=""'));
    startIssueTerms();
    await calm();
    show(META + '<div id="content"><p>A list</p></div>');
    startIssueTerms();
    await calm();
    show(META + KEY + '<div id="description-val"><div class="user-content-block"></div></div>');
    startIssueTerms();
    await calm();
    assert.equal(requests.length, 0);
});

test('leaves alone what is code, a link, a mention, or edited', async () => {
    show(
        META +
            KEY +
            '<div id="description-val"><div class="user-content-block"><div class="code panel">' +
            '<div class="codeHeader panelHeader">train.sh</div><div class="codeContent"><pre>train</pre></div></div>' +
            '<p>The <a href="#">train</a> of <a class="user-hover">train</a></p></div></div>' +
            '<div id="issue_actions_container">' +
            COMMENT.replace('<p>By train.</p>', '<form><textarea>By train</textarea></form>') +
            '</div>',
        json(FOUND),
    );
    startIssueTerms();
    await until(() => requests.length === 1);
    await calm();
    assert.deepEqual(JSON.parse(requests[0].body), { texts: ['The\nof'] });
    assert.equal(highlighted().length, 0);
});

test('marks comments that come later, and a description that was saved again', async () => {
    show(ISSUE, json(FOUND), json(FOUND), json(FOUND));
    startIssueTerms();
    await until(() => highlighted().length === 2);
    $('#issue_actions_container').insertAdjacentHTML('beforeend', COMMENT.replace('By', 'No'));
    await until(() => highlighted().length === 3);
    assert.deepEqual(JSON.parse(requests[1].body), { texts: ['No train.'] });

    $('#descriptionmodule').innerHTML = '<div id="description-val"><form><textarea>train</textarea></form></div>';
    await calm();
    assert.equal(highlighted().length, 2);
    $('#descriptionmodule').innerHTML =
        '<div id="description-val"><div class="user-content-block"><p>Now a train.</p></div></div>';
    await until(() => highlighted().length === 3);
    assert.deepEqual(JSON.parse(requests[2].body), { texts: ['Now a train.'] });
    assert.equal($('#description-val').nextElementSibling.className, 'productops-page-terms');
});

test('follows Jira to another issue beside a list', async () => {
    show(ISSUE, json(FOUND), json(FOUND));
    startIssueTerms();
    await until(() => highlighted().length === 2);
    $('#content').innerHTML = KEY.replaceAll('SHOP-1', 'SHOP-2') + DESCRIPTION.replace('A train', 'Another train');
    await until(() => requests.length === 2);
    assert.ok(requests[1].url.endsWith('/issue/SHOP-2/texts'));
    await until(() => highlighted().length === 1);
});

test('looks when Jira says that there is something new', async () => {
    const bound = {};
    window.JIRA = {
        Events: { NEW_CONTENT_ADDED: 'newContentAdded' },
        bind: (event, run) => (bound[event] = run),
    };
    show(META + KEY + '<div id="content"></div>', json(FOUND));
    startIssueTerms();
    document.body.insertAdjacentHTML('beforeend', DESCRIPTION);
    bound.newContentAdded();
    await until(() => highlighted().length === 1);
});

test('does without marks where Confluence shares none, or nobody answers', async () => {
    show(ISSUE, json({ ...FOUND, mode: 'OFF', forms: [] }));
    startIssueTerms();
    await until(() => requests.length === 1);
    await calm();
    show(ISSUE, unreachable());
    startIssueTerms();
    await until(() => requests.length === 1);
    await calm();
    assert.equal(highlighted().length, 0);
    assert.equal($('.productops-page-terms')?.textContent.trim() ?? '', '');
});

test('is switched off for a reader, and on again', async () => {
    show(ISSUE, json(FOUND), nothing(), json({ ...FOUND, offForReader: true, forms: [] }));
    startIssueTerms();
    await until(() => highlighted().length === 2);
    button('Terms in this issue (1)').click();
    assert.equal(button('Not in SHOP'), undefined);
    assert.equal(button('Not in Jira'), undefined);
    button('Not for me').click();
    await until(() => button('For me'));
    assert.equal(requests[1].url, '/jira/rest/productops/1.0/glossary-terms/marking');
    assert.deepEqual(JSON.parse(requests[1].body), { marked: false });
    assert.equal(highlighted().length, 0);
    assert.equal(document.activeElement, button('For me'));
    answer(nothing(), json(FOUND));
    button('For me').click();
    await until(() => highlighted().length === 2);
});

test('is switched off for a project and for Jira by those who run them', async () => {
    const run = { ...FOUND, editable: true, administrator: true };
    show(ISSUE, json(run), nothing(), json({ ...run, offForProject: true, forms: [] }));
    startIssueTerms();
    await until(() => highlighted().length === 2);
    button('Terms in this issue (1)').click();
    assert.ok(button('Not in Jira'));
    button('Not in SHOP').click();
    await until(() => button('In SHOP'));
    assert.equal(requests[1].url, '/jira/rest/productops/1.0/glossary-terms/project/SHOP/marking');

    show(ISSUE, json({ ...FOUND, offForProject: true, forms: [] }));
    startIssueTerms();
    await until(() => requests.length === 1);
    await calm();
    assert.equal(button('In SHOP'), undefined);
});

test('says why it cannot be switched off', async () => {
    show(ISSUE, json(FOUND), unreachable());
    startIssueTerms();
    await until(() => highlighted().length === 2);
    button('Terms in this issue (1)').click();
    button('Not for me').click();
    await until(() => $('[role="alert"]').textContent === 'Failed');
    assert.equal(highlighted().length, 2);
});

test('a tap on a term says what it means where a click begins to edit', async () => {
    show(ISSUE, json(FOUND));
    startIssueTerms();
    await until(() => highlighted().length === 2);
    const text = $('.user-content-block p').firstChild;
    document.caretPositionFromPoint = () => ({ offsetNode: text, offset: 3 });
    window.Range.prototype.getClientRects = () => [{ left: 0, right: 50, top: 0, bottom: 20, width: 50 }];
    let edited = 0;
    $('#description-val').addEventListener('click', () => (edited += 1));
    const tap = (pointerType) => {
        const event = new window.MouseEvent('click', { bubbles: true, cancelable: true, clientX: 5, clientY: 5 });
        Object.defineProperty(event, 'pointerType', { value: pointerType });
        $('.user-content-block p').dispatchEvent(event);
    };
    tap('touch');
    assert.equal(edited, 0);
    assert.ok($('.productops-terms').textContent.includes('Leaves on time'));
    tap('mouse');
    assert.equal(edited, 1);
    delete document.caretPositionFromPoint;
    delete window.Range.prototype.getClientRects;
});

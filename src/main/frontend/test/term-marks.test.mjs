import { afterEach, beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, press, show, until } from './browser.mjs';
import { TermMarks } from '../src/glossary/term-marks.js';

const TEXTS = {
    open: 'Open',
    next: '%n of %m',
    back: 'Back',
    discouraged: 'Do not write %f.',
    instead: 'Write %s instead of %f.',
};

const FOUND = {
    mode: 'ALL',
    concepts: [
        { name: 'Release train', definition: 'Leaves on time', address: '/g?id=1' },
        { name: 'Pull request', definition: 'A change', address: '/g?id=2' },
        { name: 'Public relations', definition: 'Talking', address: '/g?id=3' },
    ],
    forms: [
        { text: 'release trains', uses: [{ concept: 0 }] },
        { text: 'release train', uses: [{ concept: 0 }] },
        { text: 'PR', uses: [{ concept: 1 }, { concept: 2 }] },
        { text: 'RT', uses: [{ concept: 0, discouraged: true, instead: 'release train' }] },
    ],
};

const PAGE = `<div id="main-content"><p id="p">A release train, two re<b>lease</b> trains, a PR &amp; an RT.</p>
    <p id="q">No PR.</p></div><button>Other</button>`;

let marks;

class Highlight extends Set {
    constructor(...ranges) {
        super(ranges);
    }
}

function withHighlights() {
    window.Highlight = Highlight;
    window.CSS = { highlights: new Map() };
}

function highlighted(name = 'productops-term') {
    return [...(window.CSS.highlights.get(name) ?? [])].map(String);
}

/* jsdom has no layout: where a test says that the pointer is, there it is. */
function pointAt(node, offset) {
    document.caretPositionFromPoint = () => ({ offsetNode: node, offset });
    window.Range.prototype.getClientRects = function () {
        return this.isPointInRange(node, offset) ? [{ left: 0, right: 9, top: 0, bottom: 9 }] : [];
    };
    const event = new MouseEvent('click', { bubbles: true, clientX: 5, clientY: 5 });
    node.parentElement.dispatchEvent(event);
}

beforeEach(() => {
    show(PAGE);
    marks = new TermMarks(TEXTS);
});

afterEach(() => {
    marks.clear();
    delete window.Highlight;
});

test('highlights terms and leaves the page as it is', () => {
    withHighlights();
    const before = document.body.innerHTML;
    marks.mark($('#main-content'), FOUND);
    assert.deepEqual(highlighted(), ['release train', 'release trains', 'PR', 'PR']);
    assert.deepEqual(highlighted('productops-term-discouraged'), ['RT']);
    assert.equal(document.body.innerHTML, before);
    marks.unmark($('#main-content'));
    assert.equal(window.CSS.highlights.size, 0);
});

test('marks only the first word for a thing, or none until the pointer is on it', () => {
    withHighlights();
    marks.mark($('#main-content'), { ...FOUND, mode: 'FIRST' });
    assert.deepEqual(highlighted(), ['release train', 'PR']);
    assert.deepEqual(highlighted('productops-term-discouraged'), ['RT']);
    marks.mark($('#main-content'), { ...FOUND, mode: 'HOVER' });
    assert.deepEqual(highlighted(), []);
    pointAt($('#p').firstChild, 4);
    assert.deepEqual(highlighted('productops-term-current'), ['release train']);
});

test('shows all meanings of the term under the pointer, until Escape', () => {
    withHighlights();
    marks.mark($('#main-content'), FOUND);
    pointAt($('#q').firstChild, 4);
    const shown = $('.productops-terms');
    assert.ok(!shown.hidden);
    assert.equal(shown.getAttribute('aria-label'), 'PR');
    assert.deepEqual(
        [...shown.querySelectorAll('.productops-term-name')].map((name) => name.textContent),
        ['Pull request', 'Public relations'],
    );
    assert.equal(shown.querySelector('a').getAttribute('href'), '/g?id=2');
    press(document.body, 'Escape');
    assert.ok(shown.hidden);
    assert.deepEqual(highlighted('productops-term-current'), []);
});

test('says what to write instead of a word that is not to be used', () => {
    withHighlights();
    marks.mark($('#main-content'), FOUND);
    const last = $('#p').lastChild;
    pointAt(last, last.data.indexOf('RT') + 1);
    assert.equal($('.productops-terms-instead').textContent, 'Write release train instead of RT.');
});

test('shows nothing where no term is', () => {
    withHighlights();
    marks.mark($('#main-content'), FOUND);
    pointAt($('#q').firstChild, 1);
    assert.equal($('.productops-terms:not([hidden])'), null);
});

test('knows what a page speaks of, over several texts', () => {
    withHighlights();
    marks.mark($('#p'), FOUND);
    marks.mark($('#q'), { ...FOUND, concepts: FOUND.concepts.map((concept) => ({ ...concept })) });
    assert.deepEqual(
        marks.meanings.map(({ concept, marks: places, forms }) => [
            concept.name,
            places.length,
            [...forms.keys()].join(),
        ]),
        [
            ['Release train', 3, 'release train,release trains,RT'],
            ['Pull request', 2, 'PR'],
            ['Public relations', 2, 'PR'],
        ],
    );
    marks.point(marks.meanings[1].marks);
    assert.deepEqual(highlighted('productops-term-current'), ['PR', 'PR']);
});

test('without highlights puts terms into elements that have the focus, and takes them away again', async () => {
    const before = $('#main-content').innerHTML;
    marks.mark($('#main-content'), FOUND);
    assert.deepEqual(
        [...document.querySelectorAll('.productops-term-mark')].map((span) => span.textContent),
        ['release train', 're', 'lease', ' trains', 'PR', 'RT', 'PR'],
    );
    assert.equal($('#main-content').textContent.includes('two release trains'), true);
    window.Range.prototype.getClientRects = () => [{ left: 0, right: 9, top: 0, bottom: 9 }];
    $('#q .productops-term-mark').focus();
    await until(() => !$('.productops-terms').hidden);
    assert.equal($('.productops-term-name').textContent, 'Pull request');
    marks.mark($('#main-content'), FOUND);
    assert.equal(document.querySelectorAll('.productops-term-mark').length, 7);
    marks.unmark($('#main-content'));
    assert.equal($('#main-content').innerHTML, before);
});

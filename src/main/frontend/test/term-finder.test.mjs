import { test } from 'node:test';
import assert from 'node:assert/strict';
import { $, show } from './browser.mjs';
import { boundariesOf, finderOf, piecesOf, placesOf } from '../src/glossary/term-finder.js';

function texts(html) {
    show(`<div id="main-content">${html}</div>`);
    return piecesOf($('#main-content')).map(({ text }) => text.trim());
}

test('reads what people read as text, and what stands in one paragraph as one piece', () => {
    assert.deepEqual(texts('<p>re<b>lease</b>\n <em>train</em></p><p>next</p>'), ['release train', 'next']);
    assert.deepEqual(texts('<p>release<br>train&nbsp;now</p>'), ['release train now']);
    assert.deepEqual(texts('<ul><li>one<ul><li>two</li></ul>three</li></ul>'), ['one', 'two', 'three']);
    assert.deepEqual(texts('<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>'), ['a', 'b']);
});

for (const skipped of [
    '<a href="#">train</a>',
    '<h2>train</h2>',
    '<code>train</code>',
    '<pre>train</pre>',
    '<button>train</button>',
    '<span class="status-macro aui-lozenge">train</span>',
    '<a class="confluence-userlink user-mention">train</a>',
    '<div class="conf-macro output-block" data-macro-name="toc">train</div>',
    '<div class="conf-macro output-block" data-macro-name="code" data-hasbody="true"><div>train</div></div>',
    '<div class="conf-macro" data-macro-name="panel" data-hasbody="true"><div class="panelHeader">train</div></div>',
    '<div class="drawio-macro">train</div>',
    '<svg><text>train</text></svg>',
    '<span class="productops-term">train</span>',
    '<div class="x productops-glossary">train</div>',
    '<div contenteditable="true">train</div>',
    '<span role="button">train</span>',
    '<span hidden>train</span>',
    '<dialog open>train</dialog>',
]) {
    test('never reads ' + skipped, () => {
        assert.deepEqual(texts(`<p>a</p>${skipped}<p>b</p>`), ['a', 'b']);
    });
}

test('reads the body of a panel, and nothing in an editor', () => {
    assert.deepEqual(
        texts('<div class="panel conf-macro" data-macro-name="panel" data-hasbody="true"><p>train</p></div>'),
        ['train'],
    );
    show('<div contenteditable="true"><div id="main-content"><p>train</p></div></div>');
    assert.deepEqual(piecesOf($('#main-content')), []);
});

test('reads so much and no more', () => {
    show(`<div id="main-content">${'<p>train</p>'.repeat(100)}</div>`);
    assert.equal(piecesOf($('#main-content'), 50).length, 10);
});

function found(text, ...forms) {
    return finderOf(forms)(text).map(({ start, form }) => start + ' ' + form);
}

test('finds whole words, the longest, none within another', () => {
    assert.deepEqual(found('US marketing in the US market', 'US market', 'US'), ['0 US', '20 US market']);
    assert.deepEqual(found('restrain the trains', 'train'), []);
    assert.deepEqual(found('trains, train.', 'train', 'trains'), ['0 trains', '8 train']);
    assert.deepEqual(found('C++ and C', 'C++', 'C'), ['0 C++', '8 C']);
    assert.deepEqual(found('x', 'xyz'), []);
});

test('finds words in scripts without blanks', () => {
    assert.deepEqual(
        found(
            '\u0e09\u0e31\u0e19\u0e44\u0e1b\u0e42\u0e23\u0e07\u0e40\u0e23\u0e35\u0e22\u0e19',
            '\u0e42\u0e23\u0e07\u0e40\u0e23\u0e35\u0e22\u0e19',
        ),
        ['5 \u0e42\u0e23\u0e07\u0e40\u0e23\u0e35\u0e22\u0e19'],
    );
});

test('finds what is a word only by the dictionary of the server', () => {
    show('<p id="p">\u6570\u636e\u5e93\u670d\u52a1\u5668</p>');
    assert.equal(placesOf($('#p'), ['\u636e\u5e93']).length, 1);
});

test('knows words by their letters where the browser does not know them', () => {
    const isBoundary = boundariesOf('a train\u6570\u636e', null);
    assert.deepEqual(
        [0, 1, 2, 3, 7, 8, 9].map((index) => isBoundary(index)),
        [true, true, true, false, true, true, true],
    );
});

test('says where a word stands, across marks and blanks', () => {
    show('<p id="p">The re<b>lease</b>\n\n  tr<i>ai</i>ns<br>leave</p>');
    const [place] = placesOf($('#p'), ['release trains']);
    assert.equal(place.range.toString().replace(/\s+/g, ' '), 'release trains');
    assert.equal(place.range.startContainer, $('#p').firstChild);
    assert.equal(place.range.startOffset, 4);
    const [over] = placesOf($('#p'), ['trains leave']);
    assert.equal(over.range.toString(), 'trainsleave');
});

test('finds all places up to a bound', () => {
    show(`<p id="p">${'train '.repeat(50)}</p>`);
    assert.equal(placesOf($('#p'), ['train']).length, 50);
    assert.equal(placesOf($('#p'), ['train'], { places: 7 }).length, 7);
});

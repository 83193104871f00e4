/*
 * Finds the words that the server has found in a text again where they stand in the page. It reads the page and changes
 * nothing in it.
 */

/** What is never marked: it is no text, does something, is written by a machine, or is ours. */
const SKIPPED = [
    'a, button, code, h1, h2, h3, h4, h5, h6, iframe, img, input, kbd, math, object, option, pre, samp, script, select',
    'style, svg, template, textarea, title, tt, var, video, canvas, dialog, noscript, summary',
    '[hidden], [contenteditable=""], [contenteditable="true"]',
    '[role="button"], [role="link"], [role="heading"], [role="textbox"], [role="dialog"], [role="tab"], [role="term"]',
    '.aui-lozenge, .status-macro, .user-mention, .user-hover, .confluence-userlink, .panelHeader',
    '.expand-control, .codeHeader, .preformattedHeader',
    '.confluence-information-macro > .title, .codeContent, .syntaxhighlighter, .preformatted, .drawio-macro',
    '[class^="productops-"], [class*=" productops-"], .productops-terms',
].join(', ');

const MACRO = '.conf-macro, [data-macro-name]';

/** The macros that show their body as it is; the server reads the same. */
const FRAMES = new Set([
    'column',
    'details',
    'excerpt',
    'expand',
    'info',
    'note',
    'panel',
    'section',
    'tip',
    'warning',
]);

const BLOCKS = new Set(
    (
        'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER COL COLGROUP DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER ' +
        'HEADER HR LI MAIN NAV OL P SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'
    ).split(' '),
);

/** Scripts that put no blanks between words: whoever splits them needs a dictionary, and two dictionaries may differ. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const LETTER = /[\p{L}\p{M}\p{N}_]/u;

function isSkipped(element) {
    return (
        element.matches(SKIPPED) ||
        (element.matches(MACRO) && !(element.dataset.hasbody === 'true' && FRAMES.has(element.dataset.macroName ?? '')))
    );
}

/**
 * A piece of text without a block in it, with each run of blanks as one.
 *
 * @typedef {object} Piece
 * @property {string} text
 * @property {{node: Text, from: number, at: number}[]} parts from which character of a node the text goes on at an index
 */

/**
 * The text of an element as its readers see it, piece by piece, without what is never marked.
 *
 * @param {Element} root
 * @param {number} [most] so many characters at most
 * @returns {Piece[]}
 */
export function piecesOf(root, most = Infinity) {
    const pieces = [];
    let text = '';
    let parts = [];
    let left = most;

    function end() {
        if (text.trim()) {
            pieces.push({ text, parts });
        }
        text = '';
        parts = [];
    }

    function add(node) {
        const raw = node.data;
        let from = 0;
        while (from < raw.length) {
            const blank = /\s/.test(raw[from]);
            let to = from + 1;
            while (to < raw.length && /\s/.test(raw[to]) === blank) {
                to += 1;
            }
            if (!blank) {
                parts.push({ node, from, at: text.length });
                text += raw.slice(from, to);
            } else if (text && !text.endsWith(' ')) {
                parts.push({ node, from, at: text.length });
                text += ' ';
            }
            from = to;
        }
        left -= raw.length;
    }

    function walk(parent) {
        for (let node = parent.firstChild; node && left > 0; node = node.nextSibling) {
            if (node.nodeType === Node.TEXT_NODE) {
                add(node);
            } else if (node.nodeType === Node.ELEMENT_NODE) {
                enter(node);
            }
        }
    }

    function enter(element) {
        if (isSkipped(element)) {
            end();
        } else if (element.tagName === 'BR') {
            if (text && !text.endsWith(' ')) {
                // No node has it: what ends behind it ends before.
                text += ' ';
            }
        } else if (BLOCKS.has(element.tagName)) {
            end();
            walk(element);
            end();
        } else {
            walk(element);
        }
    }

    if (!isSkippedWithin(root)) {
        walk(root);
        end();
    }
    return pieces;
}

function isSkippedWithin(root) {
    return root.closest('[contenteditable=""], [contenteditable="true"], dialog') !== null;
}

/**
 * The place of a part of a piece in the page.
 *
 * @param {Piece} piece
 * @param {number} start
 * @param {number} end
 * @returns {Range}
 */
export function rangeOf(piece, start, end) {
    const range = piece.parts[0].node.ownerDocument.createRange();
    const first = partAt(piece, start);
    const last = partAt(piece, end - 1);
    range.setStart(first.node, first.from + start - first.at);
    range.setEnd(last.node, last.from + end - last.at);
    return range;
}

function nodesOf(piece, start, end) {
    const { parts } = piece;
    const first = parts.indexOf(partAt(piece, start));
    const last = parts.indexOf(partAt(piece, end - 1));
    return [...new Set(parts.slice(first, last + 1).map(({ node }) => node))];
}

function partAt({ parts }, index) {
    let low = 0;
    let high = parts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (parts[middle].at <= index) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    return parts[low];
}

/** Where words begin and end, in any script; by letters where the browser does not know. */
export function boundariesOf(text, Segmenter = globalThis.Intl?.Segmenter) {
    if (!Segmenter) {
        return (index) =>
            index === 0 ||
            index === text.length ||
            !(LETTER.test(text[index - 1]) && LETTER.test(text[index])) ||
            UNSPACED.test(text[index - 1]) ||
            UNSPACED.test(text[index]);
    }
    const segments = new Segmenter(undefined, { granularity: 'word' }).segment(text);
    return (index) => index === 0 || index === text.length || segments.containing(index).index === index;
}

/**
 * Finds forms in texts: whole words, the longest where several begin at one place, none within another.
 *
 * @param {string[]} forms as they stand in the text, with one blank for a run of them
 * @returns {function(string, {loose: boolean}=): {start: number, end: number, form: string}[]} `loose` also finds what is in an
 *     unspaced script and no word by the browser's dictionary
 */
export function finderOf(forms) {
    const byFirst = new Map();
    for (const form of forms) {
        const first = form[0];
        byFirst.set(first, [...(byFirst.get(first) ?? []), form]);
    }
    byFirst.forEach((some) => some.sort((one, other) => other.length - one.length));
    return (text, { loose = false } = {}) => {
        const found = [];
        let isBoundary = null;
        const fits = (index) => {
            isBoundary ??= boundariesOf(text);
            return (
                isBoundary(index) || (loose && UNSPACED.test(text[index - 1] ?? '') && UNSPACED.test(text[index] ?? ''))
            );
        };
        for (let start = 0; start < text.length; start += 1) {
            const form = byFirst
                .get(text[start])
                ?.find((each) => text.startsWith(each, start) && fits(start) && fits(start + each.length));
            if (form) {
                found.push({ start, end: start + form.length, form });
                start += form.length - 1;
            }
        }
        return found;
    };
}

/**
 * Where forms stand in an element, in the order of the text.
 *
 * @param {Element} root
 * @param {string[]} forms
 * @param {object} [bounds]
 * @param {number} [bounds.characters] so much of the text is looked at
 * @param {number} [bounds.places] so many places are found
 * @returns {{form: string, range: Range, nodes: Text[]}[]} the nodes are those that a part of the form stands in
 */
export function placesOf(root, forms, { characters = 1_000_000, places = 5000 } = {}) {
    const pieces = piecesOf(root, characters);
    const find = finderOf(forms);
    const hits = pieces.map((piece) => find(piece.text));
    const missing = new Set(forms.filter((form) => UNSPACED.test(form)));
    hits.flat().forEach(({ form }) => missing.delete(form));
    if (missing.size > 0) {
        // The server has found them, by another dictionary.
        const again = finderOf([...missing]);
        pieces.forEach(({ text }, index) => {
            const more = again(text, { loose: true }).filter(({ start, end }) =>
                hits[index].every((hit) => hit.end <= start || hit.start >= end),
            );
            hits[index] = [...hits[index], ...more].sort((one, other) => one.start - other.start);
        });
    }
    return hits
        .flatMap((some, index) => some.map((hit) => ({ ...hit, piece: pieces[index] })))
        .slice(0, places)
        .map(({ form, start, end, piece }) => ({
            form,
            range: rangeOf(piece, start, end),
            nodes: nodesOf(piece, start, end),
        }));
}

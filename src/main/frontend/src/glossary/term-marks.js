/*
 * Marks terms in a text for those who read it, and shows what they mean. Where the browser can highlight parts of a page by
 * itself, the page stays as it is; else the terms stand in elements of their own until the marks are taken away.
 */
import { html, render } from 'lit/html.js';
import { enterDefinition, hideDefinition, leaveDefinition, offerDefinitions, showDefinition } from '#common/definition';
import { meaningsOf } from './meanings.js';
import { placesOf } from './term-finder.js';

/**
 * What the server has found in a text.
 *
 * @typedef {object} Found
 * @property {'FIRST'|'ALL'|'HOVER'|'OFF'} mode how terms are marked
 * @property {{name: string, definition: string, address: string}[]} concepts
 * @property {{text: string, uses: {concept: number, discouraged: boolean, instead: string}[]}[]} forms words as they stand in
 *     the text; each use says which of the concepts it may mean, and what to write instead of a word that is not to be used
 */

const TERM = 'productops-term';
const DISCOURAGED = 'productops-term-discouraged';
const CURRENT = 'productops-term-current';
const WRAPPED = 'productops-term-mark';

/** So long the pointer rests on a term before it says what it means: people also move over text. */
const REST = 150;

function hasHighlights() {
    return typeof window.Highlight === 'function' && Boolean(window.CSS?.highlights);
}

function caretAt(x, y) {
    if (document.caretPositionFromPoint) {
        const caret = document.caretPositionFromPoint(x, y);
        return caret && { node: caret.offsetNode, offset: caret.offset };
    }
    const range = document.caretRangeFromPoint?.(x, y);
    return range && { node: range.startContainer, offset: range.startOffset };
}

function isSeen({ range }) {
    return [...range.getClientRects()].some(({ width }) => width > 0);
}

function isOn(range, x, y) {
    return [...range.getClientRects()].some(
        ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
}

/** Marks the terms of one page. */
export class TermMarks {
    /**
     * @param {Object<string, string>} texts `discouraged` with %f for a word that is not to be used, `instead` with %s for
     *     what to write in its place, `open` for the way to the glossary
     * @param {{text: string, run: function(): void}[]} [actions] what can be done below a definition
     */
    constructor(texts, actions = []) {
        this.texts = texts;
        this.actions = actions;
        this.concepts = [];
        this.marks = [];
        this.byNode = new WeakMap();
        this.shown = null;
        this.element = document.createElement('div');
        this.element.className = 'productops-term-definition productops-terms';
        this.element.hidden = true;
        this.end = offerDefinitions((event) => this.placeOf(event));
    }

    /**
     * What the terms mean, in the order of the text: each concept with all places where it stands, also those that are not
     * marked because it stands before, and how it is written there.
     *
     * @returns {{concept: object, marks: object[], forms: Map<string, {discouraged: boolean, instead: string}>}[]}
     */
    get meanings() {
        const order = new Map();
        for (const mark of this.marks) {
            for (const use of mark.entry.uses) {
                const { concept } = use;
                const known = order.get(concept) ?? { concept, marks: [], forms: new Map() };
                known.marks.push(mark);
                known.forms.set(mark.form, use);
                order.set(concept, known);
            }
        }
        return [...order.values()];
    }

    /**
     * Marks terms in an element, in place of those that it has marked there before.
     *
     * @param {Element} root
     * @param {Found} found
     */
    mark(root, { mode, concepts, forms }) {
        this.unmark(root);
        const entries = new Map(
            forms.map(({ text, uses }) => [
                text,
                { uses: uses.map((use) => ({ ...use, concept: this.known(concepts[use.concept]) })) },
            ]),
        );
        const seen = new Set();
        const marks = [];
        for (const { form, range, nodes } of placesOf(root, [...entries.keys()])) {
            const entry = entries.get(form);
            // Whoever knows a thing by its right name may still not know that another one is not to be written.
            const keys = entry.uses.map(({ concept, discouraged }) => (discouraged ? form : concept));
            const isNew = keys.some((key) => !seen.has(key));
            keys.forEach((key) => seen.add(key));
            const mark = { root, form, range, nodes, entry, shown: mode !== 'FIRST' || isNew, quiet: mode === 'HOVER' };
            this.marks.push(mark);
            if (mark.shown) {
                marks.push(mark);
            }
        }
        if (hasHighlights()) {
            marks.forEach((mark) => this.index(mark));
        } else {
            // Known beforehand, as ranges change with the page; from the last on, as what stands before then stays the same.
            const places = marks.map(({ range }) => {
                const { startContainer, startOffset, endContainer, endOffset } = range;
                return { startContainer, startOffset, endContainer, endOffset };
            });
            marks.forEach((_, index) => wrap(marks.at(-1 - index), places.at(-1 - index)));
        }
        this.paint();
    }

    /** The same concept is one, whichever answer it came with. */
    known(concept) {
        const same = this.concepts.find(({ address }) => address === concept.address);
        if (!same) {
            this.concepts.push(concept);
        }
        return same ?? concept;
    }

    index(mark) {
        for (const node of mark.nodes) {
            this.byNode.set(node, [...(this.byNode.get(node) ?? []), mark]);
        }
    }

    /** Takes away the marks in an element. */
    unmark(root) {
        const gone = this.marks.filter((mark) => mark.root === root);
        this.marks = this.marks.filter((mark) => mark.root !== root);
        for (const mark of gone) {
            mark.nodes.forEach((node) => this.byNode.delete(node));
            mark.spans?.forEach(unwrap);
        }
        if (gone.includes(this.shown)) {
            hideDefinition();
        }
        this.paint();
    }

    /** Takes away all marks, and what is shown of them. */
    clear() {
        new Set(this.marks.map(({ root }) => root)).forEach((root) => this.unmark(root));
        hideDefinition();
        this.end();
        this.element.remove();
    }

    /** Makes these marks stand out for a moment, such as those of one concept. */
    point(marks) {
        this.pointed = marks;
        this.paint();
    }

    paint() {
        if (!hasHighlights()) {
            return;
        }
        const visible = this.marks.filter((mark) => mark.shown && !mark.quiet);
        const isDiscouraged = ({ entry }) => entry.uses.every(({ discouraged }) => discouraged);
        const current = [...(this.pointed ?? []), this.shown].filter(Boolean);
        this.set(
            TERM,
            visible.filter((mark) => !isDiscouraged(mark)),
            0,
        );
        this.set(DISCOURAGED, visible.filter(isDiscouraged), 0);
        this.set(CURRENT, current, 1);
    }

    set(name, marks, priority) {
        if (marks.length === 0) {
            window.CSS.highlights.delete(name);
            return;
        }
        const highlight = new window.Highlight(...marks.map(({ range }) => range));
        highlight.priority = priority;
        window.CSS.highlights.set(name, highlight);
    }

    /** Says at once what the term means on which something happened; whether there is one. */
    showAt(event) {
        const place = this.placeOf(event);
        if (place) {
            showDefinition(place);
        }
        return place !== null;
    }

    placeOf(event) {
        const mark = this.markOf(event);
        return mark && { ...this.place(mark), delay: event.type.startsWith('pointer') ? REST : 0 };
    }

    place(mark, ways) {
        return {
            key: mark,
            element: this.element,
            boxes: () => [...mark.range.getClientRects()],
            rtl: getComputedStyle(mark.nodes[0].parentElement).direction === 'rtl',
            holds: (node) => mark.spans?.some((span) => span.contains(node)) ?? false,
            open: () => this.draw(mark, ways),
            gone: () => {
                this.shown = null;
                this.paint();
            },
        };
    }

    /**
     * Goes to a place of a concept in the text and says there what it means. The keyboard goes along, on to the next place, and
     * back to where it came from.
     *
     * @param {object[]} marks the places
     * @param {number} turn which of them
     * @param {HTMLElement} from where one comes back to
     */
    lead(marks, turn, from) {
        const number = turn % marks.length;
        const mark = marks[number];
        const place = mark.spans?.[0] ?? mark.range.startContainer.parentElement;
        place?.scrollIntoView({ block: 'center' });
        const ways = [
            ...(marks.length > 1
                ? [
                      {
                          text: this.texts.next
                              .replace('%n', String(((number + 1) % marks.length) + 1))
                              .replace('%m', String(marks.length)),
                          run: () => this.lead(marks, number + 1, from),
                      },
                  ]
                : []),
            { text: this.texts.back, run: () => leaveDefinition() },
        ];
        // In a folded part of the page it stands nowhere: then beside what led there.
        const boxes = () => [...(isSeen(mark) ? mark.range : from).getClientRects()];
        hideDefinition();
        enterDefinition({ ...this.place(mark, ways), boxes }, from);
    }

    draw(mark, ways = []) {
        this.shown = mark;
        this.paint();
        const { uses } = mark.entry;
        this.element.setAttribute('role', 'group');
        this.element.setAttribute('aria-label', mark.form);
        render(
            html`${meaningsOf(mark.form, uses, this.texts)}
            ${[...ways, ...this.actions].map(
                ({ text, run }) =>
                    html`<button type="button" class="aui-button aui-button-link" @click=${run}>${text}</button>`,
            )}`,
            this.element,
        );
    }

    markOf(event) {
        if (!(event.target instanceof Element)) {
            return null;
        }
        const wrapped = event.target.closest('.' + WRAPPED);
        if (wrapped) {
            return this.marks.find(({ spans }) => spans?.includes(wrapped)) ?? null;
        }
        if (event.clientX === undefined || !this.marks.some(({ root }) => root.contains(event.target))) {
            return null;
        }
        const { clientX: x, clientY: y } = event;
        const caret = caretAt(x, y);
        return this.byNode.get(caret?.node)?.find(({ range }) => isOn(range, x, y)) ?? null;
    }
}

function wrap(mark, { startContainer, startOffset, endContainer, endOffset }) {
    mark.spans = [...mark.nodes].reverse().map((node) => {
        let part = node;
        if (node === endContainer && endOffset < node.length) {
            node.splitText(endOffset);
        }
        if (node === startContainer && startOffset > 0) {
            part = node.splitText(startOffset);
        }
        const span = document.createElement('span');
        span.className = mark.quiet ? WRAPPED + ' productops-term-quiet' : WRAPPED;
        part.replaceWith(span);
        span.append(part);
        return span;
    });
    mark.spans.reverse();
    const [first] = mark.spans;
    first.tabIndex = 0;
    first.setAttribute('role', 'term');
    mark.range.setStartBefore(first);
    mark.range.setEndAfter(mark.spans.at(-1));
}

function unwrap(span) {
    const { parentNode } = span;
    if (parentNode) {
        span.replaceWith(...span.childNodes);
        parentNode.normalize();
    }
}

/*
 * What can be done with words that somebody selects in a page: buttons beside them, for all features that offer something.
 */
const CONTENT = '#main-content';

/** Shorter selections are none. */
const SHORTEST = 3;

const GAP = 8;

/**
 * Something that can be done with what is selected.
 *
 * @typedef {object} Offer
 * @property {function(string): string} label what it is called; nothing if it cannot be done with these words
 * @property {string} className of its button
 * @property {function(string, HTMLElement): void} run does it; told the words and the button
 */

const offers = [];

let bar = null;
let last = '';

/** What is selected in the content of the page, with where; nothing if it is too short to mean anything. */
export function selectedWords() {
    const selection = document.getSelection();
    const content = document.querySelector(CONTENT);
    if (!content || !selection || selection.rangeCount === 0 || selection.isCollapsed) {
        return null;
    }
    const range = selection.getRangeAt(0);
    const text = selection.toString().trim();
    return content.contains(range.commonAncestorContainer) && text.length >= SHORTEST ? { text, range } : null;
}

/** What was selected last, also if it is no more, such as when a menu was opened. */
export function lastWords() {
    return selectedWords()?.text ?? last;
}

/**
 * Offers something for what people select, from now on.
 *
 * @param {Offer} offer
 */
export function offerForSelection(offer) {
    offers.push({ ...offer, button: null });
}

/** Puts the buttons away until something else is selected. */
export function hideOffers() {
    bar?.remove();
}

function follow() {
    const found = selectedWords();
    const fitting = found ? offers.filter((offer) => offer.label(found.text)) : [];
    if (fitting.length === 0) {
        hideOffers();
        return;
    }
    last = found.text;
    bar ??= made();
    bar.replaceChildren(...fitting.map((offer) => buttonOf(offer)));
    const box = found.range.getBoundingClientRect();
    const right = document.documentElement.clientWidth + window.scrollX;
    document.body.append(bar);
    bar.style.top = box.bottom + window.scrollY + GAP + 'px';
    bar.style.left = Math.max(0, Math.min(box.left + window.scrollX, right - bar.offsetWidth - GAP)) + 'px';
}

function made() {
    const element = document.createElement('div');
    element.className = 'productops-selection';
    // The selection stays what it is.
    element.addEventListener('mousedown', (event) => event.preventDefault());
    return element;
}

function buttonOf(offer) {
    offer.button ??= document.createElement('button');
    const { button } = offer;
    button.type = 'button';
    button.className = 'aui-button ' + offer.className;
    button.textContent = offer.label(last);
    button.onclick = () => offer.run(last, button);
    return button;
}

document.addEventListener('selectionchange', follow);

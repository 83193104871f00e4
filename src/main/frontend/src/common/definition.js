/*
 * Shows what a word means beside it: on hover, focus and touch, one at a time, over everything else in the page (the
 * browser's top layer, where it has one). It stays while the pointer is on it, and goes with Escape, with the focus, with a
 * click elsewhere, or when the pointer has left. By keyboard, Tab, Enter, Space or Arrow down lead from the word to the links in
 * it; Escape, and Tab over its end, lead back to where one came from.
 */
const MARGIN = 8;
const GAP = 4;

/** So long the pointer may be neither on the word nor on what is shown, as on its way from one to the other. */
const GRACE = 200;

/**
 * A word beside which something can be shown.
 *
 * @typedef {object} Place
 * @property {*} key what tells it from others
 * @property {HTMLElement} element what is shown; put at the end of the page
 * @property {function(): DOMRect[]} boxes where the word stands, line by line
 * @property {boolean} rtl whether it is written from right to left
 * @property {function(Node): boolean} holds whether a node is in the word
 * @property {number} [delay] so long the pointer must rest on it
 * @property {function(): void} [open] told before it is shown
 * @property {function(): void} [gone] told when it is put away
 */

const sources = new Set();

const WAYS = 'a[href], button:not([disabled])';

/** The keys that lead from a word into what is shown beside it. */
const INTO = new Set(['Tab', 'Enter', ' ', 'ArrowDown']);

let shown = null;
let timer = 0;

/** Where the keyboard came from; nothing as long as it is not in what is shown. */
let origin = null;

/** The focus goes back, and is to bring nothing. */
let returning = false;
let waiting = null;

/**
 * Shows definitions beside the words that a function finds.
 *
 * @param {function(Event): Place|null} source the word that an event of the pointer, the focus or a key means
 * @returns {function(): void} ends it
 */
export function offerDefinitions(source) {
    sources.add(source);
    return () => sources.delete(source);
}

/**
 * Shows it at once, in place of what is shown.
 *
 * @param {Place} place
 */
export function showDefinition(place) {
    stopWaiting();
    if (shown?.key === place.key) {
        return;
    }
    hideDefinition();
    const { element } = place;
    place.open?.();
    // Where a word stands, a folded part of the page would hide it, and a heading would dress it.
    document.body.append(element);
    element.hidden = false;
    if (element.showPopover) {
        element.popover = 'manual';
        element.showPopover();
    }
    shown = place;
    move();
}

/**
 * Shows it at once and leads the keyboard into it.
 *
 * @param {Place} place
 * @param {HTMLElement} from where the keyboard comes back to
 */
export function enterDefinition(place, from) {
    showDefinition(place);
    if (shown?.key === place.key) {
        enter(from);
    }
}

/** Whether there is anything to go to. */
function enter(from) {
    const way = shown.element.querySelector(WAYS);
    if (way) {
        origin = from;
        // Somebody who does not see it is read what it says on the way in.
        shown.element.setAttribute('role', 'dialog');
        way.focus({ preventScroll: true });
    }
    return Boolean(way);
}

/** Puts it away; the keyboard goes on where it came from. */
export function leaveDefinition() {
    const back = origin;
    hideDefinition();
    if (back?.isConnected) {
        returning = true;
        back.focus();
        returning = false;
    }
}

/** Puts away what is shown. */
export function hideDefinition() {
    stopWaiting();
    if (!shown) {
        return;
    }
    const { element, gone } = shown;
    shown = null;
    origin = null;
    element.setAttribute('role', 'group');
    if (element.hidePopover && element.isConnected) {
        element.hidePopover();
        element.removeAttribute('popover');
    }
    element.hidden = true;
    gone?.();
}

function stopWaiting() {
    clearTimeout(timer);
    timer = 0;
    waiting = null;
}

function placeOf(event) {
    for (const source of sources) {
        const place = source(event);
        if (place) {
            return place;
        }
    }
    return null;
}

/** Below the word where there is room, else above it; never outside the window. */
function move() {
    const { boxes, element, rtl } = shown;
    const { clientHeight, clientWidth } = document.documentElement;
    // A word may be broken over two lines: what it means stands where it begins.
    const line = boxes()[0];
    if (!line) {
        hideDefinition();
        return;
    }
    element.style.maxBlockSize = '';
    const box = element.getBoundingClientRect();
    const below = clientHeight - line.bottom - GAP - MARGIN;
    const above = line.top - GAP - MARGIN;
    const onTop = box.height > below && above > below;
    const height = Math.min(box.height, onTop ? above : below);
    const start = rtl ? line.right - box.width : line.left;
    const left = Math.max(MARGIN, Math.min(start, clientWidth - MARGIN - box.width));
    element.style.maxBlockSize = height + 'px';
    element.style.left = left + 'px';
    element.style.top = (onTop ? line.top - GAP - height : line.bottom + GAP) + 'px';
}

function isInside(target) {
    return shown !== null && target instanceof Node && (shown.holds(target) || shown.element.contains(target));
}

function wait(time, then) {
    clearTimeout(timer);
    timer = setTimeout(then, time);
}

function pointed(event) {
    if (shown?.element.contains(event.target)) {
        stopWaiting();
        return;
    }
    const place = placeOf(event);
    if (place && place.key === shown?.key) {
        stopWaiting();
    } else if (place?.delay) {
        if (waiting !== place.key) {
            waiting = place.key;
            wait(place.delay, () => showDefinition(place));
        }
    } else if (place) {
        showDefinition(place);
    } else if (waiting !== null) {
        stopWaiting();
        leave();
    } else if (!timer) {
        leave();
    }
}

function leave() {
    if (shown && !isInside(document.activeElement)) {
        wait(GRACE, hideDefinition);
    }
}

// On the document, so that words in content that comes later work too.
document.addEventListener('pointerover', pointed);

let lastMove = null;
document.addEventListener(
    'pointermove',
    (event) => {
        if (lastMove === null) {
            requestAnimationFrame(() => {
                const move = lastMove;
                lastMove = null;
                pointed(move);
            });
        }
        lastMove = event;
    },
    { passive: true },
);

document.addEventListener('focusin', (event) => {
    if (returning) {
        return;
    }
    const place = placeOf(event);
    if (place) {
        showDefinition(place);
    } else if (!isInside(event.target)) {
        hideDefinition();
    }
});

document.addEventListener('focusout', (event) => {
    if (isInside(event.target) && !isInside(event.relatedTarget)) {
        hideDefinition();
    }
});

document.addEventListener('click', (event) => {
    if (shown?.element.contains(event.target) || shown?.element.contains(document.activeElement)) {
        // In the second case, it was this very click that led there: another one would have taken the focus away.
        return;
    }
    const place = placeOf(event);
    if (place) {
        showDefinition(place);
    } else if (!isInside(event.target)) {
        hideDefinition();
    }
});

document.addEventListener('keydown', (event) => {
    if (!shown) {
        return;
    }
    if (event.key === 'Escape') {
        event.stopPropagation();
        if (shown.element.contains(document.activeElement)) {
            leaveDefinition();
        } else {
            hideDefinition();
        }
    } else if (shown.element.contains(event.target)) {
        leaveAtTheEnd(event);
    } else if (INTO.has(event.key) && !isWithModifier(event) && shown.holds(event.target) && enter(event.target)) {
        event.preventDefault();
    }
});

function isWithModifier({ altKey, ctrlKey, metaKey, shiftKey }) {
    return altKey || ctrlKey || metaKey || shiftKey;
}

/** It stands at the end of the page, and not where one came from: there, Tab goes on. */
function leaveAtTheEnd(event) {
    if (event.key !== 'Tab' || !origin) {
        return;
    }
    const ways = [...shown.element.querySelectorAll(WAYS)];
    if (event.target === ways.at(event.shiftKey ? 0 : -1)) {
        if (event.shiftKey) {
            event.preventDefault();
        }
        leaveDefinition();
    }
}

document.addEventListener(
    'scroll',
    (event) => {
        if (shown && event.target !== shown.element) {
            move();
        }
    },
    { capture: true, passive: true },
);
window.addEventListener('resize', () => {
    if (shown) {
        move();
    }
});

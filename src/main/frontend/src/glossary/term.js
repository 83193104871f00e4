/*
 * Shows the definition of a term beside it, on hover, focus and touch. A definition stands once in a page, however often
 * its term is mentioned; the browser's top layer keeps it over everything, and nothing cuts it off.
 */
const MENTION = '.productops-term[aria-describedby]';
const MARGIN = 8;
const GAP = 4;

/** So long the pointer may be neither on the term nor on its definition, as on its way from one to the other. */
const GRACE = 200;

let shown = null;
let timer = 0;

function mentionOf(target) {
    return target instanceof Element ? target.closest(MENTION) : null;
}

function show(mention) {
    clearTimeout(timer);
    const definition = document.getElementById(mention.getAttribute('aria-describedby'));
    if (!definition || shown?.mention === mention) {
        return;
    }
    hide();
    // Where the term is first mentioned, a folded part of the page would hide it, and a heading would dress it.
    document.body.append(definition);
    // It is for browsers without this script, and would come over the definition.
    mention.removeAttribute('title');
    definition.hidden = false;
    if (definition.showPopover) {
        definition.popover = 'manual';
        definition.showPopover();
    }
    shown = { mention, definition };
    place();
}

function hide() {
    clearTimeout(timer);
    if (!shown) {
        return;
    }
    const { definition } = shown;
    shown = null;
    if (definition.hidePopover && definition.isConnected) {
        definition.hidePopover();
        definition.removeAttribute('popover');
    }
    definition.hidden = true;
}

/** Below the term where there is room, else above it; never outside the window. */
function place() {
    const { mention, definition } = shown;
    const { clientHeight, clientWidth } = document.documentElement;
    // A term may be broken over two lines: the definition belongs to where it begins.
    const line = mention.getClientRects()[0] ?? mention.getBoundingClientRect();
    definition.style.maxBlockSize = '';
    const box = definition.getBoundingClientRect();
    const below = clientHeight - line.bottom - GAP - MARGIN;
    const above = line.top - GAP - MARGIN;
    const onTop = box.height > below && above > below;
    const height = Math.min(box.height, onTop ? above : below);
    const start = getComputedStyle(mention).direction === 'rtl' ? line.right - box.width : line.left;
    const left = Math.max(MARGIN, Math.min(start, clientWidth - MARGIN - box.width));
    definition.style.maxBlockSize = height + 'px';
    definition.style.left = left + 'px';
    definition.style.top = (onTop ? line.top - GAP - height : line.bottom + GAP) + 'px';
}

function isInside(target) {
    return (
        shown !== null &&
        target instanceof Node &&
        (shown.mention.contains(target) || shown.definition.contains(target))
    );
}

// On the document, so that terms in content that comes later work too.
document.addEventListener('pointerover', (event) => {
    const mention = mentionOf(event.target);
    if (mention) {
        show(mention);
    } else if (isInside(event.target)) {
        clearTimeout(timer);
    } else if (shown && !isInside(document.activeElement)) {
        clearTimeout(timer);
        timer = setTimeout(hide, GRACE);
    }
});

document.addEventListener('focusin', (event) => {
    const mention = mentionOf(event.target);
    if (mention) {
        show(mention);
    } else if (!isInside(event.target)) {
        hide();
    }
});

document.addEventListener('focusout', (event) => {
    if (isInside(event.target) && !isInside(event.relatedTarget)) {
        hide();
    }
});

document.addEventListener('click', (event) => {
    const mention = mentionOf(event.target);
    if (mention) {
        show(mention);
    } else if (!isInside(event.target)) {
        hide();
    }
});

document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && shown) {
        event.stopPropagation();
        hide();
    } else if ((event.key === 'Enter' || event.key === ' ') && mentionOf(event.target) === event.target) {
        event.preventDefault();
        show(event.target);
    }
});

document.addEventListener(
    'scroll',
    (event) => {
        if (shown && event.target !== shown.definition) {
            place();
        }
    },
    { capture: true, passive: true },
);
window.addEventListener('resize', () => {
    if (shown) {
        place();
    }
});

/*
 * The elements of the pickers, and of what was said before, without what they do: that is loaded when the first of them appears on a page. Jira's
 * dialogs do not load what their fields ask for, so this little stands on all pages that can open one.
 */
const PICKER = 'wr!org.productops.product-ops:picker';
const SIMILAR = 'wr!org.productops.product-ops:similar-hint';
const ELEMENTS = [
    'productops-picker',
    'productops-holders',
    'productops-area-list',
    'productops-project-list',
    'productops-concept-list',
];

const waiting = new Set();
let behaviours = null;
let asked = false;

/**
 * Brings what the elements do.
 *
 * @param {Object<string, function(HTMLElement): void>} given what starts each element, by its name
 */
export function provide(given) {
    behaviours = given;
    waiting.forEach(start);
    waiting.clear();
}

function start(element) {
    element.started = true;
    behaviours[element.localName](element);
}

function appeared(element) {
    if (element.started || waiting.has(element)) {
        return;
    }
    if (behaviours) {
        start(element);
        return;
    }
    waiting.add(element);
    if (!asked && window.WRM?.require) {
        asked = true;
        window.WRM.require([PICKER]);
    }
}

class PickerElement extends HTMLElement {
    connectedCallback() {
        if (document.readyState === 'complete') {
            appeared(this);
        } else {
            // The parser is through then, and so are the page's own scripts, of which one may be the picker's.
            const once = { once: true };
            document.addEventListener('DOMContentLoaded', () => appeared(this), once);
            window.addEventListener('load', () => appeared(this), once);
        }
    }
}

/** Loads what tells what was probably said before, of which only an empty place stands in the dialog. */
class SimilarLoader extends HTMLElement {
    connectedCallback() {
        if (!customElements.get('productops-similar')) {
            window.WRM?.require([SIMILAR]);
        }
    }
}

if (!customElements.get('productops-similar-loader')) {
    customElements.define('productops-similar-loader', SimilarLoader);
}

ELEMENTS.filter((name) => !customElements.get(name)).forEach((name) =>
    customElements.define(name, class extends PickerElement {}),
);

/*
 * Proposes words that somebody selects on a page as a term of the glossary. The link in the page's menu, which only those get who
 * may, says what it is called and where the form is; it works with the keyboard alone.
 */
import { lastWords, offerForSelection } from '#common/selection';

const LINK = 'productops-propose-link';

/** Nobody calls a thing by more. */
const LONGEST = 100;

function link() {
    return document.getElementById(LINK);
}

function isTerm(text) {
    return text.length <= LONGEST && !/[\n\r]/.test(text);
}

/**
 * The form with the words filled in.
 *
 * @param {string} form its address
 * @param {string} text the words; what is no term is left out
 * @returns {string}
 */
export function addressOf(form, text) {
    const address = new URL(form, window.location.href);
    const space = document.querySelector('meta[name="ajs-space-key"]')?.content;
    if (space) {
        address.searchParams.set('key', space);
    }
    const page = document.querySelector('meta[name="ajs-page-id"]')?.content;
    if (page) {
        address.searchParams.set('page', page);
    }
    if (text && isTerm(text)) {
        address.searchParams.set('name', text.replace(/\s+/g, ' '));
    }
    return String(address);
}

function prepare(text) {
    link().href = addressOf(link().href, text);
}

offerForSelection({
    label: (text) => (isTerm(text) ? (link()?.textContent.trim() ?? '') : ''),
    className: 'productops-propose-button',
    run: (text) => {
        prepare(text);
        link().click();
    },
});

// Before the browser follows it.
document.addEventListener('click', (event) => {
    if (event.target.closest?.('#' + LINK)) {
        prepare(lastWords());
    }
});

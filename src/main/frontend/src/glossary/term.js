/*
 * Shows what a term means that an author has marked. The page has the author's words only; what they mean is asked for once
 * somebody points at one or comes to it by keyboard, and kept as long as the page is open. Those who can mend a page are told
 * beside a word what is wrong with it.
 */
import { html, nothing, render } from 'lit/html.js';
import { offerDefinitions, showDefinition } from '#common/definition';
import { send } from '#common/rest';
import { meaningsOf } from './meanings.js';

const MENTION = '.productops-term[data-productops-word]';
const HINTED = '[data-productops-hint]';
const ID = 'productops-term-meaning';

/** So long the pointer rests on a word before it is asked what it means: people also move over text. */
const REST = 150;

const context = () =>
    window.AJS?.contextPath?.() ?? document.querySelector('meta[name="ajs-context-path"]')?.content ?? '';

const answers = new Map();
const element = document.createElement('div');
element.className = 'productops-term-definition productops-terms';
element.id = ID;
element.hidden = true;
element.setAttribute('role', 'group');
element.setAttribute('aria-live', 'polite');

function mentionOf(target) {
    return target instanceof Element ? target.closest(MENTION) : null;
}

/** What the glossary says; nothing if it says nothing any more, or cannot be asked. */
function ask({ productopsSpace: space, productopsWord: word, productopsLanguage: language = '' }) {
    const key = JSON.stringify([space, word, language]);
    if (!answers.has(key)) {
        const parameters = new URLSearchParams({ word, language });
        const address =
            context() + `/rest/productops/1.0/glossaries/${encodeURIComponent(space)}/entries/meaning?` + parameters;
        answers.set(
            key,
            send(address).catch(() => {
                // Whoever comes again asks again.
                answers.delete(key);
                return null;
            }),
        );
    }
    return answers.get(key);
}

function placeOf(mention) {
    return {
        key: mention,
        element,
        boxes: () => {
            const lines = mention.getClientRects();
            return lines.length > 0 ? [...lines] : [mention.getBoundingClientRect()];
        },
        rtl: getComputedStyle(mention).direction === 'rtl',
        holds: (node) => mention.contains(node),
        open: () => {
            const { uses, texts } = mention.meaning;
            const shown = uses.map((use) => ({
                ...use,
                concept: { ...use.concept, address: context() + use.concept.address },
            }));
            render(meaningsOf(mention.textContent, shown, texts), element);
            element.setAttribute('aria-label', mention.textContent);
            mention.setAttribute('aria-describedby', ID);
        },
        gone: () => mention.removeAttribute('aria-describedby'),
    };
}

let resting = 0;

/** Shows it as soon as it is known, if somebody is still there. */
async function bring(mention, isThere) {
    mention.meaning = await ask(mention.dataset);
    if (mention.meaning && isThere()) {
        showDefinition(placeOf(mention));
    }
}

/** Says beside each word what the server has to say of it to those who can mend the page, and where. */
export function showHints() {
    document.querySelectorAll(HINTED).forEach((word) => {
        const {
            productopsHint: hint,
            productopsWay: way,
            productopsWayText: text,
            productopsWayLabel: label,
        } = word.dataset;
        const place = document.createElement('span');
        place.className = 'productops-term-hint';
        render(
            html`<span class="aui-lozenge aui-lozenge-subtle aui-lozenge-moved">${hint}</span>${
                    way ? html` <a class="productops-term-add" href=${way} aria-label=${label}>${text}</a>` : nothing
                }`,
            place,
        );
        word.after(place);
        delete word.dataset.productopsHint;
    });
}

if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', showHints, { once: true });
} else {
    showHints();
}

offerDefinitions((event) => {
    const mention = mentionOf(event.target);
    if (!mention) {
        return null;
    }
    if (mention.meaning) {
        return placeOf(mention);
    }
    if (event.type === 'focusin' || event.type === 'click') {
        bring(mention, () => mention.contains(document.activeElement) || mention.matches(':hover'));
    } else if (event.type === 'pointerover') {
        clearTimeout(resting);
        resting = setTimeout(() => {
            if (mention.matches(':hover')) {
                bring(mention, () => mention.matches(':hover'));
            }
        }, REST);
    }
    return null;
});

document.addEventListener('keydown', (event) => {
    const mention = mentionOf(event.target);
    if (!event.defaultPrevented && (event.key === 'Enter' || event.key === ' ') && mention === event.target) {
        event.preventDefault();
        bring(mention, () => mention.contains(document.activeElement));
    }
});

/** Whoever creates a term that a page misses comes back to that page. */
document.addEventListener('click', ({ target }) => {
    const link = target.closest?.('.productops-term-add');
    const page = document.querySelector('meta[name="ajs-page-id"]')?.content;
    if (link && page) {
        const address = new URL(link.href);
        address.searchParams.set('page', page);
        link.href = String(address);
    }
});

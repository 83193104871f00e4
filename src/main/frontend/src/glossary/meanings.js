/*
 * What a word means, as it is shown beside it: one meaning or several, what to write instead, and the way to the glossary.
 */
import { html, nothing } from 'lit/html.js';

/** What is said of a word that is not to be used any more; the texts are those of {@link meaningsOf}. */
export function insteadOf(form, instead, texts) {
    return (instead ? texts.instead : texts.discouraged).replace(/%[fs]/g, (which) =>
        which === '%s' ? instead : form,
    );
}

/**
 * @param {string} form the word as it stands in the text
 * @param {{concept: {name: string, definition: string, address: string}, discouraged: boolean, instead: string, retired: boolean}[]} uses
 * @param {{discouraged: string, instead: string, retired: string, open: string}} texts with %f for the word and %s for what to write instead
 */
export function meaningsOf(form, uses, texts) {
    return uses.map(
        ({ concept, discouraged, instead, retired }) =>
            html`<div class="productops-terms-meaning">
                <span class="productops-term-name" dir="auto">${concept.name}</span>
                ${
                    discouraged
                        ? html`<span class="productops-terms-instead" dir="auto"
                              >${insteadOf(form, instead, texts)}</span
                          >`
                        : nothing
                }
                ${
                    retired
                        ? html`<span class="productops-terms-instead" dir="auto"
                              >${texts.retired.replace('%s', () => concept.name)}</span
                          >`
                        : nothing
                }
                <span class="productops-term-meaning" dir="auto">${concept.definition}</span>
                <a href=${concept.address} class="productops-terms-open">${texts.open}</a>
            </div>`,
    );
}

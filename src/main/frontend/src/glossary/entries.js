/*
 * Entries of a glossary as the macros list them.
 */
import { html } from 'lit/html.js';

/** The address with more parameters behind those that it has. */
export function withParameters(address, parameters) {
    return address + (address.includes('?') ? '&' : '?') + parameters;
}

/**
 * An entry in a list.
 *
 * @param {{title: string, definition: string, synonyms: string, advice: string[], address: string}} entry
 * @param {{context: string, textSynonyms: string}} around where addresses begin, and a text with %s for the synonyms
 */
export function entryOf({ title, definition, synonyms, advice = [], address }, { context = '', textSynonyms }) {
    return html`<dt dir="auto"><a href=${context + address}>${title}</a></dt>
        <dd dir="auto">
            ${advice.map((each) => html`<span class="productops-glossary-advice" dir="auto">${each}</span>`)}
            <span class="productops-glossary-definition">${definition}</span>
            ${
                synonyms
                    ? html`<span class="productops-glossary-synonyms"
                          >${textSynonyms.replace('%s', () => synonyms)}</span
                      >`
                    : ''
            }
        </dd>`;
}

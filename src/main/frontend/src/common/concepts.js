/* Finds concepts of a glossary, and shows several as removable tokens with one field that finds them. */
import { Combobox } from '#common/combobox';
import { Holders } from '#common/holders';
import { send } from '#common/rest';

const MOST = 20;

/**
 * The concepts that a text finds, the best first, as choices: what is sent is the number, with a sign that no word begins
 * with.
 *
 * @param {DOMStringMap} texts of the element: where its choices are, the number of one that is none of them, and the product's
 *     context path
 * @param {string} query what was typed
 * @param {AbortSignal} [signal] gives up
 * @returns {Promise<object[]>}
 */
export async function findConcepts({ contextPath, choices, except }, query, signal) {
    const path = contextPath + choices + '?limit=' + MOST + '&query=' + encodeURIComponent(query);
    const { values } = await send(path, { signal });
    return values
        .filter(({ id }) => String(id) !== except)
        .map(({ id, name, explanations }) => ({
            value: '#' + id,
            label: name,
            hint: explanations[0]?.definition ?? '',
            holder: { value: '#' + id, name },
        }));
}

class ConceptList extends Holders {
    makeCombobox(settings) {
        return new Combobox(this.input, settings);
    }

    bring(query, signal) {
        return findConcepts(this.texts, query, signal);
    }

    /** Words may have commas and semicolons. */
    split(text) {
        return text
            .split(/[\r\n\t]+/)
            .map((name) => name.trim())
            .filter((name) => name !== '');
    }

    endsName() {
        return false;
    }

    picture() {
        return [];
    }

    move() {}
}

/**
 * Starts an element with a text area of concepts.
 *
 * @param {HTMLElement} element the element around it
 */
export function startConceptList(element) {
    new ConceptList(element);
}

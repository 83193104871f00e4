/*
 * Finds places while somebody types: the server draws the page for what was typed so far, and what it found takes the place
 * of what was found before. Without this script the button of the form does the same.
 */
import { reached, unpressed } from '#common/rest';

const FORM = 'productops-place-search';
const RESULT = 'productops-places-result';
const WAIT_FOR_MORE_KEYS = 200;

let latest = 0;
let waiting;

async function find(form) {
    const turn = ++latest;
    const address = new URL(form.action);
    address.searchParams.set('query', form.elements.query.value);
    const response = await unpressed(reached(address.href, { credentials: 'same-origin' })).catch(() => null);
    // What is wrong, such as a session that has ended, is said when the form is sent.
    if (turn !== latest || !response?.ok) {
        return;
    }
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const found = page.getElementById(RESULT);
    if (turn === latest && found) {
        document.getElementById(RESULT).replaceChildren(...document.importNode(found, true).childNodes);
        window.history.replaceState(window.history.state, '', address.href);
    }
}

document.addEventListener('input', (event) => {
    const form = event.target.form;
    if (form?.id === FORM) {
        clearTimeout(waiting);
        waiting = setTimeout(() => find(form), WAIT_FOR_MORE_KEYS);
    }
});

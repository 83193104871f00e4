/*
 * What all forms of the plugin have in common. The server draws a form and says what is wrong with it; this script asks
 * before people leave what they have not saved, sends a form once, shows a field only where another asks for it, and
 * lets a panel edit in place with the very form of the page.
 */
import { reached, RestError, unpressed } from '#common/rest';

const FORM = '.productops-form';
const SAID = '.productops-form-asked, .productops-form-conflict:not([hidden]), .productops-form-errors:not([hidden])';
const WRONG = '[aria-invalid="true"], ' + SAID;

/** So long an answer may take; after it, or after typing, people may send again what they stopped. */
const ANSWERED = 10_000;

let leaving = false;

function formOf(event) {
    return event.target instanceof Element ? event.target.closest(FORM) : null;
}

function changed(event) {
    const form = formOf(event);
    if (form) {
        form.dataset.unsaved = 'true';
        leaving = false;
        delete form.dataset.sent;
        if (event.target.matches('select')) {
            // What is agreed to may be something else by now.
            form.querySelectorAll('[data-agrees]').forEach((button) => delete button.dataset.agrees);
        }
        showFields(event.target.closest('.productops-row') ?? form);
    }
}

document.addEventListener('input', changed);
document.addEventListener('change', changed);

document.addEventListener('click', (event) => {
    const form = event.defaultPrevented ? null : formOf(event);
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (form && plain && event.target.closest('.cancel')) {
        leaving = true;
    }
});

document.addEventListener('submit', (event) => {
    const form = formOf(event);
    if (!form || event.defaultPrevented) {
        return;
    }
    if (form.dataset.sent && event.timeStamp - Number(form.dataset.sent) < ANSWERED) {
        event.preventDefault();
        return;
    }
    form.dataset.sent = String(event.timeStamp);
    leaving = true;
});

// The browser brings back the page as it was left.
window.addEventListener('pageshow', () => {
    leaving = false;
    document.querySelectorAll(FORM).forEach((form) => delete form.dataset.sent);
});

window.addEventListener('beforeunload', (event) => {
    if (!leaving && document.querySelector(FORM + '[data-unsaved="true"]')) {
        event.preventDefault();
    }
});

function start() {
    document.querySelectorAll(FORM).forEach((form) => {
        showFields(form);
        if (form.querySelector(WRONG)) {
            focusForm(form);
        }
    });
}

if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
} else {
    start();
}

/**
 * Shows each field that is meant for one value of another only where that has it, and has the button say what it does with
 * what is chosen.
 *
 * @param {Element} scope a form
 */
export function showFields(scope) {
    scope.querySelectorAll('[data-shown-where]').forEach((field) => {
        const [name, value] = field.dataset.shownWhere.split('=');
        const around = field.closest('.productops-row, ' + FORM);
        const other = Array.from(around.querySelectorAll('[name]')).find(
            (each) => each.name === name || each.name.endsWith('.' + name),
        );
        // What is asked for by a field that is hidden is not asked for.
        const asked = other?.closest('[data-shown-where]')?.hidden !== true && value.split('|').includes(saidBy(other));
        field.hidden = other !== undefined && !asked;
    });
    scope.querySelectorAll('select').forEach(({ id, selectedOptions }) => {
        const { submit, help } = selectedOptions[0]?.dataset ?? {};
        const place = help === undefined ? null : scope.querySelector('[id="' + id + '-help"]');
        if (place) {
            place.textContent = help;
        }
        if (submit) {
            scope.querySelectorAll('button[name="do"][value="save"]:not([data-agrees])').forEach((button) => {
                button.textContent = submit;
            });
        }
    });
}

function saidBy(field) {
    const { type, checked, value } = field ?? {};
    return type === 'checkbox' && !checked ? '' : value;
}

/**
 * The form of a page, to be used in another page.
 *
 * @param {string} url the page's address
 * @returns {Promise<HTMLFormElement>}
 * @throws {RestError} if there is none for this person
 */
export function fetchForm(url) {
    return unpressed(reached(url, inline({})).then(formIn));
}

/**
 * Sends a form that {@link fetchForm} brought.
 *
 * @param {HTMLFormElement} form the form
 * @returns {Promise<HTMLFormElement|null>} null if it is saved, and where its page would lead then is its {@code data-next}; else the form again, with what was typed and what is wrong
 * @throws {RestError} if the server says nothing of the kind
 */
export function submitForm(form) {
    const body = new URLSearchParams(new FormData(form));
    body.set('do', 'save');
    return unpressed(
        reached(form.action, inline({ method: 'POST', body })).then((response) => {
            if (response.status !== 204) {
                return formIn(response);
            }
            form.dataset.next = response.headers.get('Location') ?? '';
            return null;
        }),
    );
}

/** The server answers to this header with the form alone, and with a status where it would lead to another page. */
function inline(options) {
    return { ...options, credentials: 'same-origin', headers: { 'X-Requested-With': 'XMLHttpRequest' } };
}

async function formIn(response) {
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const form = page.querySelector(FORM);
    if (!form) {
        const said = Array.from(page.querySelectorAll('.aui-message p'), (line) => line.textContent.trim());
        throw new RestError(response.status, { errorMessages: said });
    }
    return document.importNode(form, true);
}

/**
 * Puts the focus where the next thing is to be done: on the first field that is wrong, on what is said about all, or on
 * the first field.
 *
 * @param {HTMLFormElement} form the form
 */
export function focusForm(form) {
    const said = form.querySelector(SAID);
    const target = form.querySelector('[aria-invalid="true"]') ?? said ?? firstField(form);
    if (target === said) {
        said?.setAttribute('tabindex', '-1');
    }
    target?.focus();
}

function firstField(form) {
    return form.querySelector('.productops-field :is(input, textarea, select)');
}

/**
 * Says something about the form as a whole, above its fields.
 *
 * @param {HTMLFormElement} form the form
 * @param {string} text what to say
 */
export function sayInForm(form, text) {
    const place = form.querySelector('.productops-form-errors');
    const line = document.createElement('p');
    line.textContent = text;
    place.replaceChildren(line);
    place.hidden = false;
}

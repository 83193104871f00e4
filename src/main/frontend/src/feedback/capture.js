/*
 * Captures what somebody selects on a page as feedback. The link in the page's menu, which only those get who may, says what
 * it is called and where the form is; it works with the keyboard alone, and without this script leads to the form.
 */
import { fetchForm, focusForm, sayInForm, submitForm } from '#common/form';
import { hideOffers, lastWords, offerForSelection } from '#common/selection';

const LINK = 'productops-capture-link';

/** Longer selections are found by how they begin and end. */
const WHOLE = 80;
const WORDS = 5;

let said = null;

/**
 * The part of an address that leads to words on a page.
 *
 * @param {string} text the words
 * @returns {string} with the number sign
 */
export function placeOf(text) {
    const words = text.trim().split(/\s+/);
    const whole = words.join(' ');
    if (whole.length <= WHOLE || words.length <= 2 * WORDS) {
        return '#:~:text=' + encoded(whole.slice(0, 2 * WHOLE));
    }
    return '#:~:text=' + encoded(words.slice(0, WORDS).join(' ')) + ',' + encoded(words.slice(-WORDS).join(' '));
}

/* A hyphen would say that what stands beside it is not part of the words. */
function encoded(text) {
    return encodeURIComponent(text).replaceAll('-', '%2D');
}

function link() {
    return document.getElementById(LINK);
}

function meta(name) {
    return document.querySelector(`meta[name="${name}"]`)?.content ?? '';
}

async function open(text, opener) {
    const address = new URL(link().href, window.location.href);
    const dialog = document.createElement('dialog');
    dialog.className = 'productops-dialog productops-capture-dialog';
    dialog.setAttribute('aria-label', link().textContent.trim());
    let form;
    try {
        form = await fetchForm(String(address));
    } catch {
        // The page of the form says why there is none, or asks to log in.
        window.location.assign(String(address));
        return;
    }
    hideOffers();
    fill(form, text);
    const title = document.createElement('h2');
    title.textContent = link().textContent.trim();
    dialog.append(title, form);
    document.body.append(dialog);
    dialog.addEventListener('close', () => {
        dialog.remove();
        (opener.isConnected ? opener : link())?.focus();
    });
    listen(dialog);
    dialog.showModal();
    focusForm(form);
}

function fill(form, text) {
    set(form, 'quote', text);
    set(form, 'page', meta('ajs-page-id') || meta('ajs-content-id'));
    set(form, 'title', meta('ajs-page-title'));
    set(form, 'place', text ? placeOf(text) : '');
}

function set(form, name, value) {
    form.querySelector(`[name="${name}"]`).value = value;
}

function listen(dialog) {
    dialog.addEventListener('click', (event) => {
        if (event.target.closest('.cancel')) {
            event.preventDefault();
            dialog.close();
        }
    });
    dialog.addEventListener('submit', (event) => {
        event.preventDefault();
        send(dialog, event.target);
    });
}

async function send(dialog, form) {
    try {
        const again = await submitForm(form);
        if (again) {
            form.replaceWith(again);
            focusForm(again);
            return;
        }
    } catch (error) {
        sayInForm(form, error.message);
        return;
    }
    delete form.dataset.unsaved;
    dialog.close();
    tell();
}

/* The list says that it is kept; so whoever reads on is told here, with the way to the list. */
async function tell() {
    const list = new URL(link().href, window.location.href);
    list.pathname = list.pathname.replace(/\/new$/, '');
    list.search = '?done=kept';
    let page = null;
    try {
        const answer = await fetch(String(list), { credentials: 'same-origin' });
        page = answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
    } catch {
        // The list itself says it then, or why it cannot be reached.
    }
    const kept = page?.querySelector('.productops-notice');
    if (!kept) {
        window.location.assign(String(list));
        return;
    }
    list.search = '';
    said?.remove();
    said = document.createElement('div');
    said.className = 'productops-capture-said';
    said.setAttribute('role', 'status');
    document.body.append(said);
    const way = document.createElement('a');
    way.href = String(list);
    way.textContent = page.querySelector('h1').textContent;
    said.append(kept.textContent.trim(), ' ', way);
}

function forget() {
    said?.remove();
    said = null;
}

offerForSelection({
    label: () => link()?.textContent.trim() ?? '',
    className: 'aui-button-primary productops-capture-button',
    run: (text, opener) => open(text, opener),
});
document.addEventListener('click', (event) => {
    const opener = event.target.closest?.('#' + LINK);
    if (opener && !event.defaultPrevented) {
        event.preventDefault();
        open(lastWords(), opener);
    }
});
document.addEventListener('pointerdown', (event) => {
    if (!said?.contains(event.target)) {
        forget();
    }
});
document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') {
        forget();
    }
});

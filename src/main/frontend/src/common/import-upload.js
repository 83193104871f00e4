/* Sends a file as it is: the products read none out of forms. Without this script a table can still be pasted. */
import { reached } from '#common/rest';

function start() {
    const form = document.getElementById('productops-import-upload');
    if (!form || form.dataset.ready) {
        return;
    }
    form.dataset.ready = 'true';
    form.querySelector('.productops-import-file').hidden = false;
    const format = form.querySelector('select[name="format"]');
    format.addEventListener('change', () => showOptions(form, format.value));
    showOptions(form, format.value);
    form.addEventListener('submit', (event) => {
        const [file] = form.querySelector('input[type="file"]').files;
        if (file) {
            event.preventDefault();
            send(form, file);
        }
    });
}

/* Each format has fields of its own; without this script all are there, and say what they are for. */
function showOptions(form, format) {
    for (const option of form.querySelectorAll('[data-formats]')) {
        option.hidden = !option.dataset.formats.split(' ').includes(format);
    }
}

async function send(form, file) {
    const button = form.querySelector('button');
    button.disabled = true;
    const address = new URL(form.action, window.location.href);
    new FormData(form).forEach((value, name) => {
        if (name !== 'text' && typeof value === 'string') {
            address.searchParams.set(name, value);
        }
    });
    address.searchParams.set('file', file.name);
    try {
        const answer = await reached(String(address), {
            method: 'POST',
            headers: { 'Content-Type': 'application/octet-stream', 'X-Atlassian-Token': 'no-check' },
            body: file,
            credentials: 'same-origin',
        });
        if (answer.ok && answer.redirected) {
            window.location.assign(answer.url);
            return;
        }
        say(form, errorsOf(await answer.text()));
    } catch {
        say(form, []);
    }
    button.disabled = false;
}

function errorsOf(html) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    return Array.from(page.querySelectorAll('.aui-message-error'), (each) => each.textContent.trim());
}

function say(form, errors) {
    const shown = (errors.length > 0 ? errors : [form.dataset.unreachable]).map((text) => {
        const message = document.createElement('div');
        message.className = 'aui-message aui-message-error';
        message.setAttribute('role', 'alert');
        message.tabIndex = -1;
        message.append(Object.assign(document.createElement('p'), { textContent: text }));
        return message;
    });
    document.getElementById('productops-import-errors').replaceChildren(...shown);
    shown[0].focus();
}

if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
} else {
    start();
}

export { start };

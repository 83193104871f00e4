/*
 * A portal's files: each is sent as it is, where the form goes, and the form gets a line for it. Without this script the form
 * works without files.
 */
import { reached } from '#common/rest';

class Files extends HTMLElement {
    connectedCallback() {
        if (this.dataset.ready) {
            return;
        }
        this.dataset.ready = 'true';
        this.value = this.querySelector('textarea');
        this.list = Object.assign(document.createElement('ul'), { className: 'productops-files-list' });
        this.status = Object.assign(document.createElement('div'), {
            className: 'productops-files-status description',
        });
        this.status.setAttribute('role', 'status');
        this.input = Object.assign(document.createElement('input'), {
            type: 'file',
            multiple: true,
            id: this.dataset.id,
            className: 'productops-files-input',
        });
        if (this.dataset.describedBy) {
            this.input.setAttribute('aria-describedby', this.dataset.describedBy);
        }
        this.input.addEventListener('change', () => this.add([...this.input.files]));
        this.append(this.input, this.list, this.status);
        this.draw();
    }

    get lines() {
        return this.value.value.split('\n').filter((line) => line.trim() !== '');
    }

    set lines(lines) {
        this.value.value = lines.join('\n');
        this.value.dispatchEvent(new Event('change', { bubbles: true }));
    }

    draw() {
        this.list.replaceChildren(...this.lines.map((line) => this.item(line)));
    }

    item(line) {
        const item = document.createElement('li');
        const name = line.slice(line.indexOf(' ') + 1);
        const remove = Object.assign(document.createElement('button'), {
            type: 'button',
            className: 'aui-button aui-button-link',
            textContent: this.dataset.textRemove,
        });
        remove.append(
            Object.assign(document.createElement('span'), {
                className: 'productops-assistive',
                textContent: ` ${name}`,
            }),
        );
        remove.addEventListener('click', () => {
            this.lines = this.lines.filter((each) => each !== line);
            this.draw();
            this.input.focus();
        });
        item.append(Object.assign(document.createElement('span'), { dir: 'auto', textContent: name }), remove);
        return item;
    }

    async add(files) {
        this.input.disabled = true;
        this.say(this.dataset.textKeep);
        const errors = [];
        for (const file of files) {
            const answer = await this.send(file);
            if (answer.line) {
                this.lines = [...this.lines, answer.line];
            } else {
                errors.push(answer.error);
            }
        }
        this.input.value = '';
        this.input.disabled = false;
        this.draw();
        this.say(errors.length > 0 ? errors.join(' ') : this.dataset.textKept, errors.length > 0);
        this.input.focus();
    }

    /* The answer is a piece of a page: the line of the file, or why it was not taken. */
    async send(file) {
        const form = this.closest('form');
        const address = new URL(form.action, window.location.href);
        // Among them is what proves that the form is ours.
        form.querySelectorAll('input[type="hidden"]').forEach(({ name, value }) =>
            address.searchParams.set(name, value),
        );
        address.searchParams.set('upload', file.name);
        try {
            const answer = await reached(String(address), {
                method: 'POST',
                headers: {
                    'Content-Type': 'application/octet-stream',
                    'X-Atlassian-Token': 'no-check',
                    'X-Requested-With': 'XMLHttpRequest',
                },
                body: file,
                credentials: 'same-origin',
            });
            const piece = new DOMParser().parseFromString(await answer.text(), 'text/html');
            const kept = piece.querySelector('[data-token]');
            if (kept) {
                return { line: `${kept.dataset.token} ${kept.textContent.trim()}` };
            }
            const error = piece.querySelector('.productops-file-error');
            return { error: error ? error.textContent.trim() : this.dataset.textFailed };
        } catch {
            return { error: this.dataset.textFailed };
        }
    }

    say(text, wrong = false) {
        this.status.textContent = text;
        // What helps is grey, and stays so whatever else it is.
        this.status.className = `productops-files-status ${wrong ? 'error' : 'description'}`;
    }
}

if (!customElements.get('productops-files')) {
    customElements.define('productops-files', Files);
}

export { Files };

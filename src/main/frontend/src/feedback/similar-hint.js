/*
 * What was probably said before, while somebody writes it again: an element below the field of a form in which it is written.
 * Whoever draws the element gives it the address and the texts; it finds its form by itself, also in a dialog or a panel that
 * is filled later. Where the form asks for a product area, those are offered that the words are probably about.
 */
import { send, toldOf } from '#common/rest';

/** So long nothing is typed before the server is asked. */
const PAUSE = 500;

/** Of fewer characters nothing can be said. */
const SHORTEST = 8;

/** As much as the server reads. */
const LONGEST = 4000;

const MOST = 3;

/** More would be a list to choose from, which the field itself is. */
const MOST_AREAS = 2;

/** The panel in which an issue shows what is linked to it. */
const PANEL = '#productops-linked-feedback';

function line(tag, style, text) {
    const element = document.createElement(tag);
    element.className = style;
    element.dir = 'auto';
    element.textContent = text;
    return element;
}

function button(text, press) {
    const element = line('button', 'aui-button aui-button-link', text);
    element.type = 'button';
    element.addEventListener('click', () => press(element));
    return element;
}

/** Offers areas below the picker of a form; whoever chose one already is offered others only. */
class ProposedAreas extends HTMLElement {
    connectedCallback() {
        this.picker = this.closest('.productops-field').querySelector('productops-picker');
        this.listener ??= () => this.draw();
        this.picker.addEventListener('change', this.listener);
    }

    disconnectedCallback() {
        this.picker.removeEventListener('change', this.listener);
    }

    get value() {
        return this.picker.querySelector('input[name]').value.trim();
    }

    show(areas) {
        this.areas = areas;
        this.draw();
    }

    draw() {
        const areas = (this.areas ?? []).filter(({ key }) => key !== this.value).slice(0, MOST_AREAS);
        // Screen readers read out what is put in: the same again would be read out with every pause.
        const shown = JSON.stringify(areas.map(({ key, certainty, why }) => [key, certainty, why]));
        if (shown === this.shown) {
            return;
        }
        this.shown = shown;
        const list = document.createElement('ul');
        list.append(...areas.map((area) => this.item(area)));
        this.replaceChildren(
            ...(areas.length === 0 ? [] : [line('p', 'productops-similar-title', this.dataset.textTitle), list]),
        );
    }

    item(area) {
        const item = document.createElement('li');
        const use = button(area.path, () => this.use(area));
        use.setAttribute(
            'aria-label',
            this.dataset.textUse.replace('%s', () => area.path),
        );
        // How far it may be trusted is said in the words of the inbox.
        const certainty = this.getAttribute(`data-text-${area.certainty.toLowerCase()}`);
        item.append(use, ' ', line('span', 'productops-muted', `${certainty}. ${area.why}`));
        return item;
    }

    use({ key, path }) {
        const detail = { value: key, label: path };
        this.picker.dispatchEvent(new CustomEvent('productops-take', { detail }));
        // The button goes, and whoever pressed it by keyboard must not begin at the top again.
        this.picker.querySelector('input[type="text"]').focus();
        this.draw();
    }
}

class Similar extends HTMLElement {
    connectedCallback() {
        this.form = this.closest('form');
        this.field = this.closest('.productops-field')?.querySelector('textarea');
        this.listener ??= (event) => this.changed(event);
        this.form?.addEventListener('input', this.listener);
        // What is there already may have been said before, too.
        this.ask();
    }

    disconnectedCallback() {
        this.form?.removeEventListener('input', this.listener);
        clearTimeout(this.timer);
        this.asking?.abort();
    }

    changed({ target }) {
        this.weighed ||= target.name === 'importance';
        if (this.isRead(target)) {
            clearTimeout(this.timer);
            this.timer = setTimeout(() => this.ask(), PAUSE);
        }
    }

    isRead(field) {
        return field === this.field || (field.name && this.dataset.beside.split(' ').includes(field.name));
    }

    get text() {
        return Array.from(this.form?.querySelectorAll('input, textarea') ?? [])
            .filter((field) => this.isRead(field))
            .map(({ value }) => value.trim())
            .filter((value) => value !== '')
            .join('\n')
            .slice(0, LONGEST);
    }

    async ask() {
        const text = this.text;
        if (text === this.asked) {
            return;
        }
        this.asked = text;
        this.asking?.abort();
        if (text.length < SHORTEST) {
            this.show({ ready: true, similar: [], areas: [] });
            return;
        }
        this.asking = new AbortController();
        const { resource, except, delivery } = this.dataset;
        // A hint that does not come is none: whoever writes is not held up by it.
        const answer = await send(`${resource}?limit=${MOST}`, {
            method: 'POST',
            body: { text, except, delivery },
            signal: this.asking.signal,
        }).catch(() => null);
        if (answer !== null && this.asked === text && this.isConnected) {
            this.show(answer);
        }
    }

    show({ ready, similar, areas }) {
        // It stands further down, and may not be at work yet.
        this.form?.querySelector('productops-proposed-areas')?.show?.(areas);
        const like = similar.filter(({ alike }) => alike);
        const shown = JSON.stringify([ready, like.map(({ issueKey }) => issueKey)]);
        if (shown === this.shown) {
            return;
        }
        this.shown = shown;
        if (!ready) {
            this.replaceChildren(line('p', 'productops-muted', this.dataset.textNotReady));
        } else if (like.length === 0) {
            this.replaceChildren();
        } else {
            const list = document.createElement('ul');
            list.append(...like.map((issue) => this.item(issue)));
            this.replaceChildren(line('p', 'productops-similar-title', this.dataset.textTitle), list);
        }
    }

    item({ issueKey, summary, sharedWords, linked }) {
        const item = document.createElement('li');
        const link = line('a', '', `${issueKey} ${summary}`);
        link.href = this.dataset.browse + issueKey;
        // What is typed here must not be lost.
        link.target = '_blank';
        link.rel = 'noopener';
        const words = this.dataset.textShared.replace('%s', () => sharedWords.slice(0, 4).join(', '));
        item.append(link, ' ', line('span', 'productops-muted', words));
        if (linked) {
            item.append(line('div', 'productops-muted', this.dataset.textLinked));
        } else if (this.dataset.delivery) {
            const instead = button(this.dataset.textLink, () => this.link(issueKey, instead));
            instead.append(line('span', 'productops-assistive', ` ${issueKey}`));
            const place = document.createElement('div');
            place.append(instead);
            item.append(place);
        }
        return item;
    }

    /**
     * How important the form says that it is; empty as long as it says what it began with, which nobody said: what was said
     * before is as important as it was then.
     */
    get importance() {
        const value = this.form.elements.importance?.value ?? '';
        return this.weighed || value !== this.dataset.usualImportance ? value : '';
    }

    /** Links what was said before in place of saying it again. */
    async link(issueKey, pressed) {
        pressed.disabled = true;
        const { browse, delivery, evidence } = this.dataset;
        try {
            await send(evidence + issueKey, {
                method: 'PUT',
                body: { importance: this.importance },
            });
            this.form.dataset.unsaved = 'false';
            window.location.assign(`${browse}${delivery}?done=linked.${issueKey}${PANEL}`);
        } catch (error) {
            pressed.disabled = false;
            const said = line('div', 'error', toldOf(error, this.dataset, this.dataset.textFailed));
            pressed.parentElement.querySelector('.error')?.remove();
            pressed.after(said);
        }
    }
}

if (!customElements.get('productops-similar')) {
    customElements.define('productops-proposed-areas', ProposedAreas);
    customElements.define('productops-similar', Similar);
}

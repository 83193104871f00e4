import { Overlay } from '#common/overlay';
import { afterPress } from '#common/press';

const WAIT_FOR_MORE_KEYS = 150;

/** Upper and lower case make no difference; for the other, accents do not either. */
const SAME = new Intl.Collator('und', { usage: 'search', sensitivity: 'accent' });
const ALIKE = new Intl.Collator('und', { usage: 'search', sensitivity: 'base' });

let lastNumber = 0;

/**
 * A choice.
 *
 * @typedef {object} Choice
 * @property {string} value what is sent
 * @property {string} label what people read
 * @property {string} hint what tells it from others of the same label
 * @property {string} [name] what people call it, if that is neither value nor label
 * @property {string} [within] where it is, on a line of its own
 * @property {string} [about] more about it, on a line of its own
 * @property {HTMLElement} [picture] what it looks like
 */

/**
 * Turns a text field into a combobox, as the WAI-ARIA pattern of that name has it. The field works by itself without.
 */
export class Combobox {
    /**
     * @param {HTMLInputElement} input the field
     * @param {object} settings
     * @param {function(string, AbortSignal): Promise<Choice[]>} settings.bring brings choices for what was typed
     * @param {{none: string, one: string, many: string, failed: string}} settings.texts what is said to people; `%n` is a
     *     number
     * @param {function(): boolean} settings.isChosen whether the text is that of a choice
     * @param {function(string): boolean} settings.onEnter takes what was typed; whether it did, so that the form stays
     * @param {function(string): void} settings.onType hears what is typed
     * @param {function(Choice): void} settings.onChoose takes a choice
     * @param {function(Choice[]): void} [settings.onUnknown] hears that people have gone on from a text that is no choice, with
     *     those that are like it
     * @param {boolean} [settings.isFree] whether any text will do, so that Enter sends the form as typed where no option is marked
     * @param {function(): string[]} [settings.current] the values that are chosen now, which are marked
     */
    constructor(input, settings) {
        this.input = input;
        this.settings = settings;
        this.choices = [];
        this.shownFor = null;
        this.active = -1;
        this.prepare();
    }

    prepare() {
        const id = 'productops-combobox-' + (lastNumber += 1);
        this.list = document.createElement('ul');
        this.list.id = id;
        this.list.className = 'productops-combobox-list';
        this.list.setAttribute('role', 'listbox');
        // A list that scrolls would be a stop of the Tab key, and be gone by then.
        this.list.tabIndex = -1;
        this.list.setAttribute('aria-label', this.label());
        this.list.hidden = true;
        this.status = document.createElement('span');
        this.status.className = 'productops-combobox-status';
        this.status.setAttribute('role', 'status');
        this.input.after(this.list, this.status);
        this.listPlace = new Overlay(this.list, this.input);
        this.messagePlace = new Overlay(this.status, this.input);
        this.input.setAttribute('role', 'combobox');
        this.input.setAttribute('aria-autocomplete', 'list');
        this.input.setAttribute('aria-expanded', 'false');
        this.input.setAttribute('aria-controls', id);
        this.input.setAttribute('autocomplete', 'off');
        this.input.addEventListener('input', () => this.typed());
        this.input.addEventListener('keydown', (event) => this.pressed(event));
        this.input.addEventListener('blur', () => this.left());
        // Keeps the focus in the field while an option is clicked.
        this.list.addEventListener('mousedown', (event) => event.preventDefault());
        this.list.addEventListener('click', (event) => {
            const option = event.target.closest('[data-position]');
            if (option) {
                this.clicked(option, event.target);
            }
        });
    }

    label() {
        const label = this.input.labels?.[0]?.textContent.trim();
        return this.input.getAttribute('aria-label') || label || this.input.name;
    }

    typed() {
        this.settings.onType(this.input.value);
        clearTimeout(this.timer);
        if (this.input.value.trim() === '') {
            this.close();
            return;
        }
        this.timer = setTimeout(() => {
            this.timer = undefined;
            this.ask(this.input.value);
        }, WAIT_FOR_MORE_KEYS);
    }

    async ask(query) {
        this.request?.abort();
        const request = new AbortController();
        this.request = request;
        try {
            const choices = await this.settings.bring(query.trim(), request.signal);
            if (this.request === request && document.activeElement === this.input) {
                this.show(choices, query);
            }
        } catch (error) {
            if (error.name !== 'AbortError') {
                this.close();
                this.say(this.settings.texts.failed);
            }
        } finally {
            if (this.request === request) {
                this.request = undefined;
            }
        }
    }

    show(choices, query) {
        this.choices = choices;
        this.shownFor = query;
        this.list.replaceChildren(...choices.map((choice, position) => this.option(choice, position)));
        this.setActive(-1);
        this.list.hidden = choices.length === 0;
        if (this.list.hidden) {
            this.listPlace.hide();
        } else {
            this.listPlace.show();
        }
        this.input.setAttribute('aria-expanded', String(choices.length > 0));
        const { none, one, many } = this.settings.texts;
        if (choices.length === 0) {
            this.say(none);
        } else {
            this.status.textContent = choices.length === 1 ? one : many.replace('%n', String(choices.length));
        }
    }

    /** Says it to all; what the list shows is only said to those who do not see it. */
    say(text) {
        this.status.textContent = text;
        this.status.classList.add('productops-combobox-message');
        this.messagePlace.show();
    }

    option(choice, position) {
        const option = document.createElement('li');
        option.id = this.list.id + '-' + position;
        option.className = 'productops-combobox-option';
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.dataset.position = String(position);
        option.dataset.value = choice.value;
        if (this.current.includes(choice.value)) {
            option.setAttribute('aria-current', 'true');
        }
        option.dir = 'auto';
        if (choice.picture) {
            option.append(choice.picture, ' ');
        }
        option.append(choice.label);
        if (choice.hint && choice.hint !== choice.label) {
            const hint = document.createElement('span');
            hint.className = 'productops-combobox-hint';
            hint.textContent = choice.hint;
            option.append(' ', hint);
        }
        [choice.within, choice.about]
            .filter((text) => text)
            .forEach((text) => {
                const line = document.createElement('span');
                line.className = 'productops-combobox-about';
                line.dir = 'auto';
                line.textContent = text;
                option.append(' ', line);
            });
        return option;
    }

    /** The values that are chosen now. */
    get current() {
        return this.settings.current?.() ?? [];
    }

    /** What can be chosen, as the list shows it. */
    get options() {
        return Array.from(this.list.querySelectorAll('[data-position]'));
    }

    clicked(option) {
        this.choose(Number(option.dataset.position));
    }

    pressed(event) {
        const open = !this.list.hidden;
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            if (open) {
                this.move(event.key === 'ArrowDown' ? 1 : -1);
            } else if (event.key === 'ArrowDown') {
                this.ask(this.settings.isChosen() ? '' : this.input.value);
            }
        } else if (event.key === 'Enter' && open && this.active >= 0) {
            event.preventDefault();
            event.stopPropagation();
            this.choose(this.active);
        } else if (event.key === 'Enter' && this.settings.isFree) {
            this.takeTyped();
        } else if (event.key === 'Enter' && (open || this.isWaiting())) {
            event.preventDefault();
            event.stopPropagation();
            this.takeMeant();
        } else if (event.key === 'Enter' && this.settings.onEnter(this.input.value)) {
            event.preventDefault();
            this.close();
        } else if (event.key === 'Escape' && open) {
            // A dialog around the field stays open.
            event.preventDefault();
            event.stopPropagation();
            this.close();
        }
    }

    move(step) {
        const count = this.choices.length;
        const from = this.active < 0 && step < 0 ? 0 : this.active;
        this.setActive((from + step + count) % count);
    }

    setActive(position) {
        this.active = position;
        const { options } = this;
        options.forEach((option, index) => {
            option.setAttribute('aria-selected', String(index === position));
        });
        if (position < 0) {
            this.input.removeAttribute('aria-activedescendant');
        } else {
            const option = options[position];
            this.input.setAttribute('aria-activedescendant', option.id);
            option.scrollIntoView({ block: 'nearest' });
        }
    }

    /** Whether the list for what was typed is still to come. */
    isWaiting() {
        return this.timer !== undefined || this.request !== undefined;
    }

    /**
     * Takes the choice that was typed, or the only one, of the list for what was typed; what was typed itself where there
     * is no choice; else leaves the list open.
     */
    async takeMeant() {
        const text = this.input.value;
        if (this.shownFor !== text) {
            clearTimeout(this.timer);
            this.timer = undefined;
            await this.ask(text);
        }
        if (this.input.value !== text) {
            return;
        }
        const typed = named(this.choices, text);
        const meant = typed < 0 && this.choices.length === 1 ? 0 : typed;
        if (meant >= 0) {
            this.choose(meant);
        } else if (this.choices.length === 0 && this.settings.onEnter(text)) {
            this.close();
        }
    }

    /** Takes what was typed, for the choice that has just this name if the list is there; the form is sent with it. */
    takeTyped() {
        const text = this.input.value;
        const position = this.shownFor === text ? named(this.choices, text) : -1;
        if (position >= 0 && !this.settings.isChosen()) {
            this.choose(position);
        } else {
            this.close();
        }
    }

    /**
     * Takes what was typed for the choice that has just this name, whether or not the list was there in time. What that
     * moves on the page waits for the click that people may have left the field with.
     */
    async left() {
        const text = this.input.value;
        const known = this.shownFor === text ? this.choices : null;
        this.close();
        if (text.trim() === '' || this.settings.isChosen()) {
            return;
        }
        const choices = known ?? (await this.settings.bring(text.trim()).catch(() => []));
        afterPress(() => {
            if (this.input.value !== text || this.settings.isChosen()) {
                return;
            }
            const position = named(choices, text);
            if (position >= 0) {
                this.settings.onChoose(choices[position]);
            } else {
                this.settings.onUnknown?.(choices);
            }
        });
    }

    choose(position) {
        const choice = this.choices[position];
        this.close();
        this.settings.onChoose(choice);
    }

    close() {
        clearTimeout(this.timer);
        this.timer = undefined;
        this.request?.abort();
        this.request = undefined;
        this.list.hidden = true;
        this.listPlace.hide();
        this.messagePlace.hide();
        this.list.replaceChildren();
        this.choices = [];
        this.shownFor = null;
        this.setActive(-1);
        this.input.setAttribute('aria-expanded', 'false');
        this.status.textContent = '';
        this.status.classList.remove('productops-combobox-message');
    }
}

/**
 * Where the choice stands that has this text as its value, or alone as its label or name; -1 if none. Accents that nobody
 * typed make no difference where no other choice has the very name.
 */
export function named(choices, text) {
    const wanted = text.trim();
    const byValue = choices.findIndex(({ value }) => value.toLowerCase() === wanted.toLowerCase());
    if (byValue >= 0) {
        return byValue;
    }
    for (const collator of [SAME, ALIKE]) {
        const is = (each) => each !== undefined && collator.compare(plain(each), plain(wanted)) === 0;
        const byName = choices.filter(({ label, name }) => is(label) || is(name));
        if (byName.length > 0) {
            return byName.length === 1 ? choices.indexOf(byName[0]) : -1;
        }
    }
    return -1;
}

/** Keyboards have one of all dashes. */
function plain(name) {
    return name.replace(/\p{Dash_Punctuation}/gu, '-');
}

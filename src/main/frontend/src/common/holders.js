/*
 * Users and groups as removable tokens with one field that finds both. The form sends the text area that the server drew,
 * of which each line is a token.
 */
import { Combobox, named } from '#common/combobox';
import { findGroups, findUsers } from '#common/people';

const GROUP = 'group:';
const USER = 'user:';
const PREFIX = /^(?:user|group):/i;

/** So many names of a paste are looked up; the server tells of the others when the form is saved. */
const MOST_LOOK_UPS = 50;

/**
 * Names as people paste them from mails and spreadsheets: with line breaks, tabs, semicolons or commas between them, and
 * perhaps with addresses behind them. Names of groups may have commas and semicolons inside.
 *
 * @param {string} text what was pasted
 * @returns {string[]}
 */
export function names(text) {
    return text
        .split(/[\r\n\t]+/)
        .flatMap((line) => (/^\s*group:/i.test(line) ? [line] : line.split(';')))
        .flatMap((part) => {
            if (/^\s*group:/i.test(part)) {
                return [part];
            }
            // Before an address, a comma is part of the name.
            return part.includes('<') ? part.split(/(?<=>)\s*,/) : part.split(',');
        })
        .map((name) => name.trim())
        .filter((name) => name !== '');
}

/** Nobody's picture, or a group's. */
function icon(group) {
    const element = document.createElement('span');
    element.className = 'productops-token-picture productops-token-' + (group ? 'group' : 'person');
    return element;
}

function picture(holder) {
    if (!holder.picture) {
        return icon(holder.group);
    }
    const element = document.createElement('img');
    element.className = 'productops-token-picture';
    element.src = holder.picture;
    element.alt = '';
    element.width = 20;
    element.height = 20;
    element.addEventListener('error', () => element.replaceWith(icon(holder.group)), { once: true });
    return element;
}

function user({ name, displayName, avatarUrl }) {
    const value = PREFIX.test(name) ? USER + name : name;
    return { value, id: name, name: displayName || name, picture: avatarUrl ?? '', group: false };
}

function group({ name }) {
    return { value: GROUP + name, id: name, name, picture: '', group: true };
}

/** What two texts for the same user or group have in common. */
function identity(value) {
    return value.replace(/^user:\s*/i, '').toLowerCase();
}

/** Tokens over a text area; those of other things than users and groups say what is different. */
export class Holders {
    constructor(element) {
        this.element = element;
        this.texts = element.dataset;
        this.area = element.querySelector('textarea');
        this.list = document.createElement('ul');
        this.list.className = 'productops-holders-list';
        this.list.setAttribute('role', 'list');
        this.list.setAttribute('aria-label', this.texts.textChosen);
        this.said = document.createElement('span');
        this.said.className = 'productops-assistive';
        this.said.setAttribute('role', 'status');
        this.lookingUp = Promise.resolve();
        this.drawBox();
        element
            .querySelector('template')
            ?.content.querySelectorAll('li')
            .forEach(({ dataset, textContent }) => {
                const { value, note, picture: url } = dataset;
                this.append({ value, name: textContent, picture: url, group: 'group' in dataset, note });
            });
        this.changed();
        this.combobox = this.makeCombobox({
            bring: (query, signal) => this.bring(query, signal),
            texts: {
                none: this.texts.textNone,
                one: this.texts.textOne,
                many: this.texts.textMany,
                failed: this.texts.textFailed,
            },
            isChosen: () => false,
            onEnter: (text) => this.take(text),
            onType: () => {},
            onChoose: (choice) => {
                this.input.value = '';
                this.add(choice.holder);
            },
        });
    }

    makeCombobox(settings) {
        return new Combobox(this.input, settings);
    }

    /** What was pasted or typed, name by name. */
    split(text) {
        return names(text);
    }

    /** What stands before a name. */
    picture(holder) {
        return [picture(holder)];
    }

    /** The field takes the place of the text area: its label, its errors, its focus. */
    drawBox() {
        const { area } = this;
        this.input = document.createElement('input');
        this.input.type = 'text';
        this.input.dir = 'auto';
        this.input.className = 'productops-holders-input';
        this.input.id = area.id;
        area.removeAttribute('id');
        for (const { name, value } of Array.from(area.attributes)) {
            if (name.startsWith('aria-')) {
                this.input.setAttribute(name, value);
                area.removeAttribute(name);
            }
        }
        const keys = document.createElement('span');
        keys.className = 'productops-assistive';
        keys.id = this.input.id + '-keys';
        keys.textContent = this.texts.textKeys;
        const described = this.input.getAttribute('aria-describedby');
        this.input.setAttribute('aria-describedby', described ? described + ' ' + keys.id : keys.id);
        const wasFocused = document.activeElement === area;
        area.hidden = true;
        const box = document.createElement('div');
        box.className = 'productops-holders-box';
        const entry = document.createElement('div');
        entry.className = 'productops-holders-entry';
        entry.append(this.input);
        box.append(...this.inherited(), this.list, entry);
        area.after(box, keys, this.said);
        this.listen(box);
        if (wasFocused || area.hasAttribute('autofocus')) {
            area.removeAttribute('autofocus');
            this.input.focus();
        }
    }

    listen(box) {
        // Before the combobox hears it: a key that means a token is not for its list.
        this.input.addEventListener('keydown', (event) => this.pressedInField(event));
        this.input.addEventListener('paste', (event) => this.pasted(event));
        this.list.addEventListener('keydown', (event) => this.pressedOnToken(event));
        this.list.addEventListener('click', (event) => this.clicked(event));
        box.addEventListener('click', (event) => {
            if (event.target === box) {
                this.input.focus();
            }
        });
        this.area.form?.addEventListener('change', (event) => {
            if (event.target !== this.area) {
                this.changed();
            }
        });
        // What was typed and not yet added is not lost.
        this.area.form?.addEventListener('submit', () => this.take(this.input.value, 0));
    }

    async bring(query, signal) {
        const { contextPath } = this.texts;
        const plain = query.replace(PREFIX, '').trim();
        const onlyGroups = /^group:/i.test(query);
        const found = await Promise.allSettled([
            onlyGroups ? [] : findUsers(contextPath, plain, signal),
            /^user:/i.test(query) ? [] : findGroups(contextPath, plain, signal),
        ]);
        signal?.throwIfAborted();
        // One of the two is better than nothing.
        const failed = found.find(({ status }) => status === 'rejected');
        if (failed && found.every(({ status, value }) => status === 'rejected' || value.length === 0)) {
            throw failed.reason;
        }
        const [users, groups] = found.map(({ value }) => value ?? []);
        return [...users.map(user), ...groups.map(group)].map((holder) => ({
            value: holder.id,
            label: holder.name,
            hint: holder.group ? this.texts.textGroup : holder.id,
            picture: picture(holder),
            holder,
        }));
    }

    /** Who is shown without being named, which a script of the form may have replaced. */
    inherited() {
        return this.element.querySelectorAll('.productops-holders-inherited');
    }

    get tokens() {
        return Array.from(this.list.children);
    }

    /** Adds a name as it was typed, and shows who that is as soon as that is known. Whether there was a name. */
    take(text, mostLookUps = MOST_LOOK_UPS) {
        const typed = this.split(text);
        this.input.value = '';
        typed.forEach((name, position) => {
            const value = name.replace(PREFIX, (prefix) => prefix.toLowerCase());
            const token = this.add({ value, name: name.replace(PREFIX, ''), group: value.startsWith(GROUP) });
            if (token && position < mostLookUps) {
                this.lookingUp = this.lookingUp.then(() => this.lookUp(token, name));
            }
        });
        return typed.length > 0;
    }

    async lookUp(token, name) {
        if (!token.isConnected) {
            return;
        }
        const [, address] = /<([^<>]+)>\s*$/.exec(name) ?? [];
        const wanted = (address ?? name).replace(PREFIX, '').trim();
        const choices = await this.bring(address ?? name).catch(() => null);
        if (choices === null || !token.isConnected) {
            return;
        }
        const users = choices.filter(({ holder }) => !holder.group);
        const exact = named(choices, wanted);
        // People are found by their address where Jira shows it; who has just this one is the only one.
        const byAddress = wanted.includes('@') && users.length === 1 ? users[0] : undefined;
        const holder = (choices[exact] ?? byAddress)?.holder;
        if (!holder) {
            this.draw(token, { ...token.holder, note: this.texts.textGone });
        } else if (this.tokens.some((other) => other !== token && this.isSame(other, holder.value))) {
            token.remove();
        } else {
            this.draw(token, holder);
        }
        this.changed();
    }

    isSame(token, value) {
        return identity(token.holder.value) === identity(value);
    }

    /** The new token; nothing if there is one already. */
    add(holder) {
        if (this.tokens.some((token) => this.isSame(token, holder.value))) {
            return undefined;
        }
        const token = this.append(holder);
        this.changed();
        this.say(this.texts.textAdded, holder.name);
        return token;
    }

    append(holder) {
        const token = document.createElement('li');
        this.draw(token, holder);
        this.list.append(token);
        return token;
    }

    draw(token, holder) {
        const focused = token.contains(document.activeElement);
        token.holder = holder;
        token.className = 'productops-token' + (holder.note ? ' productops-token-noted' : '');
        token.dir = 'auto';
        token.dataset.value = holder.value;
        const name = document.createElement('span');
        name.className = 'productops-token-name';
        name.textContent = holder.name;
        token.replaceChildren(...this.picture(holder), name);
        if (holder.group) {
            const kind = document.createElement('span');
            kind.className = 'productops-assistive';
            kind.textContent = this.texts.textGroup;
            token.append(kind);
        }
        if (holder.note) {
            const note = document.createElement('span');
            note.className = 'productops-token-note';
            note.textContent = holder.note;
            token.append(note);
        }
        if (this.texts.textFirst) {
            const first = document.createElement('span');
            first.className = 'productops-token-first';
            first.textContent = this.texts.textFirst;
            token.append(first, this.button('make-first', this.texts.textMakeFirst, holder.name));
        }
        token.append(this.button('remove', this.texts.textRemove, holder.name));
        if (focused) {
            this.focus(token);
        }
    }

    /** No stop of the Tab key: tokens are reached by the arrow keys. */
    button(what, text, name) {
        const button = document.createElement('button');
        button.type = 'button';
        button.tabIndex = -1;
        button.className = 'productops-token-button productops-token-' + what;
        button.title = text.replace('%s', () => name);
        button.setAttribute('aria-label', button.title);
        return button;
    }

    /** Keeps what is sent, and what is shown without being named, as the tokens are. */
    changed() {
        const { tokens } = this;
        const value = tokens.map(({ holder }) => holder.value).join('\n');
        this.list.hidden = tokens.length === 0;
        this.input.placeholder = tokens.length === 0 ? this.texts.textSearch : '';
        this.inherited().forEach((each) => {
            const { besides, unless } = each.dataset;
            const stopped = unless && this.area.form?.elements[unless]?.checked;
            each.hidden = stopped || (tokens.length > 0 && besides === undefined);
        });
        if (this.area.value.trim() !== value) {
            this.area.value = value;
            this.area.dispatchEvent(new Event('change', { bubbles: true }));
        }
    }

    say(text, name, more = {}) {
        this.said.textContent = text
            .replace('%p', more.position ?? '')
            .replace('%n', more.count ?? '')
            .replace('%s', () => name);
    }

    remove(token) {
        const neighbour = token.nextElementSibling ?? token.previousElementSibling;
        token.remove();
        this.changed();
        this.say(this.texts.textRemoved, token.holder.name);
        if (neighbour) {
            this.focus(neighbour);
        } else {
            this.input.focus();
        }
    }

    move(token, position) {
        const others = this.tokens.filter((other) => other !== token);
        const to = Math.max(0, Math.min(position, others.length));
        this.list.insertBefore(token, others[to] ?? null);
        this.changed();
        this.say(this.texts.textMoved, token.holder.name, { position: to + 1, count: others.length + 1 });
        this.focus(token);
    }

    focus(token) {
        token.querySelector('.productops-token-remove').focus();
    }

    /** 1 for the arrow that leads on in reading direction, -1 for the one that leads back, 0 for other keys. */
    step(key) {
        const onward = getComputedStyle(this.list).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
        return key !== 'ArrowLeft' && key !== 'ArrowRight' ? 0 : key === onward ? 1 : -1;
    }

    pressedInField(event) {
        const { input } = this;
        const last = this.list.lastElementChild;
        const atStart = input.selectionStart === 0 && input.selectionEnd === 0;
        if (event.isComposing) {
            return;
        }
        if ((event.key === ',' || event.key === ';') && this.endsName(event.key)) {
            event.preventDefault();
            this.take(input.value);
            this.combobox.close();
        } else if (event.key === 'Backspace' && input.value === '' && last) {
            event.preventDefault();
            last.remove();
            this.changed();
            this.say(this.texts.textRemoved, last.holder.name);
        } else if (last && input.value === '' && atStart && this.step(event.key) < 0) {
            event.preventDefault();
            this.focus(last);
        }
    }

    /** Whether a separator ends a name: not one of a group, and not "Lindqvist" where "Lindqvist, Mia" is found. */
    endsName(key) {
        const typed = this.input.value.trim();
        const goesOn = this.combobox.choices.some(({ label }) =>
            label.toLowerCase().startsWith(typed.toLowerCase() + key),
        );
        return typed !== '' && !/^group:/i.test(typed) && !goesOn;
    }

    pasted(event) {
        const text = event.clipboardData?.getData('text') ?? '';
        const whole = this.input.value === '' && this.split(text).length > 1;
        if (whole) {
            event.preventDefault();
            this.take(text);
        }
    }

    pressedOnToken(event) {
        const token = event.target.closest('li');
        const position = this.tokens.indexOf(token);
        const step = this.step(event.key);
        if (event.key === 'Delete' || event.key === 'Backspace') {
            event.preventDefault();
            this.remove(token);
        } else if (step !== 0 && event.shiftKey) {
            event.preventDefault();
            this.move(token, position + step);
        } else if (step !== 0 || event.key === 'Home' || event.key === 'End') {
            event.preventDefault();
            const to = { Home: 0, End: this.tokens.length }[event.key] ?? Math.max(0, position + step);
            const next = this.tokens[to];
            if (next) {
                this.focus(next);
            } else {
                this.input.focus();
            }
        }
    }

    clicked(event) {
        const token = event.target.closest('li');
        if (event.target.closest('.productops-token-remove')) {
            this.remove(token);
        } else if (event.target.closest('.productops-token-make-first')) {
            this.move(token, 0);
        } else if (token) {
            this.focus(token);
        }
    }
}

/**
 * Starts an element with a text area of users and groups.
 *
 * @param {HTMLElement} element the element around it
 */
export function startHolders(element) {
    new Holders(element);
}

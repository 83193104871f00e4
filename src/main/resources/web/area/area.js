/*
 * The searchable pickers of areas, users and groups: the combobox pattern of WAI-ARIA over a plain text field, which
 * works by itself where this script does not run. Texts come from the server in data- attributes.
 */
(function () {
    'use strict';

    const WAIT_FOR_MORE_KEYS = 150;
    const MOST_CHOICES = 20;
    let lastNumber = 0;

    const areas = {
        path: '/rest/productops/1.0/area-choices?limit=' + MOST_CHOICES + '&query=',
        read: (answer) => answer.map((area) => ({ value: area.key, label: area.path, hint: area.key }))
    };
    const users = {
        path: '/rest/api/2/user/picker?maxResults=' + MOST_CHOICES + '&query=',
        read: (answer) => answer.users.map((user) => ({ value: user.name, label: user.displayName, hint: user.name }))
    };
    const groups = {
        path: '/rest/api/2/groups/picker?maxResults=' + MOST_CHOICES + '&query=',
        read: (answer) => answer.groups.map((group) => ({ value: group.name, label: group.name, hint: '' }))
    };
    const sources = { area: areas, user: users, users: users, groups: groups };

    /**
     * Turns a text field into a combobox. Of its settings, `isChosen` says whether the text is that of a choice, and
     * `onEnter` whether it took what was typed, so that the form is not sent.
     */
    class Combobox {
        constructor(input, settings) {
            this.input = input;
            this.settings = settings;
            this.choices = [];
            this.active = -1;
            this.timer = 0;
            this.request = null;
            this.prepare();
        }

        prepare() {
            const id = 'productops-combobox-' + (lastNumber += 1);
            this.list = document.createElement('ul');
            this.list.id = id;
            this.list.className = 'productops-combobox-list';
            this.list.setAttribute('role', 'listbox');
            this.list.hidden = true;
            this.status = document.createElement('span');
            this.status.className = 'productops-combobox-status';
            this.status.setAttribute('role', 'status');
            this.input.after(this.list, this.status);
            this.input.setAttribute('role', 'combobox');
            this.input.setAttribute('aria-autocomplete', 'list');
            this.input.setAttribute('aria-expanded', 'false');
            this.input.setAttribute('aria-controls', id);
            this.input.setAttribute('autocomplete', 'off');
            this.labelList();
            this.input.addEventListener('input', () => this.typed());
            this.input.addEventListener('keydown', (event) => this.pressed(event));
            this.input.addEventListener('blur', () => this.close());
            // Keeps the focus in the field while an option is clicked.
            this.list.addEventListener('mousedown', (event) => event.preventDefault());
            this.list.addEventListener('click', (event) => {
                const option = event.target.closest('[role=option]');
                if (option) {
                    this.choose(Number(option.dataset.position));
                }
            });
        }

        labelList() {
            const label = this.input.labels && this.input.labels[0];
            const text = this.input.getAttribute('aria-label') || (label ? label.textContent.trim() : '');
            this.list.setAttribute('aria-label', text || this.input.name);
        }

        typed() {
            this.settings.onType(this.input.value);
            window.clearTimeout(this.timer);
            if (this.input.value.trim() === '') {
                this.close();
                return;
            }
            this.timer = window.setTimeout(() => this.ask(this.input.value), WAIT_FOR_MORE_KEYS);
        }

        async ask(query) {
            if (this.request) {
                this.request.abort();
            }
            const request = new AbortController();
            this.request = request;
            try {
                const url = this.settings.contextPath + this.settings.source.path + encodeURIComponent(query.trim());
                const response = await fetch(url, {
                    credentials: 'same-origin',
                    headers: { Accept: 'application/json' },
                    signal: request.signal
                });
                if (!response.ok) {
                    throw new Error('HTTP status ' + response.status);
                }
                const answer = await response.json();
                if (this.request === request) {
                    this.show(this.settings.source.read(answer));
                }
            } catch (error) {
                if (error.name !== 'AbortError') {
                    this.close();
                    this.status.textContent = this.settings.texts.failed;
                }
            }
        }

        show(choices) {
            if (document.activeElement !== this.input) {
                return;
            }
            this.choices = choices;
            this.list.replaceChildren(...choices.map((choice, position) => this.option(choice, position)));
            this.setActive(-1);
            this.list.hidden = choices.length === 0;
            this.input.setAttribute('aria-expanded', String(choices.length > 0));
            const texts = this.settings.texts;
            if (choices.length === 0) {
                this.status.textContent = texts.none;
            } else {
                this.status.textContent =
                    choices.length === 1 ? texts.one : texts.many.replace('%n', String(choices.length));
            }
            this.status.classList.toggle('productops-combobox-none', choices.length === 0);
        }

        option(choice, position) {
            const option = document.createElement('li');
            option.id = this.list.id + '-' + position;
            option.className = 'productops-combobox-option';
            option.setAttribute('role', 'option');
            option.setAttribute('aria-selected', 'false');
            option.dataset.position = String(position);
            option.dataset.value = choice.value;
            const label = document.createElement('span');
            label.textContent = choice.label;
            option.append(label);
            if (choice.hint && choice.hint !== choice.label) {
                const hint = document.createElement('span');
                hint.className = 'productops-combobox-hint';
                hint.textContent = ' ' + choice.hint;
                option.append(hint);
            }
            return option;
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
            Array.from(this.list.children).forEach((option, index) => {
                option.setAttribute('aria-selected', String(index === position));
            });
            if (position < 0) {
                this.input.removeAttribute('aria-activedescendant');
            } else {
                const option = this.list.children[position];
                this.input.setAttribute('aria-activedescendant', option.id);
                option.scrollIntoView({ block: 'nearest' });
            }
        }

        choose(position) {
            const choice = this.choices[position];
            this.close();
            this.settings.onChoose(choice);
        }

        close() {
            window.clearTimeout(this.timer);
            if (this.request) {
                this.request.abort();
                this.request = null;
            }
            this.list.hidden = true;
            this.list.replaceChildren();
            this.choices = [];
            this.setActive(-1);
            this.input.setAttribute('aria-expanded', 'false');
            this.status.textContent = '';
            this.status.classList.remove('productops-combobox-none');
        }
    }

    /** An element that starts once, when its field is there: the parser inserts it before what it contains. */
    class Picker extends HTMLElement {
        connectedCallback() {
            if (this.started) {
                return;
            }
            if (this.field()) {
                this.begin();
                return;
            }
            const observer = new MutationObserver(() => {
                if (this.field() && !this.started) {
                    observer.disconnect();
                    this.begin();
                }
            });
            observer.observe(this, { childList: true, subtree: true });
        }

        field() {
            return this.querySelector('input[type=text], textarea');
        }

        begin() {
            this.started = true;
            this.start(this.field());
        }

        settings(more) {
            return Object.assign(
                {
                    source: sources[this.dataset.source],
                    contextPath: this.dataset.contextPath || '',
                    texts: {
                        none: this.dataset.textNone,
                        one: this.dataset.textOne,
                        many: this.dataset.textMany,
                        failed: this.dataset.textFailed
                    }
                },
                more
            );
        }
    }

    /** One value. The field shows the name; what is sent is the value of the choice, or what was typed if it is none. */
    class AreaPicker extends Picker {
        start(input) {
            const sent = document.createElement('input');
            sent.type = 'hidden';
            sent.name = input.name;
            sent.value = input.value;
            input.removeAttribute('name');
            input.after(sent);
            input.value = this.dataset.valueLabel || input.value;
            let chosen = sent.value !== '';
            this.combobox = new Combobox(input, this.settings({
                isChosen: () => chosen,
                onEnter: () => false,
                onType: (text) => {
                    chosen = false;
                    sent.value = text;
                },
                onChoose: (choice) => {
                    chosen = true;
                    // An area's key says little; a user's name is what the server shows again.
                    input.value = this.dataset.source === 'area' ? choice.label : choice.value;
                    sent.value = choice.value;
                    sent.dispatchEvent(new Event('change', { bubbles: true }));
                }
            }));
        }
    }

    /** Several names, one in each line of a text area; a field above it adds to them. */
    class NameList extends Picker {
        start(area) {
            const input = document.createElement('input');
            input.type = 'text';
            input.className = 'text medium-long-field productops-name-list-add';
            input.setAttribute('aria-label', this.dataset.addLabel);
            input.placeholder = this.dataset.addLabel;
            area.before(input);
            const add = (name) => {
                const lines = area.value.split('\n').map((line) => line.trim()).filter((line) => line !== '');
                if (name !== '' && !lines.includes(name)) {
                    lines.push(name);
                }
                area.value = lines.join('\n');
                input.value = '';
                return name !== '';
            };
            this.combobox = new Combobox(input, this.settings({
                isChosen: () => false,
                onEnter: (text) => add(text.trim()),
                onType: () => {},
                onChoose: (choice) => add(choice.value)
            }));
            // What was typed and not yet added is not lost.
            if (area.form) {
                area.form.addEventListener('submit', () => add(input.value.trim()));
            }
        }
    }

    if (!window.customElements.get('productops-area-picker')) {
        window.customElements.define('productops-area-picker', AreaPicker);
        window.customElements.define('productops-name-list', NameList);
    }
})();

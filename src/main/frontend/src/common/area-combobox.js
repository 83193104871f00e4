/*
 * A combobox of product areas: what is chosen now, what is proposed, what was chosen last and the tree, as long as nothing is typed; else what is
 * found.
 */
import { send } from '#common/rest';
import { Combobox } from '#common/combobox';
import { recentAreas, rememberArea } from '#common/recent-areas';

const MOST = 20;
const MOST_OF_A_BRANCH = 50;
const CHOICES = '/rest/productops/1.0/area-choices?limit=';

function choice(area) {
    return { value: area.key, label: area.path, hint: area.key, name: area.name, about: area.about, below: area.below };
}

/** An area is found by its name, and told from others by its path; no key is needed that says the same as the name. */
function listed(found) {
    const hint = found.value === found.name.toLowerCase() ? '' : found.value;
    return { ...found, label: found.name, hint, within: found.label === found.name ? '' : found.label };
}

/** In its place in the tree an area needs no path. */
function inTree(found) {
    return { ...listed(found), within: '' };
}

/** A place in the list of the tree. */
class Branch {
    constructor(found, level, above) {
        this.choice = found;
        this.level = level;
        this.above = above;
        this.isOpen = false;
    }
}

/**
 * As {@link Combobox}. With the arrow keys in reading direction and back, branches are opened and closed as in the
 * WAI-ARIA pattern of trees.
 */
export class AreaCombobox extends Combobox {
    /**
     * @param {HTMLInputElement} input the field
     * @param {object} settings as of {@link Combobox}, without `bring`
     * @param {function(): Promise<object[]>} [settings.propose] the areas to offer first
     * @param {DOMStringMap} texts the texts of the element around it, and its context path
     */
    constructor(input, settings, texts) {
        super(input, {
            ...settings,
            bring: (query, signal) => this.find(query, signal),
            onChoose: (chosen) => {
                rememberArea(chosen.value);
                settings.onChoose(chosen);
            },
            texts: { none: texts.textNone, one: texts.textOne, many: texts.textMany, failed: texts.textFailed },
        });
        this.words = texts;
        this.branches = [];
        this.input.addEventListener('click', () => {
            if (this.list.hidden) {
                this.ask(this.settings.isChosen() ? '' : this.input.value);
            }
        });
    }

    async areas(limit, rest, signal) {
        const which = this.words.editable ? '&editable=true' : '';
        const found = await send(this.words.contextPath + CHOICES + (limit + 1) + which + rest, { signal });
        return { choices: found.slice(0, limit).map(choice), isAll: found.length <= limit };
    }

    async find(query, signal) {
        if (query === '') {
            return this.begin(signal);
        }
        this.branches = [];
        const { choices, isAll } = await this.areas(MOST, '&query=' + encodeURIComponent(query), signal);
        this.isAll = isAll;
        return choices;
    }

    /** What is chosen now, what is proposed, what was chosen last, and the top of the tree. */
    async begin(signal) {
        const proposed = ((await this.settings.propose?.()) ?? []).map(choice);
        const now = this.settings.isChosen() ? this.current : [];
        const others = recentAreas().filter((key) => proposed.every(({ value }) => value !== key));
        const keys = [...now, ...others.filter((key) => !now.includes(key))];
        const [known, top] = await Promise.all([
            keys.length === 0
                ? { choices: [] }
                : this.areas(keys.length, '&keys=' + keys.map(encodeURIComponent).join(','), signal),
            this.areas(MOST_OF_A_BRANCH, '&below=', signal),
        ]);
        this.isAll = top.isAll;
        const chosen = known.choices.filter(({ value }) => now.includes(value));
        const recent = known.choices.filter(({ value }) => !now.includes(value));
        const groups = [
            [this.words.textChosen, chosen],
            [this.words.textProposed, proposed],
            [this.words.textRecent, recent],
        ].filter(([, choices]) => choices.length > 0);
        this.branches = [
            ...groups.flatMap(([, choices]) => choices.map((each) => new Branch({ ...each, below: 0 }, 1, null))),
            ...top.choices.map((each) => new Branch(each, 1, null)),
        ];
        this.groups = groups.map(([text, { length }]) => ({ text, length }));
        this.listed = this.groups.reduce((sum, { length }) => sum + length, 0);
        return this.branches.map((branch) => branch.choice);
    }

    typed() {
        if (this.input.value.trim() === '') {
            this.settings.onType(this.input.value);
            clearTimeout(this.timer);
            this.timer = undefined;
            this.ask('');
        } else {
            super.typed();
        }
    }

    show(choices, query) {
        const isTree = this.branches.length > 0;
        this.list.setAttribute('role', isTree ? 'tree' : 'listbox');
        this.input.setAttribute('aria-haspopup', isTree ? 'tree' : 'listbox');
        super.show(choices, query);
        if (isTree && this.listed > 0) {
            this.drawHeadings();
        }
        if (choices.length > 0 && !this.isAll) {
            const more = this.heading(this.words.textMore);
            more.classList.add('productops-combobox-more');
            this.list.append(more);
            this.status.textContent += ' ' + this.words.textMore;
            this.listPlace.place();
        }
    }

    /** Above each group, and above the tree. */
    drawHeadings() {
        const { options } = this;
        let position = 0;
        for (const { text, length } of this.groups) {
            options[position].before(this.heading(text));
            position += length;
        }
        options[position]?.before(this.heading(this.words.textAll));
        this.listPlace.place();
    }

    heading(text) {
        const heading = document.createElement('li');
        heading.className = 'productops-combobox-heading';
        heading.setAttribute('role', 'presentation');
        heading.textContent = text;
        return heading;
    }

    option(found, position) {
        const branch = this.branches[position];
        const option = super.option(branch && position >= this.listed ? inTree(found) : listed(found), position);
        if (!branch) {
            return option;
        }
        option.setAttribute('role', 'treeitem');
        option.setAttribute('aria-level', String(branch.level));
        option.style.setProperty('--productops-level', String(branch.level - 1));
        const toggle = document.createElement('span');
        toggle.className = 'productops-combobox-toggle';
        toggle.setAttribute('aria-hidden', 'true');
        if (found.below > 0) {
            option.setAttribute('aria-expanded', String(branch.isOpen));
            toggle.dataset.toggle = 'true';
        }
        option.prepend(toggle);
        return option;
    }

    clicked(option, target) {
        const position = Number(option.dataset.position);
        if (target.closest('[data-toggle]')) {
            this.toggle(position);
        } else {
            super.clicked(option, target);
        }
    }

    pressed(event) {
        const branch = this.list.hidden ? undefined : this.branches[this.active];
        const onward = getComputedStyle(this.list).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
        const isArrow = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
        if (!branch || !isArrow || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
            super.pressed(event);
            return;
        }
        event.preventDefault();
        if (event.key === onward) {
            this.goIn(branch);
        } else if (branch.isOpen) {
            this.toggle(this.active);
        } else if (branch.above) {
            this.setActive(this.branches.indexOf(branch.above));
        }
    }

    goIn(branch) {
        if (branch.isOpen) {
            this.move(1);
        } else if (branch.choice.below > 0) {
            this.toggle(this.active);
        }
    }

    async toggle(position) {
        const branch = this.branches[position];
        if (branch.isOpen) {
            const end = this.branches.findIndex((other, at) => at > position && other.level <= branch.level);
            this.branches.splice(position + 1, (end < 0 ? this.branches.length : end) - position - 1);
        } else {
            const before = this.branches;
            const rest = '&below=' + encodeURIComponent(branch.choice.value);
            const below = await this.areas(MOST_OF_A_BRANCH, rest).catch(() => null);
            if (this.branches !== before || branch.isOpen || this.list.hidden) {
                return;
            }
            if (below === null) {
                this.say(this.settings.texts.failed);
                return;
            }
            const added = below.choices.map((each) => new Branch(each, branch.level + 1, branch));
            this.branches.splice(this.branches.indexOf(branch) + 1, 0, ...added);
            this.isAll = this.isAll && below.isAll;
        }
        branch.isOpen = !branch.isOpen;
        this.show(
            this.branches.map((each) => each.choice),
            this.shownFor,
        );
        this.setActive(this.branches.indexOf(branch));
    }

    close() {
        super.close();
        this.branches = [];
    }
}

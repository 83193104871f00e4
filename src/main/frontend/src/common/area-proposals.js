/*
 * What is proposed for a field of product areas by where the issue stands: its components, its project, its parent and the
 * rule of its project. It is asked for when the form is shown, and again whenever other components are chosen. What a
 * person has chosen stays; what only the rule has filled in follows it, and that is said.
 */
import { send } from '#common/rest';

/** The name of Jira's field of components. */
const COMPONENTS = 'components';

/**
 * A field of areas, as it is filled and asked.
 *
 * @typedef {object} AreaField
 * @property {function(): string[]} values the keys that it has, or what was typed
 * @property {function(object[]): void} fill gives it these areas in the place of those that it has
 * @property {function(object): void} add gives it one area that a person has chosen
 */

function isSame(some, others) {
    return some.length === others.length && some.every((value) => others.includes(value));
}

/** Proposes areas for one field. */
export class AreaProposals {
    /**
     * @param {HTMLElement} element the element of the picker, with the texts and the address
     * @param {AreaField} field what is filled
     * @param {number} most how many areas the field takes
     */
    constructor(element, field, most) {
        this.texts = element.dataset;
        this.field = field;
        this.most = most;
        this.form = element.closest('form');
        this.areas = [];
        this.filled = (this.texts.filled ?? '')
            .split(' ')
            .filter((key) => key !== '')
            .slice(0, most);
        this.asked = null;
        this.draw(element);
        this.listen();
        this.refresh();
    }

    draw(element) {
        this.line = document.createElement('div');
        this.line.className = 'productops-proposal';
        this.line.hidden = true;
        this.said = document.createElement('span');
        this.said.setAttribute('role', 'status');
        this.said.dir = 'auto';
        this.button = document.createElement('button');
        this.button.type = 'button';
        this.button.className = 'aui-button aui-button-link productops-proposal-use';
        this.button.hidden = true;
        this.button.addEventListener('click', () => this.use());
        this.others = document.createElement('span');
        this.others.className = 'productops-muted';
        this.line.append(this.said, ' ', this.button, ' ', this.others);
        element.append(this.line);
    }

    listen() {
        const changed = (event) => {
            if (event.target?.name === COMPONENTS) {
                this.refresh();
            }
        };
        this.form?.addEventListener('change', changed);
        // Jira's own control of components tells of its changes in this way only.
        window.jQuery?.(this.form).on('selected unselect', changed);
    }

    components() {
        const control = this.form?.elements[COMPONENTS];
        return Array.from(control?.selectedOptions ?? [], ({ value }) => value).filter((id) => /^\d+$/.test(id));
    }

    /** Asks anew if other components are chosen than before. */
    async refresh() {
        const components = this.components().join(',');
        if (components === this.asked) {
            return;
        }
        const isFirst = this.asked === null;
        this.asked = components;
        const rest = components === '' ? '' : '&components=' + components;
        const answer = await send(this.texts.proposals + rest, {}).catch(() => null);
        if (answer !== null && this.asked === components) {
            this.areas = answer.proposals;
            this.follow(answer, isFirst);
        }
    }

    /** What to offer first in the list. */
    async offer() {
        await this.refresh();
        return this.areas.filter(({ key }) => !this.field.values().includes(key));
    }

    follow(answer, isFirst) {
        const values = this.field.values();
        const wanted = answer.filled.slice(0, this.most);
        const keys = wanted.map(({ key }) => key);
        const isRules = this.texts.fills === 'true' && isSame(values, this.filled);
        if (isRules && (values.length > 0 || keys.length > 0)) {
            this.obey(wanted, keys, isFirst || values.length === 0);
            if (keys.length > 0) {
                return;
            }
        }
        this.propose(answer, isFirst);
    }

    obey(wanted, keys, isNew) {
        const isAsBefore = isSame(keys, this.field.values());
        if (!isAsBefore) {
            this.field.fill(wanted);
            this.filled = keys;
        }
        if (keys.length === 0) {
            this.say(this.texts.textEmptied);
        } else if (isNew || !isAsBefore) {
            const text = isNew ? this.texts.textFilled : this.texts.textReplaced;
            this.say(text.replace('%s', () => wanted.map(({ because }) => because).join(' ')));
        }
    }

    propose(answer, isFirst) {
        const values = this.field.values();
        const [best] = this.areas;
        const before =
            values.length === 0 && this.said.textContent === this.texts.textEmptied ? this.texts.textEmptied : '';
        if (!best) {
            this.say([before, answer.note].filter(Boolean).join(' '));
        } else if (values.length === 0) {
            this.say([before, best.because, answer.note].filter(Boolean).join(' '), best, this.areas.length - 1);
        } else if (!isFirst && !values.includes(best.key)) {
            this.say(best.because, best, this.areas.length - 1);
        } else {
            this.say('');
        }
    }

    say(text, area, more = 0) {
        this.said.textContent = text ?? '';
        this.line.hidden = !text;
        this.button.hidden = !area;
        this.others.textContent = more > 0 ? this.texts.textOthers.replace('%n', () => String(more)) : '';
        this.offered = area;
        if (area) {
            this.button.textContent = this.texts.textUse;
            this.button.setAttribute(
                'aria-label',
                this.texts.textUseArea.replace('%s', () => area.path),
            );
        }
    }

    use() {
        this.field.add(this.offered);
        // The button goes, and whoever pressed it by keyboard must not begin at the top again.
        this.line.closest('productops-picker, productops-area-list')?.querySelector('input[type=text]')?.focus();
        this.say('');
    }

    /** Somebody has typed or chosen something: what was said is over. */
    touched() {
        if (!this.button.hidden || this.field.values().length > 0) {
            this.say('');
        }
    }
}

/**
 * Starts proposals for a field, where the server has drawn one of an issue.
 *
 * @returns {AreaProposals | null}
 */
export function startProposals(element, field, most) {
    return element.dataset.proposals ? new AreaProposals(element, field, most) : null;
}

/*
 * The terms of a page in a list behind its text, for those who read without a pointer and for those who want to see all of
 * them; and where marking them is switched off and on.
 */
import { html, nothing, render } from 'lit/html.js';
import { insteadOf } from './meanings.js';

let lastNumber = 0;

export class TermList {
    /**
     * @param {Element} content the text; the list comes behind it
     * @param {object} given
     * @param {Object<string, string>} given.texts what it says
     * @param {import('./term-marks.js').TermMarks} given.marks the places in the text
     * @param {{text: string, run: function(): Promise}[]} given.actions what can be switched
     */
    constructor(content, { texts, marks, actions }) {
        this.texts = texts;
        this.marks = marks;
        this.actions = actions;
        this.id = 'productops-page-terms-' + (lastNumber += 1);
        this.open = false;
        this.turn = new Map();
        this.element = document.createElement('section');
        this.element.className = 'productops-page-terms';
        this.element.setAttribute('aria-label', texts.name);
        content.after(this.element);
    }

    /** Shows these meanings (see TermMarks); nothing at all if there are none. */
    show(meanings, { whole = true, note = '' } = {}) {
        this.meanings = meanings;
        this.whole = whole;
        this.note = note;
        this.draw();
    }

    /** Says that nothing is marked, and lets it be switched on again. */
    off(text, actions) {
        this.marks.point([]);
        render(
            html`<p class="productops-page-terms-off">
                <span>${text}</span> ${actions.map((action) => this.button(action))}
            </p>`,
            this.element,
        );
    }

    /** The keyboard goes on where something was just switched. */
    focus() {
        this.element.querySelector('button')?.focus();
    }

    draw() {
        const count = this.meanings.length;
        render(
            count === 0
                ? nothing
                : html`<button
                          type="button"
                          class="aui-button aui-button-subtle productops-page-terms-opener"
                          aria-expanded=${String(this.open)}
                          aria-controls=${this.id}
                          @click=${() => this.toggle()}
                      >
                          ${this.texts.terms.replace('%n', String(count))}
                      </button>
                      <div id=${this.id} ?hidden=${!this.open}>${this.open ? this.list() : nothing}</div>`,
            this.element,
        );
    }

    toggle() {
        this.open = !this.open;
        this.draw();
    }

    list() {
        return html`${this.whole ? nothing : html`<p class="productops-muted">${this.texts.part}</p>`}
            <dl>${this.meanings.map((meaning) => this.meaning(meaning))}</dl>
            ${this.note ? html`<p class="productops-muted">${this.note}</p>` : nothing}
            <p class="productops-page-terms-actions">${this.actions.map((action) => this.button(action))}</p>
            <p class="productops-page-terms-error" role="alert"></p>`;
    }

    meaning({ concept, marks, forms }) {
        const { written, discouraged } = writtenOf(concept, forms);
        return html`<dt dir="auto">${concept.name}</dt>
            <dd>
                ${discouraged.map(
                    ([form, { instead }]) =>
                        html`<span class="productops-terms-instead" dir="auto"
                            >${insteadOf(form, instead, this.texts)}</span
                        >`,
                )}
                ${
                    written.length > 0
                        ? html`<span class="productops-muted productops-page-terms-written" dir="auto"
                              >${this.texts.written.replace('%s', () => written.join(', '))}</span
                          >`
                        : nothing
                }
                <span class="productops-term-meaning" dir="auto">${concept.definition}</span>
                <span class="productops-page-terms-ways">
                    <button
                        type="button"
                        class="aui-button aui-button-link"
                        @click=${(event) => this.next(concept, marks, event.currentTarget)}
                        @focus=${() => this.marks.point(marks)}
                        @blur=${() => this.marks.point([])}
                        aria-label=${this.texts.showLabel.replace('%s', () => concept.name)}
                    >
                        ${this.texts.show}
                    </button>
                    <a href=${concept.address}>${this.texts.open}</a>
                </span>
            </dd>`;
    }

    /** Each time the next place, from the first on. */
    next(concept, marks, from) {
        const turn = (this.turn.get(concept) ?? -1) + 1;
        this.turn.set(concept, turn);
        this.marks.lead(marks, turn, from);
    }

    button({ text, run }) {
        return html`<button type="button" class="aui-button aui-button-link" @click=${run}>${text}</button>`;
    }

    /** Says what went wrong. */
    fail(text) {
        const place = this.element.querySelector('[role="alert"]');
        if (place) {
            place.textContent = text;
        }
    }

    remove() {
        this.element.remove();
    }
}

/**
 * How a concept is written in the text where it is not just called as the list calls it, which is by its name with its short form
 * in brackets: each way once, whatever its case.
 */
function writtenOf({ name }, forms) {
    const title = name.toLocaleLowerCase();
    const others = new Map();
    for (const [form, use] of forms) {
        const key = form.toLocaleLowerCase();
        const isTitle = key === title || title.startsWith(key + ' (') || title.endsWith(' (' + key + ')');
        if (!others.has(key) && (use.discouraged || !isTitle)) {
            others.set(key, [form, use]);
        }
    }
    const all = [...others.values()];
    return {
        written: all.filter(([, { discouraged }]) => !discouraged).map(([form]) => form),
        discouraged: all.filter(([, { discouraged }]) => discouraged),
    };
}

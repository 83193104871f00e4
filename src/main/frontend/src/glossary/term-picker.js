/* global AJS */
/*
 * What the picker of terms in Confluence's editor does: it finds words of the glossaries that hold where the macro is, and puts
 * the macro into the page. Any other word can be used as it is; the page then says what is amiss with it, and where to create it.
 */
import { html, render } from 'lit/html.js';
import { Combobox } from '#common/combobox';
import { send } from '#common/rest';

const MOST = 10;

/** The parameters of the macro, each with its field; all that are empty are left out. */
const FIELDS = ['term', 'text', 'space', 'language'];
const LESS_USED = ['space', 'language'];

function meta(name) {
    return window.AJS?.Meta?.get?.(name) || document.querySelector(`meta[name="ajs-${name}"]`)?.content || '';
}

function context() {
    return window.AJS?.contextPath?.() ?? meta('context-path');
}

/** The content that is being edited. What is not there yet has a draft's number, and zero as that of its page. */
function contentId() {
    const { Editor, params } = window.AJS;
    return [Editor?.getContentId?.(), meta('content-id'), params?.contentId, meta('page-id'), params?.pageId].find(
        (id) => id && String(id) !== '0',
    );
}

function isIn(text, query) {
    return text.toLocaleLowerCase().includes(query.toLocaleLowerCase());
}

/**
 * An entry as a choice: the word to write, which is another one where a word was looked for that is not to be written.
 *
 * @param {object} entry as the server lists it
 * @param {string} query what was looked for
 */
export function choiceOf(entry, query) {
    const instead = isIn(entry.title, query) ? undefined : entry.discouraged.find((each) => each.instead)?.instead;
    const place = [entry.domain, entry.glossaryName].filter((each) => each).join(' · ');
    return {
        value: instead ?? entry.word,
        label: instead ?? entry.title,
        hint: place,
        within: entry.advice.join(' '),
        about: entry.definition,
        name: instead ? undefined : entry.word,
        entry,
    };
}

class TermPicker extends HTMLElement {
    connectedCallback() {
        if (!this.started) {
            this.started = true;
            this.start();
        }
    }

    start() {
        const { params } = this.macro;
        this.chosen = null;
        this.taken = params.term ?? '';
        this.replaceChildren();
        render(this.form(params), this);
        this.term = this.field('term');
        this.note = this.querySelector('.productops-term-note');
        this.combobox = new Combobox(this.term, {
            bring: (query, signal) => this.bring(query, signal),
            texts: {
                none: AJS.I18n.getText('productops.common.picker.none'),
                one: AJS.I18n.getText('productops.common.picker.one'),
                many: AJS.I18n.getText('productops.common.picker.many', '%n'),
                failed: AJS.I18n.getText('productops.glossary.macro.failed'),
            },
            isChosen: () => this.term.value.trim() === this.taken,
            isFree: true,
            onEnter: () => false,
            onType: () => this.say(null),
            onChoose: (choice) => this.choose(choice),
        });
        this.term.focus();
    }

    form(params) {
        const less = LESS_USED.some((name) => params[name]);
        return html`<form
            class="aui top-label productops-term-form"
            novalidate
            @submit=${(event) => this.submit(event)}
        >
            <div class="aui-message aui-message-error" role="alert" hidden></div>
            ${this.group('term', params, AJS.I18n.getText('org.productops.product-ops.productops-term.param.term.label'))}
            ${this.group(
                'text',
                params,
                AJS.I18n.getText('org.productops.product-ops.productops-term.param.text.label'),
                AJS.I18n.getText('org.productops.product-ops.productops-term.param.text.desc'),
            )}
            <details ?open=${less}>
                <summary>
                    ${AJS.I18n.getText('productops.common.form.more')}
                    <span class="productops-term-names"
                        >${AJS.I18n.getText('org.productops.product-ops.productops-term.param.space.label')},
                        ${AJS.I18n.getText('org.productops.product-ops.productops-term.param.language.label')}</span
                    >
                </summary>
                ${this.group(
                    'space',
                    params,
                    AJS.I18n.getText('org.productops.product-ops.productops-term.param.space.label'),
                    AJS.I18n.getText('org.productops.product-ops.productops-term.param.space.desc'),
                )}
                ${this.group(
                    'language',
                    params,
                    AJS.I18n.getText('org.productops.product-ops.productops-term.param.language.label'),
                    AJS.I18n.getText('org.productops.product-ops.productops-term.param.language.desc'),
                )}
            </details>
            <div class="buttons-container">
                <div class="buttons">
                    <button type="submit" class="aui-button aui-button-primary">
                        ${AJS.I18n.getText('productops.glossary.picker.insert')}
                    </button>
                    <button type="button" class="aui-button aui-button-link cancel">
                        ${AJS.I18n.getText('productops.common.form.cancel')}
                    </button>
                </div>
            </div>
        </form>`;
    }

    group(name, params, label, description) {
        const id = 'productops-term-' + name;
        return html`<div class="field-group">
            <label for=${id}>${label}</label>
            <input
                class="text"
                type="text"
                id=${id}
                name=${name}
                dir="auto"
                maxlength="200"
                .value=${params[name] ?? ''}
                aria-describedby=${id + '-about'}
            />
            ${
                description
                    ? html`<div class="description" id=${id + '-about'}>${description}</div>`
                    : html`<div class="description productops-term-note" id=${id + '-about'} role="status"></div>`
            }
        </div>`;
    }

    field(name) {
        return this.querySelector(`[name="${name}"]`);
    }

    /** Where words are looked up: the glossary that is named, or those that hold in the space of the page. */
    get place() {
        const space = this.field('space').value.trim() || meta('space-key');
        return space && context() + `/rest/productops/1.0/glossaries/${encodeURIComponent(space)}/entries`;
    }

    /** The dialog around it as long as it is shown; its field is also left when it closes. */
    get shown() {
        return this.isConnected ? this.closest('dialog[open]') : null;
    }

    async bring(query, signal) {
        if (!this.shown) {
            return [];
        }
        const parameters = new URLSearchParams({ scope: 'all', query, start: 0, limit: MOST });
        const found = this.place && query ? await send(this.place + '?' + parameters, { signal }) : { values: [] };
        const choices = found.values.map((entry) => choiceOf(entry, query));
        if (query && !choices.some(({ value }) => value === query)) {
            choices.push({ value: query, label: AJS.I18n.getText('productops.glossary.picker.as-it-is', query) });
        }
        return choices;
    }

    choose(choice) {
        this.term.value = choice.value;
        this.taken = choice.value;
        this.say(choice.entry ? choice : null);
    }

    /** Says below the field what is chosen. */
    say(choice) {
        this.chosen = choice;
        this.named = choice && this.glossaryOf(choice);
        this.term.removeAttribute('aria-invalid');
        const lines = choice ? [choice.within, choice.about, choice.hint].filter((each) => each) : [];
        this.note.replaceChildren(
            ...lines.map((each) => {
                const line = document.createElement('div');
                line.dir = 'auto';
                line.textContent = each;
                return line;
            }),
        );
    }

    /** The key of a glossary that must be named, because another one, which comes first, says what the word means; else empty. */
    async glossaryOf({ value, entry }) {
        try {
            const { uses } = await send(this.place + '/meaning?' + new URLSearchParams({ word: value }));
            return uses.some(({ concept }) => concept.address === entry.address) || value !== entry.word
                ? ''
                : entry.glossary;
        } catch {
            // The page says what it means, or what is amiss.
            return '';
        }
    }

    async submit(event) {
        event.preventDefault();
        if (this.sent) {
            return;
        }
        const alert = this.querySelector('[role="alert"]');
        alert.hidden = true;
        if (!this.term.value.trim()) {
            this.refuse();
            return;
        }
        this.sent = true;
        const glossary = (await this.named) || '';
        const dialog = this.shown;
        if (!dialog) {
            // Whoever has left meanwhile wants nothing.
            return;
        }
        try {
            const macro = this.filled(glossary);
            // The editor puts it where its cursor is, which it may not know as long as something is over it.
            dialog.close();
            window.tinymce.confluence.MacroUtils.insertMacro({ macro, contentId: contentId() });
        } catch {
            this.sent = false;
            dialog.showModal();
            alert.textContent = AJS.I18n.getText('productops.glossary.picker.failed');
            alert.hidden = false;
        }
    }

    refuse() {
        const error = document.createElement('div');
        error.className = 'error';
        error.textContent = AJS.I18n.getText('productops.glossary.picker.missing');
        this.note.replaceChildren(error);
        this.term.setAttribute('aria-invalid', 'true');
        this.term.focus();
    }

    /** The macro as it was, with what stands in the fields. */
    filled(glossary) {
        const { name, params } = this.macro;
        const filled = { ...params };
        FIELDS.forEach((each) => {
            const value = this.field(each).value.trim();
            if (value) {
                filled[each] = value;
            } else {
                delete filled[each];
            }
        });
        return { name, params: glossary && !filled.space ? { ...filled, space: glossary } : filled };
    }
}

if (!customElements.get('productops-term-picker')) {
    customElements.define('productops-term-picker', TermPicker);
}

/* The dashboard's item of coverage. The server has written what it is made of; the figures are asked for in one request. */
import { send, toldOf } from '#common/rest';

/** Jira gives preferences as texts, in which what has a meaning in HTML is escaped. */
function plain(text) {
    return new DOMParser().parseFromString(text ?? '', 'text/html').documentElement.textContent.trim();
}

class CoverageItem {
    /** @param {object} api what the dashboard does for its items */
    constructor(api) {
        this.api = api;
    }

    /**
     * Shows the figures.
     *
     * @param {object} context the element that the item stands in, or a list of it
     * @param {Object<string, string>} preferences what somebody chose
     * @returns {Promise<void>} when they are shown, or why they are not
     */
    render(context, preferences) {
        this.enter(context);
        if (Number(plain(preferences.refresh)) > 0) {
            this.api.initRefresh({ refresh: plain(preferences.refresh) }, () => this.ask(preferences));
        }
        return this.ask(preferences);
    }

    /**
     * Lets somebody choose the figures. Who may not is shown them at once.
     *
     * @param {object} context see {@link render}
     * @param {Object<string, string>} preferences what was chosen before
     * @returns {Promise<void>} when that stands there
     */
    async renderEdit(context, preferences) {
        // Seen in plugins only; without it Jira asks nobody for a form who may not.
        if (this.api.isEditable?.() === false) {
            await this.render(context, preferences);
            return;
        }
        this.enter(context);
        this.stop();
        const form = this.part('form');
        this.fill(form, preferences);
        form.addEventListener('submit', (event) => {
            event.preventDefault();
            this.save(form);
        });
        const cancel = form.querySelector('.productops-item-cancel');
        cancel.hidden = plain(preferences.isConfigured) !== 'true';
        cancel.addEventListener('click', () => this.api.closeEdit());
        this.show(form);
    }

    /** Whatever the dashboard has done to its element, the item stands in it. */
    enter(context) {
        const element = context.nodeType ? context : context[0];
        this.root = element.querySelector('.productops-coverage-item') ?? this.root;
        if (!this.root) {
            throw new Error('The dashboard has not written the view of this item');
        }
        if (!element.contains(this.root)) {
            element.append(this.root);
        }
        this.api.once('afterRender', () => this.api.resize());
    }

    part(name) {
        const template = this.root.querySelector('template[data-part="' + name + '"]');
        // In the template's own document an address is not resolved.
        return document.importNode(template.content, true).firstElementChild;
    }

    fill(form, preferences) {
        const chosen = this.chosen(preferences);
        form.querySelectorAll('[name="figures"]').forEach((box) => {
            box.checked = chosen ? chosen.has(box.value) : box.dataset.usual === 'true';
        });
        ['days', 'refresh'].forEach((name) => {
            const wanted = plain(preferences[name]);
            const option = Array.from(form.elements[name].options).find((each) => each.value === wanted);
            if (option) {
                option.selected = true;
            }
        });
    }

    /** The chosen figures; undefined as long as nobody chose. */
    chosen(preferences) {
        const names = plain(preferences.figures)
            .split(',')
            .filter((name) => name !== '');
        return names.length > 0 ? new Set(names) : undefined;
    }

    save(form) {
        const values = new FormData(form);
        const figures = values.getAll('figures');
        const error = form.querySelector('.productops-item-error');
        error.hidden = figures.length > 0;
        if (figures.length === 0) {
            this.api.resize();
            form.querySelector('[name="figures"]').focus();
            return;
        }
        this.api.savePreferences({
            figures: figures.join(','),
            days: values.get('days'),
            refresh: values.get('refresh'),
            isConfigured: 'true',
        });
    }

    /** Only the last of several answers counts. */
    stop() {
        this.asking?.abort();
        this.asking = new AbortController();
        return this.asking.signal;
    }

    async ask(preferences) {
        const signal = this.stop();
        const days = plain(preferences.days);
        const query = '?trend=true' + (days ? '&days=' + encodeURIComponent(days) : '');
        this.api.showLoadingBar();
        try {
            const answer = await send(this.root.dataset.rest + query, { signal });
            this.showFigures(new Map(answer.values.map((figure) => [figure.kind, figure])), preferences);
        } catch (error) {
            if (signal.aborted) {
                return;
            }
            this.show();
            this.say(toldOf(error, this.root.dataset, this.root.dataset.failed));
        }
        this.api.hideLoadingBar();
    }

    showFigures(figures, preferences) {
        const part = this.part('figures');
        const chosen = this.chosen(preferences);
        const days = plain(preferences.days);
        part.querySelectorAll('[data-kind]').forEach((row) => {
            const figure = figures.get(row.dataset.kind);
            if (!figure || !(chosen ? chosen.has(figure.kind) : row.dataset.usual === 'true')) {
                row.remove();
                return;
            }
            if (days) {
                row.querySelector('a').search = '?days=' + encodeURIComponent(days);
            }
            this.showFigure(row, figure);
        });
        this.show(part);
    }

    showFigure(row, figure) {
        row.dataset.state = figure.known ? (figure.open > 0 ? 'open' : 'none') : 'unknown';
        row.querySelector('.productops-item-summary').textContent = figure.summary;
        row.querySelector('.productops-item-as-of').textContent = figure.asOfText ?? '';
        const line = row.querySelector('svg');
        if (figure.line) {
            line.removeAttribute('hidden');
            line.setAttribute('aria-label', figure.line.text);
            line.querySelector('polyline').setAttribute('points', figure.line.points);
        } else {
            line.remove();
        }
    }

    /** Puts this in place of what stood there. */
    show(...parts) {
        this.say('');
        this.root.querySelector('.productops-item-content').replaceChildren(...parts);
        this.api.resize();
    }

    say(text) {
        const place = this.root.querySelector('.productops-item-said');
        place.textContent = text;
        place.hidden = text === '';
        this.api.resize();
    }
}

window.define('productops/coverage-item', [], () => CoverageItem);

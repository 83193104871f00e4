/* The dashboard's item of a release. The server has written what it is made of; the figures are asked for when it is shown. */
import { send, toldOf } from '#common/rest';

/** Jira gives preferences as texts, in which what has a meaning in HTML is escaped. */
function plain(text) {
    return new DOMParser().parseFromString(text ?? '', 'text/html').documentElement.textContent.trim();
}

class ReleaseItem {
    /** @param {object} api what the dashboard does for its items */
    constructor(api) {
        this.api = api;
    }

    /**
     * Shows the release that was chosen, or else the next one.
     *
     * @param {object} context the element that the item stands in, or a list of it
     * @param {Object<string, string>} preferences what somebody chose
     * @returns {Promise<void>} when it is shown, or why it is not
     */
    async render(context, preferences) {
        this.enter(context);
        this.api.showLoadingBar();
        try {
            const release = await this.find(plain(preferences.release));
            if (release) {
                this.show(this.filled(release, await send(this.root.dataset.rest + '/' + release.id + '/progress')));
            } else {
                this.say(this.root.dataset.none);
            }
        } catch (error) {
            this.say(toldOf(error, this.root.dataset, this.root.dataset.failed));
        }
        this.api.hideLoadingBar();
    }

    /**
     * Lets somebody choose a release. Who may not is shown it at once.
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
        const form = this.part('form');
        const choices = form.elements.release;
        try {
            const answer = await send(this.root.dataset.rest + '?limit=200');
            answer.values.forEach((release) => {
                choices.add(new Option(release.name, String(release.id)));
            });
            choices.value = plain(preferences.release);
            if (choices.selectedIndex < 0) {
                choices.value = '';
            }
        } catch (error) {
            this.say(toldOf(error, this.root.dataset, this.root.dataset.failed));
            return;
        }
        form.addEventListener('submit', (event) => {
            event.preventDefault();
            this.api.savePreferences({ release: choices.value, isConfigured: 'true' });
        });
        this.show(form);
    }

    /** Whatever the dashboard has done to its element, the item stands in it. */
    enter(context) {
        const element = context.nodeType ? context : context[0];
        this.root = element.querySelector('.productops-release-item') ?? this.root;
        if (!this.root) {
            throw new Error('The dashboard has not written the view of this item');
        }
        if (!element.contains(this.root)) {
            element.append(this.root);
        }
        this.api.once('afterRender', () => this.api.resize());
    }

    async find(id) {
        if (id) {
            return send(this.root.dataset.rest + '/' + encodeURIComponent(id));
        }
        const answer = await send(this.root.dataset.rest + '?limit=1');
        return answer.values.find((release) => !release.out);
    }

    part(name) {
        const template = this.root.querySelector('template[data-part="' + name + '"]');
        return document.importNode(template.content, true).firstElementChild;
    }

    filled(release, progress) {
        const part = this.part('release');
        const link = part.querySelector('.productops-release-item-name');
        link.textContent = release.name;
        link.href = this.root.dataset.page + '/' + release.id;
        const figures = {
            days: release.out ? '–' : (release.daysLeft ?? '–'),
            ready: progress.ready + ' / ' + progress.issues,
            mandatory: progress.mandatoryOpen,
            launch: release.openItems,
            signed: release.signed.length + ' / 2',
        };
        Object.entries(figures).forEach(([name, figure]) => {
            part.querySelector('[data-figure="' + name + '"]').textContent = String(figure);
        });
        return part;
    }

    /** Puts this in place of what stood there. */
    show(...parts) {
        this.say('');
        this.root.querySelector('.productops-release-item-content').replaceChildren(...parts);
        this.api.resize();
    }

    say(text) {
        const place = this.root.querySelector('.productops-release-item-said');
        place.textContent = text;
        place.hidden = text === '';
        this.api.resize();
    }
}

window.define('productops/release-item', [], () => ReleaseItem);

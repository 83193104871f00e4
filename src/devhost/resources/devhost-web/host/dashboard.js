/* Runs the items of the dashboard as Jira documents it: each is made once, and asked to show itself or its form. */
(function () {
    'use strict';

    const MINUTE = 60 * 1000;

    function escaped(text) {
        const place = document.createElement('p');
        place.textContent = text;
        return place.innerHTML.replaceAll('"', '&quot;').replaceAll("'", '&#39;');
    }

    function start(element) {
        const content = element.querySelector('.dashboard-item-content');
        const configurable = element.dataset.configurable === 'true';
        const preferences = {};
        element.querySelectorAll('.dashboard-preference').forEach((kept) => {
            preferences[kept.name] = kept.value;
        });
        let listeners = [];
        let refreshing;
        let item;

        function show(editing) {
            window.clearInterval(refreshing);
            const given = Object.freeze({ ...preferences });
            // Jira gives its items what jQuery makes of the element.
            const context = window.jQuery(content);
            if (editing || (configurable && !preferences.isConfigured)) {
                item.renderEdit(context, given);
            } else {
                item.render(context, given);
            }
            const rendered = listeners;
            listeners = [];
            rendered.forEach((listener) => listener());
        }

        const api = Object.freeze({
            isEditable: () => true,
            resize: () => {},
            showLoadingBar: () => content.setAttribute('aria-busy', 'true'),
            hideLoadingBar: () => content.removeAttribute('aria-busy'),
            closeEdit: () => show(false),
            once(event, listener) {
                if (event !== 'afterRender') {
                    throw new Error('There is no event ' + event);
                }
                listeners.push(listener);
            },
            initRefresh(wanted, then) {
                if (!/^\d+$/.test(wanted.refresh)) {
                    throw new Error('No number of minutes: ' + wanted.refresh);
                }
                window.clearInterval(refreshing);
                refreshing = window.setInterval(then, Number(wanted.refresh) * MINUTE);
            },
            async savePreferences(wanted) {
                const body = new URLSearchParams({ id: element.dataset.id, atl_token: element.dataset.token });
                Object.entries(wanted).forEach(([name, value]) => {
                    if (typeof value !== 'string') {
                        throw new Error('The preference ' + name + ' is no text');
                    }
                    body.set('preference.' + name, value);
                });
                const answer = await fetch(window.contextPath + '/secure/SaveDashboardPreferences.jspa', {
                    method: 'POST',
                    body,
                });
                if (answer.status !== 204) {
                    throw new Error('The preferences were not saved');
                }
                Object.entries(wanted).forEach(([name, value]) => {
                    preferences[name] = escaped(value);
                });
                show(false);
            },
        });

        const Item = window.require(element.dataset.module);
        item = new Item(api, {});
        element.querySelector('.dashboard-item-edit')?.addEventListener('click', () => show(true));
        show(false);
    }

    document.querySelectorAll('.dashboard-item').forEach(start);
})();

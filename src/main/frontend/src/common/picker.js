/* What the elements of the pickers do: they bring choices as one types. Texts come from the server in data- attributes. */
import { provide } from '#common/picker-element';
import { AreaCombobox } from '#common/area-combobox';
import { startAreaList } from '#common/area-list';
import { startProposals } from '#common/area-proposals';
import { Combobox } from '#common/combobox';
import { findConcepts, startConceptList } from '#common/concepts';
import { startHolders } from '#common/holders';
import { findUsers } from '#common/people';
import { startProjectList } from '#common/project-list';
import { rememberArea } from '#common/recent-areas';
import { send } from '#common/rest';

const SOURCES = {
    async user(contextPath, query, signal) {
        const users = await findUsers(contextPath, query, signal);
        return users.map(({ name, displayName, avatarUrl }) => ({
            value: name,
            label: displayName,
            hint: name,
            address: avatarUrl,
            picture: avatarUrl ? image('productops-token-picture', avatarUrl) : undefined,
        }));
    },
    async organisation(contextPath, query, signal) {
        const path = '/rest/productops/1.0/organisation-choices?query=' + encodeURIComponent(query);
        const choices = await send(contextPath + path, { signal });
        return choices.map(({ name, alias, segment }) => ({ value: name, label: name, name: alias, hint: segment }));
    },
};

/** Of a path that is longer than the field, its end says what was chosen. */
function show(input, text) {
    input.value = text;
    input.title = text;
    input.scrollLeft = input.scrollWidth;
}

function image(className, address) {
    const element = document.createElement('img');
    element.className = className;
    element.src = address;
    element.alt = '';
    return element;
}

/** The picture of who is chosen stands in the field, before the name. */
function picture(element, input, address) {
    element.querySelector('.productops-picker-picture')?.remove();
    element.toggleAttribute('data-pictured', Boolean(address));
    if (address) {
        input.before(image('productops-picker-picture', address));
    }
}

/**
 * What could be meant by a value that is no area, as the server says it: a button for each, which takes it.
 *
 * @param {HTMLElement} element the element of the picker
 * @param {function({value: string, label: string}): void} take takes one
 * @returns {function(): void} takes the buttons away
 */
function offerMeant(element, take) {
    const meant = Array.from(element.querySelector('template')?.content.children ?? []);
    if (meant.length === 0) {
        return () => {};
    }
    const line = document.createElement('div');
    line.className = 'productops-proposal productops-meant';
    line.setAttribute('role', 'group');
    line.setAttribute('aria-label', element.dataset.textMeant);
    line.append(element.dataset.textMeant);
    meant.forEach(({ dataset, textContent }) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'aui-button aui-button-link productops-proposal-use';
        button.dir = 'auto';
        button.textContent = textContent;
        button.addEventListener('click', () => take({ value: dataset.value, label: textContent }));
        line.append(button);
    });
    element.append(line);
    return () => line.remove();
}

/** So many of those that could be meant are offered beside a name that nobody has yet. */
const MOST_MEANT = 3;

/**
 * Says that a name is not in the list yet, and offers those of the list that could be meant.
 *
 * @param {HTMLElement} element the element of the picker
 * @param {import('#common/combobox').Choice[]} choices those that are like it
 * @param {function(object): void} take takes one
 */
function noteUnknown(element, choices, take) {
    const note = document.createElement('div');
    note.className = 'description productops-picker-note productops-meant';
    note.setAttribute('role', 'status');
    const meant = choices.slice(0, MOST_MEANT).map((choice) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'aui-button aui-button-link productops-proposal-use';
        button.dir = 'auto';
        button.textContent = choice.label;
        button.addEventListener('click', () => take(choice));
        return button;
    });
    note.append(
        element.dataset.textNew,
        ...(meant.length > 0 ? [' ' + element.dataset.textMeant + ' ', ...meant] : []),
    );
    element.append(note);
}

/** One thing to choose: people read its label, and its value is sent. */
function startPicker(element) {
    const { source, contextPath, textNone, textOne, textMany, textFailed } = element.dataset;
    const input = element.querySelector('input[type="text"]');
    const sent = document.createElement('input');
    sent.type = 'hidden';
    sent.name = input.name;
    sent.value = input.value;
    input.removeAttribute('name');
    input.after(sent);
    show(input, element.dataset.valueLabel || input.value);
    picture(element, input, element.dataset.valuePicture);
    let chosen = sent.value !== '';
    let proposals = null;
    let forgetMeant = () => {};
    // What is said of the value that was there says nothing of another.
    const changed = () => {
        picture(element, input, '');
        element.querySelector('.productops-picker-note')?.remove();
        forgetMeant();
    };
    const take = (choice) => {
        chosen = choice !== undefined;
        changed();
        show(input, choice?.label ?? '');
        picture(element, input, choice?.address);
        sent.value = choice?.value ?? '';
        sent.dispatchEvent(new Event('change', { bubbles: true }));
    };
    const settings = {
        isChosen: () => chosen,
        current: () => (chosen ? [sent.value] : []),
        onEnter: () => false,
        onType: (text) => {
            chosen = false;
            changed();
            input.title = '';
            sent.value = text;
            proposals?.touched();
        },
        onChoose: (choice) => {
            take(choice);
            proposals?.touched();
        },
        propose: () => proposals?.offer(),
    };
    if (source === 'area') {
        new AreaCombobox(input, settings, element.dataset);
        const field = {
            values: () => (sent.value.trim() === '' ? [] : [sent.value]),
            fill: ([area]) => take(area && { value: area.key, label: area.path }),
            add: (area) => {
                rememberArea(area.key);
                take({ value: area.key, label: area.path });
            },
        };
        proposals = startProposals(element, field, 1);
        element.addEventListener('productops-take', ({ detail }) => {
            rememberArea(detail.value);
            take(detail);
            proposals?.touched();
        });
        chosen = chosen && !element.querySelector('template');
        forgetMeant = offerMeant(element, (choice) => {
            rememberArea(choice.value);
            take(choice);
            proposals?.touched();
            input.focus();
        });
    } else {
        new Combobox(input, {
            ...settings,
            isFree: source === 'organisation',
            bring: (query, signal) =>
                source === 'concept'
                    ? findConcepts(element.dataset, query, signal)
                    : SOURCES[source](contextPath, query, signal),
            onUnknown: (choices) => {
                if (element.dataset.textNew) {
                    changed();
                    noteUnknown(element, choices, (choice) => {
                        take(choice);
                        input.focus();
                    });
                }
            },
            texts: { none: textNone, one: textOne, many: textMany, failed: textFailed },
        });
    }
}

provide({
    'productops-picker': startPicker,
    'productops-holders': startHolders,
    'productops-area-list': startAreaList,
    'productops-project-list': startProjectList,
    'productops-concept-list': startConceptList,
});

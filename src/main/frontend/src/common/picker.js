/* What the elements of the pickers do: they bring choices as one types. Texts come from the server in data- attributes. */
import { provide } from '#common/picker-element';
import { Combobox } from '#common/combobox';

const MOST = 20;

const USERS = {
    path: '/rest/api/2/user/picker?maxResults=' + MOST + '&query=',
    read: (answer) => answer.users.map((user) => ({ value: user.name, label: user.displayName, hint: user.name })),
};

const SOURCES = {
    area: {
        path: '/rest/productops/1.0/area-choices?limit=' + MOST + '&query=',
        read: (answer) =>
            answer.map((area) => ({
                value: area.key,
                label: area.path,
                hint: area.key,
                name: area.name,
                about: area.about,
            })),
    },
    user: USERS,
    users: USERS,
    groups: {
        path: '/rest/api/2/groups/picker?maxResults=' + MOST + '&query=',
        read: (answer) => answer.groups.map((group) => ({ value: group.name, label: group.name, hint: '' })),
    },
};

function settings(element) {
    const { source, contextPath, textNone, textOne, textMany, textFailed } = element.dataset;
    return {
        url: (query) => contextPath + SOURCES[source].path + encodeURIComponent(query),
        read: SOURCES[source].read,
        texts: { none: textNone, one: textOne, many: textMany, failed: textFailed },
    };
}

/** Of a path that is longer than the field, its end says what was chosen. */
function show(input, text) {
    input.value = text;
    input.title = text;
    input.scrollLeft = input.scrollWidth;
}

/** One thing to choose: people read its label, and its value is sent. */
function startPicker(element) {
    const input = element.querySelector('input[type="text"]');
    const sent = document.createElement('input');
    sent.type = 'hidden';
    sent.name = input.name;
    sent.value = input.value;
    input.removeAttribute('name');
    input.after(sent);
    show(input, element.dataset.valueLabel || input.value);
    let chosen = sent.value !== '';
    new Combobox(input, {
        ...settings(element),
        isChosen: () => chosen,
        onEnter: () => false,
        onType: (text) => {
            chosen = false;
            input.title = '';
            sent.value = text;
        },
        onChoose: (choice) => {
            chosen = true;
            // An area's key says little; a user's name is what the server shows again.
            show(input, element.dataset.source === 'area' ? choice.label : choice.value);
            sent.value = choice.value;
            sent.dispatchEvent(new Event('change', { bubbles: true }));
        },
    });
}

/** Several names, one in each line of a text area; a field above it adds to them. */
function startNameList(element) {
    const area = element.querySelector('textarea');
    const input = document.createElement('input');
    input.type = 'text';
    input.dir = 'auto';
    input.className = 'text medium-long-field productops-name-list-add';
    input.setAttribute('aria-label', element.dataset.addLabel);
    input.placeholder = element.dataset.addLabel;
    area.before(input);
    const add = (name) => {
        const lines = area.value.split('\n').map((line) => line.trim());
        const names = new Set([...lines, name].filter((each) => each !== ''));
        area.value = [...names].join('\n');
        input.value = '';
        return name !== '';
    };
    new Combobox(input, {
        ...settings(element),
        isChosen: () => false,
        onEnter: (text) => add(text.trim()),
        onType: () => {},
        onChoose: (choice) => {
            add(choice.value);
            area.dispatchEvent(new Event('change', { bubbles: true }));
        },
    });
    // What was typed and not yet added is not lost.
    area.form?.addEventListener('submit', () => add(input.value.trim()));
}

provide({ 'productops-picker': startPicker, 'productops-name-list': startNameList });

/*
 * Shows in the panel what the server says of an issue's readiness. What stands there already is changed where it differs,
 * so that a list of a hundred items costs no more than what has changed, and the focus stays where it is.
 */
import { isWaiting } from './waiting.js';

const ISSUE_KEY = /\b([A-Z][A-Z0-9_]+-\d+)\b/;

function setText(element, text) {
    if (element.textContent !== text) {
        element.textContent = text;
    }
}

function setHidden(element, hidden) {
    if (element.hidden !== hidden) {
        element.hidden = hidden;
    }
}

function setData(element, name, value) {
    if (element.dataset[name] !== value) {
        element.dataset[name] = value;
    }
}

function setAttribute(element, name, value) {
    if (element.getAttribute(name) !== value) {
        element.setAttribute(name, value);
    }
}

/** A line that is not there without text. */
function setLine(element, text) {
    setText(element, text);
    setHidden(element, text === '');
}

/** The same with links to the issues that the text names. */
function setLinked(element, text, contextPath) {
    if (element.textContent !== text) {
        const parts = text.split(ISSUE_KEY).map((each, index) => (index % 2 ? linkTo(each, contextPath) : each));
        element.replaceChildren(...parts);
    }
    setHidden(element, text === '');
}

function linkTo(key, contextPath) {
    const link = document.createElement('a');
    link.href = contextPath + '/browse/' + key;
    link.textContent = key;
    return link;
}

function putAt(parent, child, position) {
    if (parent.children[position] !== child) {
        parent.insertBefore(child, parent.children[position] ?? null);
    }
}

function part(scope, name) {
    return scope.querySelector('.productops-' + name);
}

/** A copy of a part of the list that the server has drawn to make others of. */
function copy(panel, name, isIt = () => true) {
    const pattern = part(panel, 'checklist-pattern').content;
    return document.importNode(Array.from(pattern.querySelectorAll('.productops-' + name)).find(isIt), true);
}

function isManual(row) {
    return part(row, 'check-box') !== null;
}

/**
 * Shows all that the server says.
 *
 * @param {HTMLElement} panel the panel's element
 * @param {object} readiness the issue's readiness, as the REST interface gives it
 */
export function showReadiness(panel, readiness) {
    const hidden = part(panel, 'readiness-hidden');
    setHidden(hidden, readiness.hiddenTransitions.length === 0);
    const sentences = hidden.querySelector('ul');
    if (
        Array.from(sentences.children, (line) => line.textContent).join('\n') !== readiness.hiddenTransitions.join('\n')
    ) {
        sentences.replaceChildren(
            ...readiness.hiddenTransitions.map((sentence) => {
                const line = document.createElement('li');
                line.textContent = sentence;
                return line;
            }),
        );
    }
    const place = part(panel, 'readiness-lists');
    const known = new Map(Array.from(place.children, (element) => [element.dataset.checklistId, element]));
    const wanted = readiness.checklists.map((list) => String(list.id));
    known.forEach((element, id) => !wanted.includes(id) && element.remove());
    readiness.checklists.forEach((list, position) => {
        const element = known.get(String(list.id)) ?? newList(panel, list);
        putAt(place, element, position);
        showList(panel, element, list);
    });
}

function newList(panel, list) {
    const element = copy(panel, 'checklist');
    const id = 'productops-checklist-name-' + list.id;
    element.dataset.checklistId = String(list.id);
    element.setAttribute('aria-labelledby', id);
    part(element, 'checklist-name').id = id;
    part(element, 'checklist-progress').setAttribute('aria-labelledby', id);
    part(element, 'checklist-footer').dataset.checklistId = String(list.id);
    part(element, 'checklist-sections').replaceChildren();
    return element;
}

function showList(panel, element, list) {
    setData(element, 'when', list.when);
    setText(part(element, 'checklist-name'), list.name);
    setLine(part(element, 'checklist-needed'), list.neededFor);
    const problem = part(element, 'checklist-problem');
    setText(problem.querySelector('p'), list.problem);
    setHidden(problem, list.problem === '');
    const progress = part(element, 'checklist-progress');
    setAttribute(progress, 'max', String(list.total || 1));
    setAttribute(progress, 'value', String(list.closed));
    setHidden(progress, list.problem !== '' && list.total === 0);
    setLine(part(element, 'checklist-summary'), list.progress);
    showSections(panel, element, list);
    setLine(part(element, 'checklist-waiver'), list.waiver?.sentence ?? '');
    // Whoever has put something at the foot of a list shows it anew.
    part(element, 'checklist-footer').dispatchEvent(new CustomEvent('productops-checklist', { detail: list }));
}

function showSections(panel, element, list) {
    const rows = new Map();
    const items = new Map(list.items.map((item) => [String(item.id), item]));
    element.querySelectorAll('.productops-check').forEach((row) => {
        const item = items.get(row.dataset.itemId);
        if (item && isManual(row) === (item.kind === 'MANUAL')) {
            rows.set(row.dataset.itemId, row);
        } else {
            row.remove();
        }
    });
    const place = part(element, 'checklist-sections');
    const known = new Map();
    Array.from(place.children).forEach((section) => {
        const name = part(section, 'section-name').textContent;
        if (list.items.some((item) => item.section === name)) {
            known.set(name, section);
        } else {
            section.remove();
        }
    });
    Array.from(new Set(list.items.map((item) => item.section))).forEach((name, position) => {
        const section = known.get(name) ?? newSection(panel, name);
        putAt(place, section, position);
        const around = part(section, 'checklist-items');
        list.items
            .filter((item) => item.section === name)
            .forEach((item, at) => {
                const row = rows.get(String(item.id)) ?? newRow(panel, item, list);
                putAt(around, row, at);
                if (!isWaiting(row.dataset.itemId)) {
                    showRow(panel, row, item);
                }
            });
    });
}

function newSection(panel, name) {
    const section = copy(panel, 'section');
    part(section, 'checklist-items').replaceChildren();
    setLine(part(section, 'section-name'), name);
    return section;
}

function newRow(panel, item, list) {
    const row = copy(panel, 'check', (each) => isManual(each) === (item.kind === 'MANUAL'));
    row.dataset.itemId = String(item.id);
    delete row.dataset.first;
    // As the server draws it: what is mandatory stands there, as long as it pushes nothing else away.
    const most = Number(panel.dataset.most);
    const near = list.when !== 'LATER' && !list.waiver;
    if (
        near &&
        item.mandatory &&
        !item.closed &&
        panel.querySelectorAll('.productops-check[data-first]').length < most
    ) {
        row.dataset.first = 'true';
    }
    const about = ['marks', 'about'].map((name) => {
        const { id } = Object.assign(part(row, 'check-' + name), { id: `productops-check-${name}-${item.id}` });
        return id;
    });
    const box = part(row, 'check-box');
    if (box) {
        box.id = 'productops-check-' + item.id;
        box.setAttribute('aria-describedby', about.join(' '));
        part(row, 'check-text').htmlFor = box.id;
    }
    return row;
}

function showRow(panel, row, item) {
    const texts = panel.dataset;
    setData(row, 'closed', String(item.closed));
    setData(row, 'status', item.status);
    setData(row, 'tickable', String(item.tickable));
    setData(row, 'skippable', String(item.skippable));
    setData(row, 'assigned', item.assignee ? (item.assignee.me ? 'me' : 'other') : '');
    setText(part(row, 'check-text'), item.text);
    if (isManual(row)) {
        showBox(row);
    } else {
        setText(
            row.querySelector('.productops-check-state .productops-assistive'),
            item.closed ? texts.textClosed : texts.textOpen,
        );
    }
    setHidden(part(row, 'check-new'), !item.added || isOwn(row));
    setHidden(part(row, 'check-blocks'), !item.blocks);
    setHidden(part(row, 'check-mandatory'), !item.mandatory || item.closed || item.blocks);
    setHidden(part(row, 'check-advised'), item.mandatory || item.closed);
    showPerson(row, item.closed ? undefined : item.assignee);
    setLine(part(row, 'check-note'), item.note);
    if (item.closed) {
        setLine(part(row, 'check-detail'), item.detail);
    } else {
        setLinked(part(row, 'check-detail'), item.detail, panel.dataset.rest.split('/rest/')[0]);
    }
    setLine(part(row, 'check-help'), item.help);
    const link = part(row, 'check-link');
    setHidden(link, item.link === '');
    if (item.link !== '') {
        setAttribute(link, 'href', item.link);
    }
    const actions = part(row, 'check-actions');
    if (actions) {
        setAttribute(
            actions,
            'aria-label',
            texts.textActions.replace('%s', () => item.text),
        );
        setHidden(actions, !canAnything(row));
    }
}

function showPerson(row, person) {
    setHidden(part(row, 'check-person'), !person);
    setText(part(row, 'check-person-name'), person?.name ?? '');
    const picture = part(row, 'check-picture');
    setHidden(picture, !person?.picture);
    if (person?.picture) {
        setAttribute(picture, 'src', person.picture);
    }
}

/**
 * Lets somebody tick who may, and shows what does not apply as neither done nor open.
 *
 * @param {HTMLElement} row an item that people tick
 */
export function showBox(row) {
    const box = part(row, 'check-box');
    const skipped = isSkipped(row);
    const disabled = row.dataset.tickable !== 'true' || skipped;
    if (box.disabled !== disabled) {
        box.disabled = disabled;
    }
    box.checked = row.dataset.closed === 'true' && !skipped;
    box.indeterminate = skipped;
}

/** Whether somebody said that an item does not apply. */
export function isSkipped(row) {
    return row.dataset.status === 'NOT_APPLICABLE';
}

/** Whether an item was added to the issue. */
export function isOwn(row) {
    return Number(row.dataset.itemId) < 0;
}

/** Whether there is anything in the menu of an item. */
function canAnything(row) {
    return row.dataset.closed !== 'true' || isOwn(row) || (isSkipped(row) && row.dataset.skippable === 'true');
}

/**
 * Shows the items that somebody wants to see.
 *
 * @param {HTMLElement} panel the panel's element
 * @param {{filter: string, opened: Set<string>, touched: Set<string>}} chosen `all`, `open` or `mine`; the lists that are
 *     not folded; the items that were changed since, which stay in sight
 */
export function showChosen(panel, chosen) {
    const { filter, opened, touched } = chosen;
    const rows = Array.from(panel.querySelectorAll('.productops-check'));
    const isOpen = (row) => row.dataset.closed !== 'true';
    const isMine = (row) => isOpen(row) && row.dataset.assigned === 'me';
    let shownAtAll = 0;
    panel.querySelectorAll('.productops-checklist').forEach((list) => {
        const isOpened = opened.has(list.dataset.checklistId);
        const isFirst = (row) => row.dataset.first === 'true' || touched.has(row.dataset.itemId);
        const isShown = {
            all: (row) => isOpened || isFirst(row),
            open: (row) => isOpen(row) || touched.has(row.dataset.itemId),
            mine: (row) => isMine(row) || touched.has(row.dataset.itemId),
        }[filter];
        let shown = 0;
        let first = 0;
        let all = 0;
        list.querySelectorAll('.productops-section').forEach((section) => {
            const before = shown;
            section.querySelectorAll('.productops-check').forEach((row) => {
                all += 1;
                first += isFirst(row) ? 1 : 0;
                shown += isShown(row) ? 1 : 0;
                setHidden(row, !isShown(row));
            });
            setHidden(section, shown === before);
        });
        shownAtAll += shown;
        setHidden(list, filter !== 'all' && shown === 0);
        const more = part(list, 'checklist-more');
        const { textMore, textAll, textLess } = panel.dataset;
        setHidden(more, filter !== 'all' || first === all);
        setAttribute(more, 'aria-expanded', String(isOpened));
        setText(more, isOpened ? textLess : (first === 0 ? textAll : textMore).replace('%n', String(all - first)));
    });
    const { textFilterOpen, textFilterMine, textNoneOpen, textNoneMine } = panel.dataset;
    panel.querySelectorAll('[data-filter]').forEach((button) => {
        setAttribute(button, 'aria-pressed', String(button.dataset.filter === filter));
    });
    setText(
        panel.querySelector('[data-filter="open"]'),
        textFilterOpen.replace('%n', String(rows.filter(isOpen).length)),
    );
    setText(
        panel.querySelector('[data-filter="mine"]'),
        textFilterMine.replace('%n', String(rows.filter(isMine).length)),
    );
    const none = { all: '', open: textNoneOpen, mine: textNoneMine }[filter];
    setText(part(panel, 'readiness-none'), shownAtAll === 0 ? none : '');
}

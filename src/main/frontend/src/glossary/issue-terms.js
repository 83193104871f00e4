/*
 * Marks the terms of glossaries in the description and the comments of an issue of Jira for those who read it. The server says
 * what the texts on view have of them; it is asked beside the page, and again only for what comes later.
 */
import { send, toldOf } from '#common/rest';
import { piecesOf } from './term-finder.js';
import { TermList } from './term-list.js';
import { TermMarks } from './term-marks.js';

const DESCRIPTION = '#description-val';
const ACTIVITY = '#issue_actions_container';
const COMMENT = '.activity-comment .action-body';

/** What holds an issue, in its own page and beside a list of issues; it is looked at while it changes. */
const ISSUE = '#issue-content, .issue-view, #content';

/** The server reads no more in one question; it is asked no more often for one issue. */
const MOST_CHARACTERS = 100_000;
const MOST_QUESTIONS = 10;

/** An issue that changes all the time is looked at so often, and not at once. */
const MOST_LOOKS = 200;
const CALM = 400;

function meta(name) {
    return document.querySelector(`meta[name="ajs-${name}"]`)?.content ?? '';
}

/** The issue on view; another one without a new page, where Jira shows one beside a list. */
function issueKey() {
    const link = document.querySelector('#key-val');
    return link?.dataset.issueKey ?? (link?.textContent.trim() || meta('issue-key'));
}

function idle(run) {
    if (window.requestIdleCallback) {
        window.requestIdleCallback(run, { timeout: 2000 });
    } else {
        setTimeout(run, 0);
    }
}

/** The texts that people read, without those that somebody is editing. */
function textsOnView() {
    const description = document.querySelector(DESCRIPTION);
    return [
        description && (description.querySelector('.user-content-block') ?? description),
        ...document.querySelectorAll(`${ACTIVITY} ${COMMENT}`),
    ].filter((element) => element && !element.querySelector('form, textarea') && !element.closest('form'));
}

function textOf(element) {
    return piecesOf(element, MOST_CHARACTERS)
        .map((piece) => piece.text.trim())
        .join('\n')
        .slice(0, MOST_CHARACTERS);
}

class IssueTerms {
    constructor(key) {
        this.key = key;
        this.resource = (window.AJS?.contextPath?.() ?? meta('context-path')) + '/rest/productops/1.0/glossary-terms/';
        this.texts = this.resource + 'issue/' + encodeURIComponent(key) + '/texts';
        this.known = new WeakMap();
        this.questions = 0;
        this.looks = 0;
        this.stopped = false;
    }

    /** Marks what is not marked yet, and forgets what is gone. */
    async look() {
        this.looks += 1;
        this.forget();
        const fresh = textsOnView()
            .map((element) => ({ element, text: textOf(element) }))
            .filter(({ element, text }) => text && this.known.get(element) !== text);
        fresh.forEach(({ element, text }) => this.known.set(element, text));
        for (const question of questionsOf(fresh)) {
            if (this.questions < MOST_QUESTIONS && !this.stopped) {
                this.questions += 1;
                await this.ask(question);
            }
        }
        this.show();
    }

    async ask(question) {
        const found = await send(this.texts, {
            method: 'POST',
            body: { texts: question.map(({ text }) => text) },
        }).catch(() => null);
        if (!found || this.stopped) {
            return;
        }
        this.begin(found);
        if (this.isOff) {
            this.stopped = true;
        } else {
            question
                .filter(({ element }) => element.isConnected)
                .forEach(({ element }) => this.marks.mark(element, found));
        }
    }

    /** With the first answer: what it says of who reads does not change while they do. */
    begin(answer) {
        if (this.marks) {
            return;
        }
        const { texts } = answer;
        this.answer = answer;
        this.isOff = answer.mode === 'OFF' || answer.offForReader || answer.offForProject || answer.offForSite;
        const off = [
            { text: texts.offForMe, run: () => this.turn(false, 'marking') },
            ...(answer.editable ? [{ text: texts.offForProject, run: () => this.turn(false, this.project) }] : []),
            ...(answer.administrator ? [{ text: texts.offForSite, run: () => this.turn(false, 'site/marking') }] : []),
        ];
        this.marks = new TermMarks(texts, off.slice(0, 1));
        this.list = new TermList(this.anchor() ?? document.createElement('div'), {
            texts,
            marks: this.marks,
            actions: off,
        });
        this.sayThatItIsOff();
    }

    get project() {
        return 'project/' + encodeURIComponent(this.answer.project) + '/marking';
    }

    /** Only to those who can change it. */
    sayThatItIsOff() {
        const { answer } = this;
        const { texts } = answer;
        if (answer.mode === 'OFF') {
            return;
        }
        if (answer.offForSite) {
            if (answer.administrator) {
                this.list.off(texts.isOffForSite, [
                    { text: texts.onForSite, run: () => this.turn(true, 'site/marking') },
                ]);
            }
        } else if (answer.offForProject) {
            if (answer.editable) {
                this.list.off(texts.isOffForProject, [
                    { text: texts.onForProject, run: () => this.turn(true, this.project) },
                ]);
            }
        } else if (answer.offForReader) {
            this.list.off(texts.isOffForMe, [{ text: texts.onForMe, run: () => this.turn(true, 'marking') }]);
        }
    }

    /** Behind the description, outside of what a click begins to edit; behind the comments where there is none. */
    anchor() {
        return document.querySelector(DESCRIPTION) ?? document.querySelector(ACTIVITY);
    }

    /** Switches marking on or off, for the reader or for everybody. */
    async turn(marked, where) {
        const { texts } = this.answer;
        try {
            await send(this.resource + where, { method: 'PUT', body: { marked } });
        } catch (error) {
            this.list.fail(toldOf(error, { textLogIn: texts.logIn }, texts.failed));
            return;
        }
        restart();
        await current?.look();
        current?.list?.focus();
    }

    show() {
        if (!this.list || this.isOff) {
            return;
        }
        const anchor = this.anchor();
        if (anchor && !this.list.element.isConnected) {
            anchor.after(this.list.element);
        }
        this.list.show(this.marks.meanings, { note: this.answer.texts.asOf });
    }

    /** What Jira has put away or put something else in place of. */
    forget() {
        new Set(this.marks?.marks.map(({ root }) => root)).forEach((root) => {
            if (!root.isConnected) {
                this.marks.unmark(root);
            }
        });
    }

    /** Takes all marks away and looks no more. */
    stop() {
        this.stopped = true;
        this.marks?.clear();
        this.list?.remove();
    }
}

/** As few questions as the server takes. */
function questionsOf(fresh) {
    const questions = [];
    let size = Infinity;
    for (const each of fresh) {
        if (size + each.text.length > MOST_CHARACTERS) {
            questions.push([]);
            size = 0;
        }
        questions.at(-1).push(each);
        size += each.text.length;
    }
    return questions;
}

let current = null;
let observer = null;
let timer = 0;

function restart() {
    current?.stop();
    const key = issueKey();
    current = key ? new IssueTerms(key) : null;
}

function changed() {
    if (issueKey() !== (current?.key ?? '')) {
        restart();
    }
    if (current && !current.stopped && current.looks < MOST_LOOKS) {
        current.look();
    }
}

function later() {
    clearTimeout(timer);
    timer = setTimeout(changed, CALM);
}

function isOurs(node) {
    return node instanceof Element && Boolean(node.closest('.productops-page-terms, .productops-term-mark'));
}

/** Marks the terms of the issue on view, and of those that come in its place. */
export function startIssueTerms() {
    stopIssueTerms();
    if (!meta('remote-user')) {
        // What glossaries say is for those who may use Jira.
        return;
    }
    idle(changed);
    observer = new MutationObserver((changes) => {
        if (changes.some(({ target, addedNodes }) => !isOurs(target) && ![...addedNodes].some(isOurs))) {
            later();
        }
    });
    observer.observe(document.querySelector(ISSUE) ?? document.body, { childList: true, subtree: true });
    // Jira's own word that it has put something into the page; what is not told so, the observer sees.
    window.JIRA?.bind?.(window.JIRA.Events?.NEW_CONTENT_ADDED ?? 'newContentAdded', later);
    document.addEventListener('click', tapped, true);
}

/** A tap on a term in what a click would begin to edit says what it means instead. */
function tapped(event) {
    const isEditable = event.target instanceof Element && event.target.closest('.editable-field') !== null;
    if (event.pointerType === 'touch' && isEditable && current?.marks?.showAt(event)) {
        event.preventDefault();
        event.stopPropagation();
    }
}

/** Takes all marks away, and looks no more. */
export function stopIssueTerms() {
    clearTimeout(timer);
    observer?.disconnect();
    observer = null;
    document.removeEventListener('click', tapped, true);
    current?.stop();
    current = null;
}

if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', startIssueTerms, { once: true });
} else {
    startIssueTerms();
}

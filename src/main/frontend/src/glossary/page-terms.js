/*
 * Marks the terms of a page or blog post of Confluence and of its comments for those who read it. The server says which terms
 * the reader may see; while somebody edits, nothing is asked and nothing marked.
 */
import { send, toldOf } from '#common/rest';
import { piecesOf } from './term-finder.js';
import { TermList } from './term-list.js';
import { TermMarks } from './term-marks.js';

const CONTENT = '#main-content';
const COMMENT = '.comment-content';
const EDITOR = '#wysiwygTextarea_ifr, #wysiwyg, #editpageform, #createpageform, #content-title';
const COMMENTS = '#comments-section, .quick-comment-container, .comment';

const EDITOR_EVENTS = ['init.rte', 'rte-ready'];

/** The server reads no more in one question; it is asked no more often. */
const MOST_CHARACTERS = 100_000;
const MOST_QUESTIONS = 10;

/** A page that changes all the time is looked at so often, and not at once. */
const MOST_LOOKS = 50;
const CALM = 500;

/** Where the browser of somebody who is not logged in keeps that terms are not to be marked. */
const OFF = 'productops-terms-off';

function meta(name) {
    return document.querySelector(`meta[name="ajs-${name}"]`)?.content ?? '';
}

function isEditing() {
    return [...document.querySelectorAll(EDITOR)].some((editor) => !editor.closest(COMMENTS));
}

function idle(run) {
    if (window.requestIdleCallback) {
        window.requestIdleCallback(run, { timeout: 2000 });
    } else {
        setTimeout(run, 0);
    }
}

class PageTerms {
    constructor(content, page) {
        this.content = content;
        this.context = window.AJS?.contextPath?.() ?? meta('context-path');
        this.resource = this.context + '/rest/productops/1.0/glossary-terms/';
        this.page = this.resource + 'page/' + encodeURIComponent(page);
        this.known = new Map();
        this.comments = new Set();
        this.questions = 0;
        this.looks = 0;
    }

    async ask(url, options) {
        const answer = await send(url, options);
        const concepts = answer.concepts.map((concept) => ({ ...concept, address: this.context + concept.address }));
        return { ...answer, concepts };
    }

    async start() {
        const answer = await this.ask(this.page).catch(() => null);
        if (answer && !isEditing()) {
            this.answer = answer;
            this.begin();
        }
    }

    begin() {
        const { answer } = this;
        const { texts } = answer;
        if (answer.mode === 'OFF') {
            return;
        }
        this.list?.remove();
        this.marks?.clear();
        this.marks = new TermMarks(texts, [{ text: texts.offForMe, run: () => this.turn(false, 'reader') }]);
        this.list = new TermList(this.content, {
            texts,
            marks: this.marks,
            actions: [
                { text: texts.offForMe, run: () => this.turn(false, 'reader') },
                ...(answer.editable ? [{ text: texts.offForPage, run: () => this.turn(false, 'page') }] : []),
            ],
        });
        if (answer.offForReader || this.isOffHere()) {
            this.list.off(texts.isOffForMe, [{ text: texts.onForMe, run: () => this.turn(true, 'reader') }]);
        } else if (answer.offForPage) {
            if (answer.editable) {
                this.list.off(texts.isOffForPage, [{ text: texts.onForPage, run: () => this.turn(true, 'page') }]);
            }
        } else {
            this.comments.clear();
            this.look();
            this.watch();
        }
    }

    isOffHere() {
        try {
            return !this.answer.loggedIn && window.localStorage.getItem(OFF) === 'true';
        } catch {
            // Some browsers keep nothing.
            return false;
        }
    }

    /** Switches marking on or off, for the reader or for all who read this page. */
    async turn(on, whose) {
        const { texts, loggedIn } = this.answer;
        try {
            if (whose === 'reader' && !loggedIn) {
                window.localStorage.setItem(OFF, String(!on));
            } else {
                await send(whose === 'page' ? this.page + '/marking' : this.resource + 'marking', {
                    method: 'PUT',
                    body: { marked: on },
                });
            }
            this.answer = await this.ask(this.page);
        } catch (error) {
            this.list.fail(toldOf(error, { textLogIn: texts.logIn }, texts.failed));
            return;
        }
        this.stop();
        this.begin();
        this.list.focus();
    }

    /** Marks what is not marked yet. */
    look() {
        this.looks += 1;
        const text = this.content.textContent;
        if (this.known.get(this.content) !== text) {
            this.known.set(this.content, text);
            this.marks.mark(this.content, this.answer);
        }
        this.showList();
        this.askForComments();
    }

    showList() {
        this.list.show(this.marks.meanings, { whole: this.answer.whole });
    }

    /** The comments that came since; several in one question. */
    async askForComments() {
        const fresh = [...document.querySelectorAll(COMMENT)].filter((comment) => !this.comments.has(comment));
        fresh.forEach((comment) => this.comments.add(comment));
        let group = [];
        let texts = [];
        let size = 0;
        const questions = [];
        for (const comment of fresh) {
            const text = piecesOf(comment, MOST_CHARACTERS)
                .map((piece) => piece.text.trim())
                .join('\n')
                .slice(0, MOST_CHARACTERS);
            if (text) {
                if (size + text.length > MOST_CHARACTERS) {
                    questions.push({ group, texts });
                    group = [];
                    texts = [];
                    size = 0;
                }
                group.push(comment);
                texts.push(text);
                size += text.length;
            }
        }
        if (group.length > 0) {
            questions.push({ group, texts });
        }
        for (const question of questions) {
            if (this.questions < MOST_QUESTIONS && !this.stopped) {
                this.questions += 1;
                await this.markComments(question);
            }
        }
    }

    async markComments({ group, texts }) {
        const found = await this.ask(this.page + '/texts', { method: 'POST', body: { texts } }).catch(() => null);
        if (found && !this.stopped) {
            group.forEach((comment) => this.marks.mark(comment, found));
            this.showList();
        }
    }

    watch() {
        this.stopped = false;
        this.observer = new MutationObserver((changes) => {
            if (changes.some(({ target }) => !this.list.element.contains(target))) {
                clearTimeout(this.timer);
                this.timer = setTimeout(() => this.changed(), CALM);
            }
        });
        this.observe();
        // Confluence's own word that an editor opens; later than what the observer sees, in some versions.
        EDITOR_EVENTS.forEach((event) => window.AJS?.bind?.(event, () => this.changed()));
    }

    changed() {
        if (this.stopped) {
            return;
        }
        if (isEditing() || !this.content.isConnected) {
            this.stop();
            this.list.remove();
        } else if (this.looks < MOST_LOOKS) {
            this.observer.disconnect();
            this.look();
            this.observe();
        }
    }

    observe() {
        this.observer.observe(document.querySelector('#content') ?? document.body, {
            childList: true,
            subtree: true,
        });
    }

    /** Takes all marks away and looks no more. */
    stop() {
        this.stopped = true;
        this.observer?.disconnect();
        clearTimeout(this.timer);
        this.known.clear();
        this.marks.clear();
    }
}

/** Marks the terms of the page on view; nothing where there is none. */
export function startPageTerms() {
    const content = document.querySelector(CONTENT);
    const page = meta('page-id') || meta('content-id');
    if (content && page && !isEditing()) {
        idle(() => new PageTerms(content, page).start());
    }
}

if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', startPageTerms, { once: true });
} else {
    startPageTerms();
}

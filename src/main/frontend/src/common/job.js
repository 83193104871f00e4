/* Follows a job, and loads the page anew when it is done: the page says what came of it. */
import { send } from '#common/rest';

const PAUSE = 1000;

class Job extends HTMLElement {
    connectedCallback() {
        if (this.dataset.going === 'true' && !this.ending) {
            this.ending = new AbortController();
            this.later();
        }
    }

    disconnectedCallback() {
        this.ending?.abort();
        window.clearTimeout(this.waiting);
    }

    later() {
        this.querySelectorAll('.productops-job-reload').forEach((link) => link.remove());
        this.waiting = window.setTimeout(() => this.ask(), Number(this.dataset.pause ?? PAUSE));
    }

    async ask() {
        try {
            this.show(await send(this.dataset.rest, { signal: this.ending.signal }));
        } catch (error) {
            if (error.name !== 'AbortError') {
                this.say(error.message || this.dataset.unreachable);
                this.later();
            }
        }
    }

    show(job) {
        this.say(job.message);
        if (!job.going) {
            this.dispatchEvent(new CustomEvent('productops-job-end', { bubbles: true, detail: job }));
            if (window.location.hash) {
                // What the address leads to was not there before; without this the browser stays where it was.
                window.history.scrollRestoration = 'manual';
            }
            window.location.reload();
            return;
        }
        const progress = this.querySelector('progress');
        if (progress && job.total > 0) {
            progress.max = job.total;
            progress.value = job.done;
        }
        this.later();
    }

    say(text) {
        const message = this.querySelector('.productops-job-message');
        if (message.textContent !== text) {
            message.textContent = text;
        }
    }
}

if (!customElements.get('productops-job')) {
    customElements.define('productops-job', Job);
}

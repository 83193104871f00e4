/*
 * Projects as removable tokens with one field that finds them. The form sends the text area that the server drew, of which
 * each line is the key of one; in which order, makes no difference.
 */
import { Holders } from '#common/holders';
import { send } from '#common/rest';

const PROJECTS = '/rest/productops/1.0/set-up-projects?query=';

function choice({ key, name }) {
    return { value: key, label: name, hint: key, holder: { value: key, name: `${name} (${key})` } };
}

class ProjectList extends Holders {
    async bring(query, signal) {
        return (await send(this.texts.contextPath + PROJECTS + encodeURIComponent(query), { signal })).map(choice);
    }

    picture() {
        return [];
    }

    move() {}
}

/**
 * Starts an element with a text area of projects.
 *
 * @param {HTMLElement} element the element around it
 */
export function startProjectList(element) {
    new ProjectList(element);
}

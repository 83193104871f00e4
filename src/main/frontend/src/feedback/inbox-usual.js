/*
 * Where issues are usually created for feedback. What was chosen last for the feedback of a project is kept in this browser:
 * many have a project for feedback, and others in which they build.
 */

function place() {
    const user = document.querySelector('meta[name="ajs-remote-user"]')?.content ?? '';
    return 'productops.usual-deliveries.' + user;
}

function kept() {
    try {
        const known = JSON.parse(window.localStorage.getItem(place()));
        return known && typeof known === 'object' ? known : {};
    } catch {
        // A browser may keep nothing, or something else.
        return {};
    }
}

function projectOf(feedbackKey) {
    return feedbackKey.replace(/-\d+$/, '');
}

function lastOf(feedbackKey) {
    return kept().of?.[projectOf(feedbackKey)] ?? {};
}

/**
 * What is proposed before somebody chooses.
 *
 * @param {string} feedbackKey
 * @param {{key: string, types: {id: string}[]}[]} projects those in which the reader may create issues
 * @returns {{project: string, type: string}} each empty where nothing is usual
 */
export function usualDelivery(feedbackKey, projects) {
    const only = projects.length === 1 ? projects[0].key : '';
    const project =
        [lastOf(feedbackKey).project, projectOf(feedbackKey), only].find((key) =>
            projects.some((each) => each.key === key),
        ) ?? '';
    return { project, type: usualType(feedbackKey, project, projects) };
}

/** The id of the type that is proposed in a project; empty where none is usual. */
export function usualType(feedbackKey, project, projects) {
    const types = projects.find(({ key }) => key === project)?.types ?? [];
    const last = lastOf(feedbackKey);
    const only = types.length === 1 ? types[0].id : '';
    return (
        [last.project === project ? last.type : '', kept().type, only].find((id) =>
            types.some((each) => each.id === id),
        ) ?? ''
    );
}

/** Keeps what was chosen. */
export function rememberDelivery(feedbackKey, { project, type }) {
    const now = { type, of: { ...kept().of, [projectOf(feedbackKey)]: { project, type } } };
    try {
        window.localStorage.setItem(place(), JSON.stringify(now));
    } catch {
        // It is a convenience only.
    }
}

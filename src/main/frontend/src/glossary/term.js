/*
 * Shows the definition of a term that an author has marked. It stands once in a page, however often the term is mentioned.
 */
import { offerDefinitions, showDefinition } from '#common/definition';

const MENTION = '.productops-term[aria-describedby]';

function mentionOf(target) {
    return target instanceof Element ? target.closest(MENTION) : null;
}

function placeOf(mention) {
    const element = mention && document.getElementById(mention.getAttribute('aria-describedby'));
    if (!element) {
        return null;
    }
    // It is for browsers without this script, and would come over the definition.
    mention.removeAttribute('title');
    return {
        key: mention,
        element,
        boxes: () => {
            const lines = mention.getClientRects();
            return lines.length > 0 ? [...lines] : [mention.getBoundingClientRect()];
        },
        rtl: getComputedStyle(mention).direction === 'rtl',
        holds: (node) => mention.contains(node),
    };
}

offerDefinitions((event) => placeOf(mentionOf(event.target)));

document.addEventListener('keydown', (event) => {
    const mention = mentionOf(event.target);
    if ((event.key === 'Enter' || event.key === ' ') && mention === event.target) {
        event.preventDefault();
        const place = placeOf(mention);
        if (place) {
            showDefinition(place);
        }
    }
});

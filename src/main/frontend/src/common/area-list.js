/*
 * Product areas as removable tokens with one field that finds them. The form sends the text area that the server drew, of
 * which each line is a token; in which order, makes no difference.
 */
import { AreaCombobox } from '#common/area-combobox';
import { startProposals } from '#common/area-proposals';
import { Holders } from '#common/holders';
import { rememberArea } from '#common/recent-areas';

/** As the server has it. */
const MOST = 100;

function withHolder(choice) {
    return { ...choice, holder: { value: choice.value, name: choice.label } };
}

class AreaList extends Holders {
    constructor(element) {
        super(element);
        const field = {
            values: () => this.tokens.map(({ holder }) => holder.value),
            fill: (areas) => {
                this.tokens.forEach((token) => token.remove());
                areas.forEach(({ key, path }) => this.append({ value: key, name: path }));
                this.changed();
            },
            add: ({ key, path }) => {
                rememberArea(key);
                this.add({ value: key, name: path });
            },
        };
        this.proposals = startProposals(element, field, MOST);
    }

    makeCombobox(settings) {
        const onChoose = (choice) => settings.onChoose(withHolder(choice));
        const propose = () => this.proposals?.offer();
        // Those stand beside the field already, so that the list only marks them.
        const current = () => this.tokens.map(({ holder }) => holder.value);
        return new AreaCombobox(this.input, { ...settings, onChoose, propose, current }, this.texts);
    }

    changed() {
        super.changed();
        this.proposals?.touched();
    }

    async bring(query, signal) {
        return (await this.combobox.find(query, signal)).map(withHolder);
    }

    /** Names may have commas and semicolons. */
    split(text) {
        return text
            .split(/[\r\n\t]+/)
            .map((name) => name.trim())
            .filter((name) => name !== '');
    }

    endsName() {
        return false;
    }

    picture() {
        return [];
    }

    move() {}
}

/**
 * Starts an element with a text area of product areas.
 *
 * @param {HTMLElement} element the element around it
 */
export function startAreaList(element) {
    new AreaList(element);
}

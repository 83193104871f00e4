/*
 * Product areas as removable tokens with one field that finds them. The form sends the text area that the server drew, of
 * which each line is a token; in which order, makes no difference.
 */
import { AreaCombobox } from '#common/area-combobox';
import { Holders } from '#common/holders';

function withHolder(choice) {
    return { ...choice, holder: { value: choice.value, name: choice.label } };
}

class AreaList extends Holders {
    makeCombobox(settings) {
        const onChoose = (choice) => settings.onChoose(withHolder(choice));
        return new AreaCombobox(this.input, { ...settings, onChoose }, this.texts);
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

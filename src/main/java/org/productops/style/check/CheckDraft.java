package org.productops.style.check;

import java.util.List;
import org.productops.common.text.Typed;

/**
 * Texts that somebody wants to have checked.
 *
 * @param guides the keys of the style guides
 * @param space the key of a space whose guides and glossaries hold, too; empty for none
 * @param texts the texts
 */
public record CheckDraft(List<String> guides, String space, List<TextDraft> texts) {

    /**
     * A text.
     *
     * @param name what it is called in the answer, such as the path of a file
     * @param format storage, html, markdown or plain; made of the ending of the name if it is empty
     */
    public record TextDraft(String name, String format, String text) {

        public TextDraft {
            name = Typed.text(name);
            format = Typed.text(format);
            text = Typed.text(text);
        }
    }

    public CheckDraft {
        guides = Typed.texts(guides);
        space = Typed.text(space);
        texts = Typed.list(texts);
    }
}

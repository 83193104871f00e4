package org.productops.style.text;

import java.util.function.Function;

/** What a text is stored as. */
public enum TextFormat {
    /** Confluence's own. */
    STORAGE(StorageText::of),
    HTML(HtmlStyledText::of),
    MARKDOWN(MarkdownText::of),
    /** Without marks. */
    PLAIN(PlainText::of);

    private final Function<String, StyledText> reader;

    TextFormat(Function<String, StyledText> reader) {
        this.reader = reader;
    }

    /** What there is to check of a text that is stored so; of a very long one, only the beginning. A broken one gives what can be read of it. */
    public StyledText read(String source) {
        return reader.apply(source);
    }
}

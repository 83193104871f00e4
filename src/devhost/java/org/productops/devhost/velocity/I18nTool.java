package org.productops.devhost.velocity;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Arrays;

/** Texts for templates: {@code $i18n.getText("key", "argument")}. */
public final class I18nTool {
    private final I18nResolver texts;

    I18nTool(I18nResolver texts) {
        this.texts = texts;
    }

    /** The text in the reader's language. */
    public String getText(String key) {
        return texts.getText(key);
    }

    /** The text in the reader's language with its arguments in place. */
    public String getText(String key, Object... arguments) {
        return texts.getText(key, Arrays.stream(arguments).map(String::valueOf).toArray(Serializable[]::new));
    }
}

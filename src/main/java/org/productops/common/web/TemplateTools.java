package org.productops.common.web;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.util.Collection;
import java.util.List;
import org.productops.common.error.Message;
import org.productops.common.text.Html;
import org.productops.common.text.Texts;

/**
 * The tools of the plugin's templates, there under the name {@code $t}. Whatever a template writes goes through one of
 * them. Those return escaped HTML and say so by the annotation, so that the output is right where the product escapes
 * references by itself and where it does not.
 *
 * <p>Each method has one parameter: how the products' Velocity allowlist separates several is not documented alike.
 */
public final class TemplateTools {

    private final Texts texts;

    TemplateTools(Texts texts) {
        this.texts = texts;
    }

    /** Whether there is anything in a list. A list's own methods are the products' to allow, and not known to be. */
    public boolean any(Collection<?> list) {
        return list != null && !list.isEmpty();
    }

    /** The value, escaped; nothing for null. */
    @HtmlSafe
    public String html(Object value) {
        return Html.escape(value);
    }

    /**
     * A text in the user's language, escaped.
     *
     * @param text an i18n key, or a list of a key and its arguments, or a {@link Message}; nothing for null
     */
    @HtmlSafe
    public String text(Object text) {
        if (text == null) {
            return "";
        }
        if (text instanceof Message message) {
            return Html.escape(texts.get(message));
        }
        if (text instanceof List<?> list) {
            Object[] arguments = list.subList(1, list.size()).toArray();
            return Html.escape(texts.get(list.get(0).toString(), arguments));
        }
        return Html.escape(texts.get(text.toString()));
    }
}

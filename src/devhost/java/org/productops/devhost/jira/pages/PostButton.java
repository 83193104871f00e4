package org.productops.devhost.jira.pages;

import java.util.Map;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.Markup;
import org.productops.devhost.web.WebSession;

/** A button that does something at once: a form with nothing to fill in. */
final class PostButton {

    private PostButton() {}

    /**
     * The form as HTML.
     *
     * @param look CSS classes besides those of every button
     * @param description what screen readers say in place of the label
     */
    static String html(
            Exchange exchange,
            String path,
            Map<String, String> values,
            String id,
            String label,
            String look,
            String description) {
        Markup form = Markup.start()
                .open("form", "method", "post", "action", exchange.url(path), "style", "display: inline-block")
                .empty("input", "type", "hidden", "name", WebSession.TOKEN_PARAMETER, "value", exchange.token());
        values.forEach((name, value) -> form.empty("input", "type", "hidden", "name", name, "value", value));
        return form.element(
                        "button",
                        label,
                        "type",
                        "submit",
                        "id",
                        id,
                        "class",
                        ("aui-button " + look).strip(),
                        "aria-label",
                        description)
                .html();
    }
}

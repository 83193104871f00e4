package org.productops.devhost.web;

import java.util.Map;

/** A form as AUI draws it, with the messages at the fields they belong to. */
public final class AuiForm {
    private final Markup markup = Markup.start();
    private final Map<String, String> errors;

    private AuiForm(Map<String, String> errors) {
        this.errors = errors;
    }

    /**
     * A form that changes something.
     *
     * @param action the path below the context path
     * @param errors messages by field name
     */
    public static AuiForm post(Exchange exchange, String action, Map<String, String> errors) {
        AuiForm form = new AuiForm(errors);
        form.markup.open("form", "class", "aui", "method", "post", "action", exchange.url(action));
        return form.hidden(WebSession.TOKEN_PARAMETER, exchange.token());
    }

    /** A form that asks for a page. */
    public static AuiForm get(Exchange exchange, String action) {
        AuiForm form = new AuiForm(Map.of());
        form.markup.open("form", "class", "aui", "method", "get", "action", exchange.url(action));
        return form;
    }

    /** A value that is not shown. */
    public AuiForm hidden(String name, String value) {
        markup.empty("input", "type", "hidden", "name", name, "value", value);
        return this;
    }

    /** A line of text. */
    public AuiForm text(String name, String label, String value) {
        return input("text", "text long-field", name, label, value);
    }

    /** A password. */
    public AuiForm password(String name, String label) {
        return input("password", "password", name, label, null);
    }

    private AuiForm input(String type, String style, String name, String label, String value) {
        String control = Markup.start()
                .empty("input", "type", type, "class", style, "id", name, "name", name, "value", value)
                .html();
        return field(name, label, control);
    }

    /** Several lines of text. */
    public AuiForm area(String name, String label, String value) {
        String control = Markup.start()
                .element("textarea", value, "class", "textarea long-field", "id", name, "name", name, "rows", "8")
                .html();
        return field(name, label, control);
    }

    /**
     * A choice.
     *
     * @param options labels by value, in the order to show them
     */
    public AuiForm select(String name, String label, Map<String, String> options, String selected) {
        Markup control = Markup.start().open("select", "class", "select", "id", name, "name", name);
        options.forEach((value, text) ->
                control.element("option", text, "value", value, "selected", value.equals(selected) ? "" : null));
        return field(name, label, control.html());
    }

    /** A box to tick; an unticked one sends nothing. */
    public AuiForm checkbox(String name, String value, String label, boolean checked) {
        String id = name + "-" + value;
        markup.open("div", "class", "field-group")
                .open("div", "class", "checkbox")
                .empty(
                        "input",
                        "type",
                        "checkbox",
                        "class",
                        "checkbox",
                        "id",
                        id,
                        "name",
                        name,
                        "value",
                        value,
                        "checked",
                        checked ? "" : null)
                .element("label", label, "for", id)
                .close()
                .close();
        return this;
    }

    /** A control of one's own, with a label and the message that belongs to the name. */
    public AuiForm field(String name, String label, String controlHtml) {
        markup.open("div", "class", "field-group")
                .element("label", label, "for", name)
                .raw(controlHtml);
        if (errors.containsKey(name)) {
            markup.element("div", errors.get(name), "class", "error", "data-field", name, "role", "alert");
        }
        markup.close();
        return this;
    }

    /** HTML between the fields. */
    public AuiForm raw(String html) {
        markup.raw(html);
        return this;
    }

    /**
     * Ends the form.
     *
     * @param cancel where the cancel link leads, below the context path, or null for none
     */
    public String buttons(Exchange exchange, String submit, String cancel) {
        markup.open("div", "class", "buttons-container").open("div", "class", "buttons");
        markup.element("button", submit, "type", "submit", "class", "aui-button aui-button-primary", "id", "submit");
        if (cancel != null) {
            markup.element("a", "Cancel", "class", "aui-button aui-button-link", "href", exchange.url(cancel));
        }
        return markup.html();
    }
}

package org.productops.common.web;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.productops.common.text.Texts;

/** Renders the plugin's own templates. */
@Named
public class Templates {

    private final TemplateRenderer renderer;
    private final TemplateTools tools;

    @Inject
    public Templates(@ComponentImport TemplateRenderer renderer, Texts texts) {
        this.renderer = renderer;
        this.tools = new TemplateTools(texts);
    }

    /**
     * The HTML of a template.
     *
     * @param template path below {@code templates/}, such as {@code area/panel.vm}
     * @param context texts, numbers, booleans, {@link org.productops.common.error.Message}s, and lists and maps of
     *     them; {@code t} is added
     */
    public String render(String template, Map<String, Object> context) {
        Map<String, Object> all = new HashMap<>();
        context.forEach((name, value) -> all.put(name, plain(value)));
        all.put("t", tools);
        StringWriter html = new StringWriter();
        try {
            renderer.render("templates/" + template, all, html);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot render " + template, e);
        }
        return html.toString();
    }

    /**
     * Lists and maps as the two classes whose methods the products are known to let templates call; what
     * {@code List.of} answers is of a class of the JDK's own that may not be on their list.
     */
    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new HashMap<>();
            map.forEach((key, each) -> copy.put(key, plain(each)));
            return copy;
        }
        if (value instanceof Collection<?> collection) {
            List<Object> copy = new ArrayList<>();
            collection.forEach(each -> copy.add(plain(each)));
            return copy;
        }
        return value;
    }
}

package org.productops.common.web;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
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
        Map<String, Object> all = new HashMap<>(context);
        all.put("t", tools);
        StringWriter html = new StringWriter();
        try {
            renderer.render("templates/" + template, all, html);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot render " + template, e);
        }
        return html.toString();
    }
}

package org.productops.common.web;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.productops.common.text.Texts;

/** Renders the plugin's own templates. */
@Named
public class Templates {

    private final TemplateRenderer renderer;
    private final ApplicationProperties application;
    private final TemplateTools tools;

    @Inject
    public Templates(
            @ComponentImport TemplateRenderer renderer,
            @ComponentImport ApplicationProperties application,
            Texts texts) {
        this.renderer = renderer;
        this.application = application;
        this.tools = new TemplateTools(texts);
    }

    /** The HTML of a template, which reads the record's components, {@code contextPath} and the tools {@code t}. */
    public <M extends Record> String render(Template<M> template, M model) {
        Map<String, Object> context = Models.of(model);
        context.put("contextPath", application.getBaseUrl(UrlMode.RELATIVE));
        context.put("t", tools);
        StringWriter html = new StringWriter();
        try {
            renderer.render("templates/" + template.path(), context, html);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot render " + template.path(), e);
        }
        return html.toString();
    }
}

package org.productops.devhost.velocity;

import java.io.StringWriter;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;

/**
 * Draws the host's own pages. All that a template writes is escaped, unless its name ends in {@code Html}. Apart from
 * plugins' templates: those must not find the macros of the host.
 */
public final class HostTemplates {
    private static final String ROOT = "devhost/templates/";
    private static final String LIBRARIES = ROOT + "web/macros.vm," + ROOT + "jira/macros.vm";

    private final VelocityEngine engine = new VelocityEngine();
    private final VelocityViolations violations;

    HostTemplates(VelocityViolations violations) {
        this.violations = violations;
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "jar");
        engine.setProperty("jar.resource.loader.class", ClasspathResourceLoader.class.getName());
        engine.setProperty("jar.resource.loader.cache", true);
        engine.setProperty(RuntimeConstants.VM_LIBRARY, LIBRARIES);
        engine.setProperty(RuntimeConstants.VM_ARGUMENTS_STRICT, true);
        engine.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, true);
        // A reference in a string would be escaped there, and once more where the string is written.
        engine.setProperty(RuntimeConstants.INTERPOLATE_STRINGLITERALS, false);
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.init();
    }

    /**
     * What a template writes.
     *
     * @param template its path below {@code devhost/templates}, without the ending
     * @param values the references that it may use: texts, numbers, lists, maps and public records
     */
    public String html(String template, Map<String, ?> values) {
        VelocityContext context = new VelocityContext();
        values.forEach(context::put);
        EventCartridge handlers = new EventCartridge();
        handlers.addEventHandler(new Escaping(violations, true));
        handlers.attachToContext(context);
        StringWriter html = new StringWriter();
        engine.getTemplate(ROOT + template + ".vm").merge(context, html);
        return html.toString();
    }
}

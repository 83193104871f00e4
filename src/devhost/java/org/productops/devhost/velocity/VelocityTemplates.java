package org.productops.devhost.velocity;

import java.io.StringWriter;
import java.io.Writer;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;

/** Renders templates of plugins under the rules of Platform 8. */
public final class VelocityTemplates {
    private static final String HOST_PREFIX = "host:";

    private final MethodAllowlist allowlist = new MethodAllowlist();
    private final VelocityViolations violations = new VelocityViolations();
    private final Map<String, Supplier<?>> tools = new ConcurrentHashMap<>();
    private final List<String> libraries = new ArrayList<>();
    private final Function<String, Optional<URL>> pluginFiles;
    private VelocityEngine engine;
    private boolean escaping = true;

    /** @param pluginFiles finds a file in the plugins' JARs */
    public VelocityTemplates(Function<String, Optional<URL>> pluginFiles) {
        this.pluginFiles = pluginFiles;
    }

    /**
     * Gives all templates a tool of the product.
     *
     * @param name the reference without the dollar sign
     * @param type its class; templates may call all its public methods
     */
    public <T> VelocityTemplates tool(String name, Class<T> type, Supplier<T> tool) {
        allowlist.allowTool(type);
        tools.put(name, tool);
        return this;
    }

    /** Adds a file of the product with Velocity macros for all templates; must come before the first rendering. */
    public VelocityTemplates library(String classPathName) {
        libraries.add(HOST_PREFIX + classPathName);
        return this;
    }

    /**
     * Switches between the two regimes: references are escaped by themselves, as in Confluence, or templates must do it,
     * as in most of Jira's places.
     */
    public void escaping(boolean automatic) {
        escaping = automatic;
    }

    /** What templates did wrong so far. */
    public VelocityViolations violations() {
        return violations;
    }

    MethodAllowlist allowlist() {
        return allowlist;
    }

    /** Renders a template of a plugin. */
    public String render(String location, Map<String, Object> context) {
        StringWriter html = new StringWriter();
        render(location, context, html);
        return html.toString();
    }

    void render(String location, Map<String, Object> context, Writer writer) {
        VelocityContext values = new VelocityContext();
        tools.forEach((name, tool) -> values.put(name, tool.get()));
        context.forEach(values::put);
        EventCartridge handlers = new EventCartridge();
        handlers.addEventHandler(new Escaping(violations, escaping));
        handlers.attachToContext(values);
        engine().getTemplate(location, "UTF-8").merge(values, writer);
    }

    private synchronized VelocityEngine engine() {
        if (engine == null) {
            VelocityEngine made = new VelocityEngine();
            made.setApplicationAttribute(AllowlistUberspect.ALLOWLIST, allowlist);
            made.setApplicationAttribute(AllowlistUberspect.VIOLATIONS, violations);
            made.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, AllowlistUberspect.class.getName());
            made.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
            made.setProperty(RuntimeConstants.RESOURCE_LOADER, "files");
            made.setProperty("files.resource.loader.instance", new TemplateLoader(this::find));
            made.setProperty("files.resource.loader.cache", "true");
            made.setProperty(RuntimeConstants.VM_LIBRARY, String.join(",", libraries));
            made.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
            made.init();
            engine = made;
        }
        return engine;
    }

    private Optional<URL> find(String name) {
        return name.startsWith(HOST_PREFIX)
                ? Optional.ofNullable(getClass().getResource("/" + name.substring(HOST_PREFIX.length())))
                : pluginFiles.apply(name.startsWith("/") ? name.substring(1) : name);
    }
}

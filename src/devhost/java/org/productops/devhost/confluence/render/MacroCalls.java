package org.productops.devhost.confluence.render;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.productops.devhost.velocity.Html;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs macros the way Confluence does, with what surprises authors of plugins. */
final class MacroCalls {
    private static final Logger LOG = LoggerFactory.getLogger(MacroCalls.class);

    /** Under this key, Confluence gives a macro all its parameters as one text, beside the single ones. */
    private static final String RAW = ": = | RAW | = :";

    private final MacroModules macros;

    MacroCalls(MacroModules macros) {
        this.macros = macros;
    }

    String call(
            String name,
            Map<String, String> parameters,
            String richBody,
            String plainBody,
            HostConversionContext context) {
        return macros.find(name)
                .map(module -> run(module, parameters, richBody, plainBody, context))
                .orElseGet(
                        () -> "<span class=\"wysiwyg-unknown-macro\">Unknown macro: " + Html.escape(name) + "</span>");
    }

    private static String run(
            MacroModule module,
            Map<String, String> parameters,
            String richBody,
            String plainBody,
            HostConversionContext context) {
        Macro macro = module.macro();
        String body =
                switch (macro.getBodyType()) {
                    case NONE -> "";
                    case PLAIN_TEXT -> plainBody == null ? "" : plainBody;
                    case RICH_TEXT -> richBody == null ? "" : richBody;
                };
        Map<String, String> given = new LinkedHashMap<>(parameters);
        given.put(
                RAW,
                parameters.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("|")));
        context.setProperty("macroName", module.name());
        try {
            return macro.execute(given, body, context);
        } catch (MacroExecutionException | RuntimeException | LinkageError e) {
            LOG.error("The macro {} failed", module.name(), e);
            return "<div class=\"error\"><span class=\"error\">Error rendering macro '" + Html.escape(module.name())
                    + "' : " + Html.escape(e.getMessage()) + "</span></div>";
        }
    }
}

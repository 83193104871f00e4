package org.productops.devhost.velocity;

import java.util.regex.Pattern;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.Renderable;
import org.apache.velocity.util.ContextAware;

/**
 * Decides how a reference is written: escaped, unless it is HTML already by its name or by the method that made it.
 * Notes references that have no value and do not say that this is all right by {@code $!}.
 */
final class Escaping implements ReferenceInsertionEventHandler, ContextAware {
    private static final Pattern ARGUMENTS = Pattern.compile("\\([^()]*\\)");

    private final VelocityViolations violations;
    private final boolean automatic;
    private String template = "";

    /** @param automatic false for the regime in which templates escape by themselves */
    Escaping(VelocityViolations violations, boolean automatic) {
        this.violations = violations;
        this.automatic = automatic;
    }

    @Override
    public void setContext(Context context) {
        template = ((InternalContextAdapter) context).getCurrentTemplateName();
    }

    @Override
    public Object referenceInsert(String reference, Object value) {
        if (value == null) {
            if (!reference.startsWith("$!")) {
                violations.add(template + ": " + reference + " has no value");
            }
            return null;
        }
        if (value instanceof Renderable) {
            // A block of the template, whose own references were or will be asked for.
            return value;
        }
        if (!automatic || value instanceof SafeHtml || isHtmlByName(reference)) {
            return value.toString();
        }
        return Html.escape(value);
    }

    /** {@code $panelHtml}, {@code ${panel.bodyHtml}} and {@code $panel.getBodyHtml()} are HTML by their names. */
    static boolean isHtmlByName(String reference) {
        String name = reference.replaceAll("[${}!]", "");
        for (String before = ""; !before.equals(name); ) {
            before = name;
            name = ARGUMENTS.matcher(name).replaceAll("");
        }
        return name.endsWith("Html");
    }
}

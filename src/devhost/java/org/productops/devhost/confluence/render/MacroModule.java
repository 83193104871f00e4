package org.productops.devhost.confluence.render;

import com.atlassian.confluence.macro.Macro;
import java.util.List;

/**
 * A macro that pages may use.
 *
 * @param pluginKey who brings it
 * @param name what storage format calls it
 * @param icon its address below the context path, or an empty text
 * @param parameters the names of its parameters
 */
public record MacroModule(String pluginKey, String name, String icon, List<String> parameters, Macro macro) {

    public MacroModule {
        parameters = List.copyOf(parameters);
    }

    /** The i18n key of its name in the macro browser. */
    public String labelKey() {
        return pluginKey + "." + name + ".label";
    }

    /** The i18n key of what the macro browser says about it. */
    public String descriptionKey() {
        return pluginKey + "." + name + ".desc";
    }

    /** The i18n key of a parameter's name in the macro browser. */
    public String parameterKey(String parameter) {
        return pluginKey + "." + name + ".param." + parameter + ".label";
    }
}

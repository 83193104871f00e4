package org.productops.devhost.jira.field;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import java.util.Set;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.PluginRefusedException;

/** One of Jira's own searchers; the host knows those that plugins here need. */
public record SystemSearcher(String key) implements CustomFieldSearcher {
    /** Finds issues whose text is exactly the one asked for. */
    public static final String EXACT_TEXT = "com.atlassian.jira.plugin.system.customfieldtypes:exacttextsearcher";

    /** Finds issues by words of their text. */
    public static final String TEXT = "com.atlassian.jira.plugin.system.customfieldtypes:textsearcher";

    private static final Set<String> KNOWN = Set.of(EXACT_TEXT, TEXT);

    static boolean exists(String key) {
        return KNOWN.contains(key);
    }

    static void check(ModuleElement module, String key) {
        if (!exists(key)) {
            throw new PluginRefusedException(module.describe() + ": there is no searcher " + key);
        }
    }
}

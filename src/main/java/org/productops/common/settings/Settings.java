package org.productops.common.settings;

import java.util.List;
import java.util.Optional;

/**
 * Small facts that the plugin must find again, such as the id of what it created in the product. Shared by all nodes;
 * kept when the plugin is removed.
 */
public interface Settings {

    /** The text kept under the name; empty if there is none. */
    Optional<String> text(String name);

    /** Keeps a text under the name, such as {@code feedback.issue-type}, instead of the one before. */
    void keep(String name, String text);

    /** The list kept under the name; empty if there is none. */
    List<String> list(String name);

    /** Keeps a list under the name, instead of the one before. */
    void keep(String name, List<String> texts);
}

package org.productops.feedback.portal;

import java.util.List;
import java.util.Map;

/**
 * What somebody typed into a portal; nothing is checked yet.
 *
 * @param said what stands in each field
 * @param files the tokens of files that were sent before
 */
public record SentDraft(Map<PortalField, String> said, List<String> files) {

    public SentDraft {
        said = Map.copyOf(said);
        files = List.copyOf(files);
    }

    /** What stands in the field; empty if nothing does. */
    public String text(PortalField field) {
        return said.getOrDefault(field, "");
    }
}

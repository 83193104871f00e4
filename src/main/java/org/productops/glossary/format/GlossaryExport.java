package org.productops.glossary.format;

import java.util.List;
import org.productops.glossary.Concept;
import org.productops.glossary.GlossaryContent;
import org.productops.glossary.GlossaryPlace;

/**
 * What there is to write of a glossary, for somebody who may read it.
 *
 * @param content all of the glossary
 * @param concepts those that are written, in the order of the file, without long texts
 * @param whole whether those are all
 */
public record GlossaryExport(GlossaryPlace place, GlossaryContent content, List<Concept> concepts, boolean whole) {

    public GlossaryExport {
        concepts = List.copyOf(concepts);
    }

    /** What its file is called, without what says its format. */
    public String fileName() {
        String key = place.key().replaceAll("[^A-Za-z0-9_-]", "");
        return "glossary-" + (key.isEmpty() ? "all" : key);
    }
}

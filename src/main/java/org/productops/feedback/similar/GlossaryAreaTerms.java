package org.productops.feedback.similar;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.productops.area.mapping.Mapping;
import org.productops.area.mapping.MappingLibrary;
import org.productops.area.mapping.Place;
import org.productops.glossary.copy.CopiedGlossaries;
import org.productops.glossary.copy.GlossaryCopyLibrary;

/** The terms in the glossaries of the Confluence spaces that belong to areas, by the copy that Jira keeps of them. */
@JiraComponent
public class GlossaryAreaTerms implements AreaTerms {

    private final MappingLibrary mappings;
    private final GlossaryCopyLibrary glossaries;

    @Inject
    public GlossaryAreaTerms(MappingLibrary mappings, GlossaryCopyLibrary glossaries) {
        this.mappings = mappings;
        this.glossaries = glossaries;
    }

    @Override
    public Map<String, List<String>> byArea() {
        CopiedGlossaries copied = glossaries.copy().value();
        Map<String, List<String>> terms = new HashMap<>();
        for (Mapping mapping : mappings.mappings().ofKind(Place.Kind.SPACE)) {
            List<String> words = copied.of(mapping.place());
            if (!words.isEmpty()) {
                terms.computeIfAbsent(mapping.areaKey(), any -> new ArrayList<>())
                        .addAll(words);
            }
        }
        return terms;
    }
}

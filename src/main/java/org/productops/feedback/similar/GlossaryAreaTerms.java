package org.productops.feedback.similar;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.area.mapping.Mapping;
import org.productops.area.mapping.MappingLibrary;
import org.productops.area.mapping.Place;
import org.productops.glossary.copy.CopiedGlossaries;
import org.productops.glossary.copy.GlossaryCopyLibrary;

/**
 * What people call the things that areas are about, by the glossaries that Confluence shares with Jira: the words for concepts of
 * the area itself, and all others in the glossaries of the spaces that belong to it.
 */
@JiraComponent
public class GlossaryAreaTerms implements AreaTerms {

    private final MappingLibrary mappings;
    private final GlossaryCopyLibrary glossaries;
    private final AreaLibrary areas;

    @Inject
    public GlossaryAreaTerms(MappingLibrary mappings, GlossaryCopyLibrary glossaries, AreaLibrary areas) {
        this.mappings = mappings;
        this.glossaries = glossaries;
        this.areas = areas;
    }

    @Override
    public Map<String, List<String>> byArea() {
        CopiedGlossaries copied = glossaries.copy().value();
        Map<String, List<String>> terms = new HashMap<>();
        for (Mapping mapping : mappings.mappings().ofKind(Place.Kind.SPACE)) {
            add(mapping.areaKey(), copied.words(mapping.place()), terms);
        }
        AreaTree tree = areas.tree();
        copied.wordsOfAreas().forEach((key, words) -> tree.find(key).ifPresent(area -> add(area.key(), words, terms)));
        return terms;
    }

    private static void add(String area, List<String> words, Map<String, List<String>> terms) {
        if (!words.isEmpty()) {
            terms.computeIfAbsent(area, any -> new ArrayList<>()).addAll(words);
        }
    }
}

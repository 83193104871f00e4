package org.productops.glossary.copy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.productops.area.mapping.Place;

/** The glossaries that Confluence has told Jira of. Immutable. */
public final class CopiedGlossaries {

    /** No glossary. */
    public static final CopiedGlossaries NONE = of(List.of());

    private final Map<Place, List<String>> bySpace;
    private final int size;

    private CopiedGlossaries(Map<Place, List<String>> bySpace) {
        this.bySpace = bySpace;
        this.size = bySpace.values().stream().mapToInt(List::size).sum();
    }

    /** These glossaries; without those of spaces to which nothing can be mapped. */
    public static CopiedGlossaries of(Collection<SpaceGlossary> glossaries) {
        Map<Place, List<String>> bySpace = new LinkedHashMap<>();
        glossaries.forEach(glossary -> Place.parse(Place.Kind.SPACE.id(), glossary.spaceKey())
                .ifPresent(space -> bySpace.putIfAbsent(space, glossary.designations())));
        return new CopiedGlossaries(bySpace);
    }

    /** The words of a space's glossary; none if it has no glossary. */
    public List<String> of(Place space) {
        return bySpace.getOrDefault(space, List.of());
    }

    /** How many words there are. */
    public int size() {
        return size;
    }
}

package org.productops.area;

import java.util.List;
import java.util.Objects;

/**
 * {@link AreaFacts} as somebody typed them; nothing is checked yet. What is missing is empty.
 *
 * @param lifecycle the name of a {@link Lifecycle}; empty for the usual one
 * @param tags in any case
 * @param channels see {@link AreaFacts}
 * @param links see {@link AreaFacts}
 * @param aliases see {@link AreaFacts}
 */
public record FactsDraft(
        String lifecycle, List<String> tags, List<String> channels, List<LinkDraft> links, List<String> aliases) {

    /** Nothing typed. */
    public static final FactsDraft NONE = new FactsDraft("", List.of(), List.of(), List.of(), List.of());

    public FactsDraft {
        lifecycle = Objects.requireNonNullElse(lifecycle, "");
        tags = texts(tags);
        channels = texts(channels);
        links = links == null ? List.of() : List.copyOf(links);
        aliases = texts(aliases);
    }

    /** A {@link AreaLink} as somebody typed it; one without an address is none. */
    public record LinkDraft(String kind, String title, String address) {
        public LinkDraft {
            kind = Objects.requireNonNullElse(kind, "");
            title = Objects.requireNonNullElse(title, "");
            address = Objects.requireNonNullElse(address, "");
        }
    }

    static List<String> texts(List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream()
                        .map(text -> Objects.requireNonNullElse(text, ""))
                        .toList();
    }
}

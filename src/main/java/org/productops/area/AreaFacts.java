package org.productops.area;

import java.util.List;
import java.util.Objects;

/**
 * What is known of an area beside its name and place.
 *
 * @param lifecycle how far along it is
 * @param tags words to find it by, in lower case, each once
 * @param channels where to reach those who look after it, such as a chat channel, a page or a mail address; where it has
 *     none, those of the area above hold
 * @param links pages about it; where it has none, those of the area above hold
 * @param aliases other names that people use for it
 * @param unreadable how much more is stored that this version does not know
 */
public record AreaFacts(
        Lifecycle lifecycle,
        List<String> tags,
        List<String> channels,
        List<AreaLink> links,
        List<String> aliases,
        int unreadable) {

    /** Nothing known. */
    public static final AreaFacts NONE = new AreaFacts(Lifecycle.USUAL, List.of(), List.of(), List.of(), List.of(), 0);

    public AreaFacts {
        Objects.requireNonNull(lifecycle, "lifecycle");
        tags = List.copyOf(tags);
        channels = List.copyOf(channels);
        links = List.copyOf(links);
        aliases = List.copyOf(aliases);
    }

    /** The same facts in another lifecycle. */
    public AreaFacts withLifecycle(Lifecycle other) {
        return new AreaFacts(other, tags, channels, links, aliases, unreadable);
    }

    /** The same facts with these tags. */
    public AreaFacts withTags(List<String> others) {
        return new AreaFacts(lifecycle, others, channels, links, aliases, unreadable);
    }
}

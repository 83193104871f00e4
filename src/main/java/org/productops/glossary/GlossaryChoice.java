package org.productops.glossary;

import java.util.List;
import java.util.Objects;
import org.productops.common.version.Versioned;

/**
 * Which glossaries hold in a space, and how their terms are marked in its texts: the choice of those who run the space.
 *
 * @param spaceId the product's id of the space
 * @param asEverywhere whether the same glossaries hold as in a space that never chose: its own and then all global ones, also those
 *     that are made later
 * @param glossaryIds else the glossaries in order: where two have a word, it means what the first one says. Its own may be missing,
 *     and so may all
 * @param highlighting how terms are marked
 * @param exclusions words that are never taken for a term in this space
 * @param version counts its changes; 0 if nobody has chosen yet
 */
public record GlossaryChoice(
        long spaceId,
        boolean asEverywhere,
        List<Long> glossaryIds,
        HighlightMode highlighting,
        List<String> exclusions,
        long version)
        implements Versioned {

    public GlossaryChoice {
        glossaryIds = asEverywhere ? List.of() : List.copyOf(glossaryIds);
        Objects.requireNonNull(highlighting, "highlighting");
        exclusions = List.copyOf(exclusions);
    }

    /** What holds in a space that never chose. */
    public static GlossaryChoice unchosen(long spaceId) {
        return new GlossaryChoice(spaceId, true, List.of(), HighlightMode.FIRST, List.of(), 0);
    }

    /** The same choice as it is in another version. */
    public GlossaryChoice withVersion(long newVersion) {
        return new GlossaryChoice(spaceId, asEverywhere, glossaryIds, highlighting, exclusions, newVersion);
    }

    /** The same without a glossary that is gone. */
    public GlossaryChoice without(long glossaryId) {
        return new GlossaryChoice(
                spaceId,
                asEverywhere,
                glossaryIds.stream().filter(id -> id != glossaryId).toList(),
                highlighting,
                exclusions,
                version);
    }
}

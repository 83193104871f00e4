package org.productops.glossary.copy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.area.AreaFixture;
import org.productops.common.json.Json;
import org.productops.common.link.CopyState;
import org.productops.common.link.InMemoryCopyStore;
import org.productops.common.link.LinkedSite;
import org.productops.glossary.copy.rest.GlossaryCopyReader;

/** Jira, which has a copy of the glossaries that Confluence shares with it. */
public final class CopyFixture {

    public static final Instant AS_OF = Instant.parse("2026-03-03T10:00:00Z");

    public final AreaFixture areas = new AreaFixture();
    public final InMemoryCopyStore copies = new InMemoryCopyStore();

    /** The copy; only before anybody reads. */
    public CopyFixture copied(String... glossaries) {
        copies.replace(
                "glossaries",
                new CopyState(
                        "tag",
                        Optional.of(new LinkedSite("Wiki", "https://wiki")),
                        Optional.of(AS_OF),
                        Optional.of(AS_OF),
                        Optional.empty()),
                "{\"format\":2,\"glossaries\":[" + String.join(",", glossaries) + "]}");
        return this;
    }

    public GlossaryCopyLibrary library() {
        return new GlossaryCopyLibrary(new GlossaryCopyReader(), copies, areas.storage.snapshots());
    }

    /** A glossary of all of Confluence. */
    public static String global(String name, String... concepts) {
        return glossary(name, "\"key\":\"@" + name + "\",\"whole\":true,", concepts);
    }

    /** The glossary of a space, which is too long to be told as a whole. */
    public static String part(String space, String... concepts) {
        return glossary("Glossary of " + space, "\"key\":\"" + space + "\",\"space\":\"" + space + "\",", concepts);
    }

    private static String glossary(String name, String more, String... concepts) {
        return "{" + more + "\"name\":" + Json.write(name) + ",\"page\":\"/glossary\",\"concepts\":["
                + String.join(",", concepts) + "]}";
    }

    /** A concept, whose first word is the preferred one and whose others are deprecated. */
    public static String concept(long id, String area, String meaning, String... words) {
        List<String> all = Arrays.asList(words);
        return "{\"id\":" + id + ",\"area\":\"" + area + "\",\"page\":\"/concept?id=" + id
                + "\",\"definitions\":[{\"language\":\"en\",\"text\":" + Json.write(meaning) + "}],\"terms\":["
                + all.stream()
                        .map(word -> "{\"text\":" + Json.write(word)
                                + ",\"language\":\"en\",\"type\":\"FULL_FORM\",\"caseRule\":\"ANY\","
                                + (word.equals(words[0])
                                        ? "\"status\":\"PREFERRED\"}"
                                        : "\"status\":\"DEPRECATED\",\"instead\":" + Json.write(words[0]) + "}"))
                        .collect(Collectors.joining(","))
                + "]}";
    }
}

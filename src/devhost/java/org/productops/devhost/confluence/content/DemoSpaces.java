package org.productops.devhost.confluence.content;

import java.time.Instant;
import java.util.Set;
import org.productops.devhost.users.HostUsers;

/** The spaces of the demo story, as they were before anybody used the plugin. */
public final class DemoSpaces {
    private static final String ADMINISTRATOR = "admin";
    private static final String WRITER = "jonas";
    private static final String LEAD = "sofia";

    private DemoSpaces() {}

    /** Adds them to a Confluence that has no space yet. */
    public static void addTo(ConfluenceRecords records, HostUsers users) {
        if (!records.spaces().isEmpty() || users.find(WRITER).isEmpty()) {
            return;
        }
        add(
                records,
                "DOC",
                "Product documentation",
                true,
                Set.of(WRITER),
                "<p>What our shop software does, for those who sell it, support it and build it.</p>"
                        + "<p>Write for readers who are new here, and use the words of our glossary.</p>");
        add(
                records,
                "PLAN",
                "Plans",
                false,
                Set.of(LEAD),
                "<p>What we may do next. Only the product leads see this space.</p>");
    }

    private static void add(
            ConfluenceRecords records,
            String key,
            String name,
            boolean everybody,
            Set<String> administrators,
            String home) {
        Instant now = Instant.now();
        long homePage = records.nextId();
        records.put(new SpaceRecord(
                records.nextId(), key, name, homePage, everybody, Set.of(), administrators, false, false));
        records.put(new PageRecord(homePage, key, 0, name + " Home", home, 1, ADMINISTRATOR, now, ADMINISTRATOR, now));
    }
}

package org.productops.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The ledger as a page for people. */
final class LedgerPage {
    private static final String HEAD =
            """
            # What the plugin rests on

            Every type and member of the products that the plugin's bytecode or descriptor names, which rooms of the
            plugin use it, where it is known from, and how surely. `PlatformLedgerTest` writes this page and fails
            when it is out of date, or when the plugin uses something without a source:

                mvn test -Dtest=PlatformLedgerTest -Dplatform.ledger=write

            A source is an address, or a file of a public repository in the version that was read. How sure:

            | mark | meaning |
            |---|---|
            | D | in Atlassian's public documentation or Javadoc; not always that of the target version |
            | C11 | in public code that is built for Platform 8 (Jira 11, Confluence 10) |
            | C≤10 | in public code or Javadoc for earlier versions |
            | K | known for long and unchanged over many versions, not looked up for this one |
            | U | in no source that could be read, or not with its types; isolated, see [the notes](platform-notes.md) |
            | library | the real open-source library, checked against the artifact on the class path |

            """;

    private LedgerPage() {}

    static List<String> render(List<Ledger.Entry> entries, Map<String, String> unsure) {
        List<String> lines = new ArrayList<>(HEAD.lines().toList());
        lines.add("| member | used by | source | sure |");
        lines.add("|---|---|---|---|");
        for (Ledger.Entry entry : entries) {
            String member = entry.reference().display();
            String source = entry.source().map(Source::text).orElse("none") + reason(unsure.get(member));
            String sure = entry.source().flatMap(Source::confidence).orElse("none");
            lines.add("| `%s` | %s | %s | %s |"
                    .formatted(member, String.join(", ", entry.usedBy()), source.replace("|", "\\|"), sure));
        }
        return lines;
    }

    private static String reason(String reason) {
        return reason == null ? "" : ". Used all the same: " + reason;
    }
}

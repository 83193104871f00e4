package org.productops.bench.load;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.productops.it.HttpApi;

/** What one person or program waits for who keeps, reads, searches or picks areas. */
final class AreaRows {
    private static final int CALLS = 20;
    private static final int LONGEST_TYPED = 8;
    private static final String SEARCH = "/rest/api/2/search?fields=summary&maxResults=1&jql=";

    private final Host host;
    private final Options options;
    private final HttpApi jira;
    private final Probe probe;

    AreaRows(Host host, Options options) {
        this.host = host;
        this.options = options;
        this.jira = host.jira();
        this.probe = host.jiraProbe();
    }

    /** How many areas {@link #writes} adds. */
    static int added() {
        return CALLS;
    }

    /**
     * Adds areas, edits and moves them, with as many in the library as there are.
     *
     * @param first the number of the first area to add, which is not there yet
     */
    void writes(Table table, int first) {
        Series created = new Series();
        Series edited = new Series();
        Series moved = new Series();
        for (int number = first; number < first + CALLS; number++) {
            Map<String, Object> fields = Library.fields(number);
            Sample sample = probe.post(jira, Library.AREAS, fields).expect(201);
            created.add(sample);

            fields.put("description", "Changed: " + Names.description(number));
            sample = put(number, sample.etag(), fields);
            edited.add(sample);

            // A neighbour of the area above: as deep, and not below the area itself.
            fields.put("parent", Library.key(Library.parent(number) - 1));
            sample = put(number, sample.etag(), fields);
            moved.add(sample);
        }
        String size = String.format(Locale.ROOT, ", %,d areas", first - 1);
        table.add(1, "Create an area" + size, created);
        table.add(1, "Edit an area" + size, edited);
        table.add(1, "Move an area" + size, moved);
        renameRoot(table, size);
    }

    private void renameRoot(Table table, String size) {
        Series renamed = new Series();
        Map<String, Object> fields = Library.fields(1);
        String etag = etag(1);
        for (int i = 1; i <= CALLS; i++) {
            fields.put("name", "Everything that we make, edition " + etag.replaceAll("\\D", "") + "." + i);
            Sample sample = put(1, etag, fields);
            etag = sample.etag();
            renamed.add(sample);
        }
        table.add(1, "Rename the root of all" + size, renamed);
    }

    private Sample put(int number, String etag, Map<String, Object> fields) {
        return probe.put(Host.basedOn(jira, etag), Library.AREAS + "/" + Library.key(number), fields)
                .expect(200);
    }

    private String etag(int number) {
        return Host.read(jira, Library.AREAS + "/" + Library.key(number)).header("etag");
    }

    /** The number of the first area that is not there: the ones up to the number asked for are. */
    int firstFree() {
        int number = options.areas() + 1;
        while (jira.get(Library.AREAS + "/" + Library.key(number)).status() == 200) {
            number++;
        }
        return number;
    }

    /** The first and the second reader after a write. */
    void firstReader(Table table) {
        String issue = "/browse/" + host.issue(Filling.READY);
        List<String> paths =
                List.of(Library.AREAS + "?limit=50", issue, Host.REST + "/area-choices?query=" + Host.encode("check"));
        List<String> names = List.of("GET /areas?limit=50", "Issue view with the ownership panel", "GET /area-choices");
        for (int i = 0; i < paths.size(); i++) {
            Series first = new Series();
            Series second = new Series();
            for (int call = 0; call < CALLS; call++) {
                editLast(i + "." + call);
                first.add(probe.get(jira, paths.get(i)).expect(200));
                second.add(probe.get(jira, paths.get(i)).expect(200));
            }
            table.add(4, names.get(i) + ", first after a write", first);
            table.add(4, names.get(i) + ", second", second);
        }
    }

    private void editLast(String how) {
        int last = options.areas();
        Map<String, Object> fields = Library.fields(last);
        fields.put("description", "Edited " + how + " at " + System.nanoTime());
        put(last, etag(last), fields);
    }

    /** The picker while somebody types. */
    void picker(Table table) {
        for (int letters = 1; letters <= LONGEST_TYPED; letters++) {
            Series typed = new Series();
            for (int round = 0; round < 5; round++) {
                for (String word : Names.typedWords()) {
                    String query = Host.encode(word.substring(0, letters));
                    typed.add(probe.get(jira, Host.REST + "/area-choices?query=" + query)
                            .expect(200));
                }
            }
            table.add(5, "Picker, " + letters + (letters == 1 ? " letter" : " letters"), typed);
        }
        Series nothing = new Series();
        for (int i = 0; i < CALLS; i++) {
            nothing.add(probe.get(jira, Host.REST + "/area-choices?query=xyzzy&limit=1")
                    .expect(200));
        }
        table.add(5, "Picker, a word that no area has", nothing);
    }

    /** All issues of the whole tree; the second line is what the host's own search costs. */
    void tree(Table table) {
        table.add(
                6,
                "JQL: in productAreaTree(root)",
                search("\"Product area\" in productAreaTree(\"" + Library.key(1) + "\")"));
        table.add(6, "JQL: = one area, for comparison", search("\"Product area\" = \"" + Library.key(1) + "\""));
    }

    private Series search(String jql) {
        Series found = new Series();
        for (int i = 0; i < CALLS; i++) {
            found.add(probe.get(jira, SEARCH + Host.encode(jql)).expect(200));
        }
        return found;
    }

    /** The page on which one confirms that the whole library is archived. */
    void confirmation(Table table) {
        Series shown = new Series();
        HttpApi session = host.jiraSession();
        for (int i = 0; i < CALLS; i++) {
            shown.add(probe.get(session, "/plugins/servlet/productops/areas/archive/" + Library.key(1))
                    .expect(200));
        }
        table.add(8, "Page that asks whether to archive the root", shown);
    }
}

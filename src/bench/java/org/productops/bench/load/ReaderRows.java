package org.productops.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.productops.it.HttpApi;

/**
 * What many readers wait for in spaces that show a big glossary beside their own. Fills Confluence itself, and needs
 * nothing that the other rows need; what is there of an earlier run it uses again.
 */
final class ReaderRows {
    /** They are on their own: the host need not be filled otherwise. */
    static final int ROW = 13;

    private static final long NANOS = 30_000_000_000L;
    private static final int CALLS = 50;
    private static final int OWN_TERMS = 20;
    private static final int PAGE_LENGTH = 11_000;
    private static final long MILLIS_BETWEEN_LOOKS = 100;

    /** The space of the big glossary, and how the keys of the others begin. */
    private static final String BIG = "BIG";

    /** Who reads. None of them administers anything. */
    private static final List<String> READERS = List.of("mia", "noah", "hana", "priya", "emma");

    private final Options options;
    private final HttpApi admin;
    private final HttpApi nobody;
    private final Probe probe;

    /** What a reader of one space opens: a page with prose, and one with the macro. */
    private record Space(String key, String prose, String macro) {}

    /** Calls of one kind by all readers together. */
    private record Kind(String what, Series series, Series refused) {
        Kind(String what) {
            this(what, new Series(), new Series());
        }

        void add(Sample sample) {
            (sample.status() == 200 ? series : refused).add(sample);
        }
    }

    ReaderRows(Host host, Options options) {
        this.options = options;
        this.admin = host.confluence();
        this.nobody = HttpApi.anonymous(options.confluence());
        this.probe = host.confluenceProbe();
    }

    /** All of it. */
    void all(Table table) {
        bigGlossary(table);
        List<Space> spaces =
                IntStream.rangeClosed(1, options.spaces()).mapToObj(this::space).toList();
        oneAfterTheOther(table, spaces);
        atOnce(table, spaces);
    }

    private void bigGlossary(Table table) {
        if (admin.get("/rest/api/space/" + BIG).status() == 200) {
            table.addMissing(ROW, "Import of " + options.terms() + " concepts", "there from an earlier run");
            return;
        }
        makeSpace(BIG);
        StringBuilder file = new StringBuilder("id,language,term,synonyms,definition,domain\n");
        for (int number = 1; number <= options.terms(); number++) {
            file.append(number)
                    .append(",en,\"")
                    .append(Names.term(number))
                    .append("\",\"")
                    .append(number % 2 == 0 ? Names.synonym(number, 1) : "")
                    .append("\",\"")
                    .append(Names.definition(number).replace("\"", "\"\""))
                    .append("\",Domain ")
                    .append(number % 50)
                    .append('\n');
        }
        imported(table, file.toString());
    }

    private void imported(Table table, String file) {
        String imports = Host.REST + "/glossaries/" + BIG + "/imports";
        Series checked = new Series();
        long start = System.nanoTime();
        HttpApi.Answer begun = Host.expect(
                admin.postJson(imports, Host.json(Map.of("format", "csv", "fileName", "big.csv", "text", file))), 201);
        await(begun);
        String path = imports + "/" + begun.json().path("id").asText();
        HttpApi.Answer staged = Host.read(admin, path);
        checked.add(Sample.ofClient(staged, System.nanoTime() - start));
        table.add(ROW, "Check of a file with " + options.terms() + " concepts", checked);

        Series applied = new Series();
        start = System.nanoTime();
        await(Host.expect(Host.basedOn(admin, staged.header("etag")).putJson(path + "/applied", ""), 200));
        HttpApi.Answer done = Host.read(admin, path);
        applied.add(Sample.ofClient(done, System.nanoTime() - start));
        table.add(ROW, "Import of them", applied, done.json().path("counts").toString());
    }

    private void await(HttpApi.Answer begun) {
        String job = Host.REST + "/jobs/" + begun.json().path("job").asText();
        while (Host.read(admin, job).json().path("going").asBoolean()) {
            Waiting.millis(MILLIS_BETWEEN_LOOKS);
        }
    }

    private void makeSpace(String key) {
        Host.expect(admin.postJson("/rest/api/space", Host.json(Map.of("key", key, "name", "Space " + key))), 200, 201);
    }

    private Space space(int number) {
        String key = "READ" + number;
        if (admin.get("/rest/api/space/" + key).status() != 200) {
            makeSpace(key);
            for (int own = 1; own <= OWN_TERMS; own++) {
                int term = options.terms() + own;
                Host.expect(
                        admin.postJson(
                                Host.REST + "/glossaries/" + key + "/concepts",
                                Host.json(Filling.term(term, Names.term(term) + " of " + key))),
                        201);
            }
            Host.expect(
                    Host.basedOn(admin, "\"0\"")
                            .putJson(
                                    Host.REST + "/spaces/" + key + "/glossaries",
                                    Host.json(Map.of("glossaries", List.of(key, BIG), "highlighting", "ALL"))),
                    200);
        }
        return new Space(
                key,
                Host.page(admin, key, "Prose", prose(number)),
                Host.page(admin, key, "Glossary", "<ac:structured-macro ac:name=\"productops-glossary\"/>"));
    }

    /** About 11 kB in which a few dozen terms of the big glossary stand. */
    private String prose(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < PAGE_LENGTH; i++) {
            text.append("<p>")
                    .append(Names.description(number + i).replace("&", "and"))
                    .append(" Therefore we ask for ")
                    .append(Names.term(1 + (number * 300 + i * 37) % options.terms()))
                    .append(" before anybody else does.</p>\n");
        }
        return text.toString();
    }

    private static String list(Space space, int turn) {
        String page = "/plugins/servlet/productops/glossary?key=" + BIG;
        return turn % 2 == 0 ? page + "&start=" + turn % 40 * 50 : page.replace(BIG, space.key());
    }

    private static String view(Space space) {
        return "/pages/viewpage.action?pageId=" + space.macro();
    }

    private static String terms(Space space) {
        return Host.REST + "/glossary-terms/page/" + space.prose();
    }

    private static String search(int turn) {
        return Host.REST + "/glossaries/" + BIG + "/concepts?limit=50&query="
                + Host.encode(Names.term(1 + turn * 17).substring(0, 5));
    }

    /** One reader, of whom the host says how long each call took and what it asked of the database. */
    private void oneAfterTheOther(Table table, List<Space> spaces) {
        HttpApi reader = nobody.as(READERS.get(0));
        Series lists = new Series();
        Series views = new Series();
        Series first = new Series();
        Series again = new Series();
        Series searches = new Series();
        for (int turn = 0; turn < CALLS; turn++) {
            Space space = spaces.get(turn % spaces.size());
            lists.add(probe.get(reader, list(space, turn)).expect(200));
            views.add(probe.get(reader, view(space)).expect(200));
            first.add(probe.get(reader, terms(space)).expect(200));
            again.add(probe.get(reader, terms(space)).expect(200));
            searches.add(probe.get(reader, search(turn)).expect(200));
        }
        table.add(ROW, "Glossary page, one reader", lists);
        table.add(ROW, "Page with the glossary macro, one reader", views);
        table.add(ROW, "Terms of a page of 11 kB, first reader", first);
        table.add(ROW, "Terms of a page of 11 kB, second reader", again);
        table.add(ROW, "Search over REST, one reader", searches);
    }

    private void atOnce(Table table, List<Space> spaces) {
        Kind lists = new Kind("Glossary page");
        Kind views = new Kind("Page with the glossary macro");
        Kind highlighting = new Kind("Terms of a page of 11 kB");
        Kind searches = new Kind("Search over REST");
        long start = System.nanoTime();
        List<Callable<Void>> readers = new ArrayList<>();
        for (int i = 0; i < options.readers(); i++) {
            HttpApi reader = nobody.session(READERS.get(i % READERS.size()));
            int first = i * 7;
            readers.add(() -> {
                for (int turn = first; System.nanoTime() < start + NANOS; turn++) {
                    Space space = spaces.get(turn * 13 % spaces.size());
                    lists.add(Probe.timed(reader, "GET", list(space, turn), null));
                    views.add(Probe.timed(reader, "GET", view(space), null));
                    highlighting.add(Probe.timed(reader, "GET", terms(space), null));
                    searches.add(Probe.timed(reader, "GET", search(turn), null));
                }
                return null;
            });
        }
        Parallel.all(readers);
        double seconds = (System.nanoTime() - start) / 1e9;
        for (Kind kind : List.of(lists, views, highlighting, searches)) {
            table.add(
                    ROW,
                    kind.what() + ", " + options.readers() + " readers in " + spaces.size() + " spaces",
                    kind.series(),
                    String.format(
                            Locale.ROOT,
                            "%.0f a second; longest %,.0f ms; other than 200: %d",
                            kind.series().calls() / seconds,
                            kind.series().longestWait(),
                            kind.refused().calls()));
        }
    }
}

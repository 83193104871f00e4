package org.productops.bench.feedback;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.productops.bench.Machine;
import org.productops.bench.library.Measured;
import org.productops.common.paging.Paging;
import org.productops.devhost.database.SqlCounter;
import org.productops.feedback.answer.AnswerFilter;
import org.productops.feedback.inbox.InboxFields;
import org.productops.feedback.inbox.InboxFilterDraft;
import org.productops.feedback.inbox.InboxListView;
import org.productops.feedback.organisation.OrganisationLibrary;
import org.productops.feedback.organisation.ao.AoOrganisationStore;
import org.productops.feedback.similar.SaidTexts;
import org.productops.feedback.voice.VoiceNode;

/**
 * Measures what people and jobs meet in a company with 100,000 pieces of feedback, 5,000 organisations and 20,000 links on
 * PostgreSQL; see {@code docs/benchmarks.md}. The table is printed and written to {@code target/feedback.md}. Arguments are
 * parts of the names of what is measured; without any it is all.
 */
public final class FeedbackRun {

    private static final int WARM_UP = 100;
    private static final int CALLS = 200;

    /** What takes long is called less often. */
    private static final long MOST_NANOS = 4_000_000_000L;

    private static final int LEAST_CALLS = 5;
    private static final Paging FIRST = new Paging(0, 50);

    private final FeedbackCompany company;
    private final List<String> chosen;
    private final Map<String, Measured> found = new LinkedHashMap<>();

    private FeedbackRun(FeedbackCompany company, List<String> chosen) {
        this.company = company;
        this.chosen = chosen;
    }

    /** Something to be measured. */
    private interface Call {
        /** Does it once, for the time with this number, and says how much came out. */
        long run(int turn) throws Exception;
    }

    /** See the class. */
    public static void main(String[] arguments) throws Exception {
        Machine before = Machine.now();
        try (FeedbackCompany company = new FeedbackCompany()) {
            FeedbackRun run = new FeedbackRun(company, List.of(arguments));
            String once = run.start();
            run.all();
            String text = run.text(before, Machine.now(), once);
            Path file = Files.createDirectories(Path.of("target")).resolve("feedback.md");
            Files.writeString(file, text);
            System.out.println("\n" + text + "\nWritten to " + file);
        }
        System.exit(0);
    }

    /** What a node makes once after its start, and what of its memory that takes. */
    private String start() {
        StringBuilder text = new StringBuilder();
        long heap = heap();
        long start = System.nanoTime();
        company.similarIndex.follow();
        line(
                text,
                "Index of words: %d texts in %s ms, %.1f MiB by its own count, %.1f MiB more heap",
                company.similarIndex.state().texts(),
                millisSince(start),
                company.similarIndex.state().bytes() / 1_048_576.0,
                (heap() - heap) / 1_048_576.0);
        heap = heap();
        start = System.nanoTime();
        VoiceNode.count(company.voiceLibrary);
        line(
                text,
                "Voice of the customer: read in %s ms, %.1f MiB more heap",
                millisSince(start),
                (heap() - heap) / 1_048_576.0);
        heap = heap();
        start = System.nanoTime();
        OrganisationLibrary fresh = new OrganisationLibrary(
                new AoOrganisationStore(company.database.activeObjects()), company.freshSnapshots());
        int size = fresh.like("Northwind", 10).size();
        line(text, "Organisations: read in %s ms, %d found", millisSince(start), size);
        return text.toString();
    }

    private static String millisSince(long start) {
        return Measured.text((System.nanoTime() - start) / 1e6);
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void all() throws Exception {
        List<String> asked = SaidTexts.asked(500);
        for (boolean hidden : new boolean[] {false, true}) {
            company.hideSome(hidden);
            String reader = hidden ? ", one of ten hidden" : "";
            measure("Similar: top ten" + reader, turn -> company.similar
                    .to(asked.get(turn % asked.size()), Optional.empty(), 10)
                    .size());
            measure("Similar: while writing" + reader, turn -> {
                String text = asked.get(turn % asked.size());
                return company.similar
                        .whileWriting(text.substring(0, 5 + turn % Math.max(1, text.length() - 5)), "", 10)
                        .size();
            });
            measure("Area proposals" + reader, turn -> company.proposals
                    .of(asked.get(turn % asked.size()), Optional.empty(), 3)
                    .size());
            inbox(reader);
            voice(reader);
            measure(
                    "Demand of an issue with 500" + reader,
                    turn -> company.demand.read("SHOP-0", 5).count());
            measure("To be answered" + reader, turn -> company.answers
                    .waiting(AnswerFilter.ALL, FIRST)
                    .waiting()
                    .total());
            measure("To be answered: by organisation" + reader, turn -> company.answers
                    .waiting(new AnswerFilter("", "", "", "", false, true), FIRST)
                    .waiting()
                    .total());
        }
        company.hideSome(false);
        measure(
                "Organisation picker: first letters",
                turn -> like(FeedbackRows.name(1 + turn * 7).substring(0, 3 + turn % 6)));
        measure("Organisation picker: name with a slip", turn -> like(slip(FeedbackRows.name(1 + turn * 7))));
        measure("Organisation of a name", turn -> company.organisations
                .named(FeedbackRows.name(1 + turn * 7))
                .orElseThrow()
                .id());
        measure("Measures: the job", turn -> {
            company.countLoops();
            return 0;
        });
        measure("Voice of the customer: read anew", turn -> {
            VoiceNode.count(company.voiceLibrary);
            return 0;
        });
    }

    private int like(String typed) {
        return company.organisations.like(typed, 10).size();
    }

    private static String slip(String name) {
        int at = name.length() / 2;
        return name.substring(0, at) + name.substring(at + 1);
    }

    private void inbox(String reader) throws Exception {
        measure("Inbox: page" + reader, turn -> company.inbox());
        measure(
                "Inbox: counts" + reader,
                turn -> company.inbox.counts(draft("", "", "")).size());
        for (String box : List.of("undecided", "overdue", "later", "accepted", "to-answer", "merged", "all")) {
            measure(
                    "Inbox: list, " + box + reader,
                    turn -> list(draft(box, "", ""), "").items().size());
        }
        for (String order : List.of("newest", "heard", "important")) {
            measure("Inbox: list, undecided, " + order + " first" + reader, turn -> list(
                            draft("undecided", "", "").with(InboxFields.ORDER, order), "")
                    .items()
                    .size());
        }
        String last = lastPlace(draft("accepted", "", ""));
        measure(
                "Inbox: list, accepted, last part" + reader,
                turn -> list(draft("accepted", "", ""), last).items().size());
        measure("Inbox: list, all, of an area" + reader, turn -> list(
                        draft("all", "", "").with(InboxFields.AREA, "area-" + (2 + turn % 80)), "")
                .items()
                .size());
        measure("Inbox: list, all, of an organisation" + reader, turn -> list(
                        draft("all", "", "").with(InboxFields.ORGANISATION, FeedbackRows.name(1 + turn)), "")
                .items()
                .size());
        measure(
                "Inbox: list, all, by words" + reader,
                turn -> list(draft("all", "", "export report"), "").items().size());
        measure(
                "Inbox: list, one project" + reader,
                turn -> list(draft("undecided", "FBC", ""), "").items().size());
        measure("Inbox: one feedback with all that helps" + reader, turn -> company.inbox
                .detail(FeedbackRows.key(1 + turn * 10))
                .similar()
                .size());
    }

    private static InboxFilterDraft draft(String box, String project, String text) {
        return InboxFilterDraft.NONE
                .with(InboxFields.PROJECT, project)
                .with(InboxFields.STATE, box)
                .with(InboxFields.TEXT, text);
    }

    private InboxListView list(InboxFilterDraft draft, String after) {
        return company.inbox.list(draft, after, 50);
    }

    /** Where the last part of a list begins. */
    private String lastPlace(InboxFilterDraft draft) {
        String place = "";
        Optional<String> next = company.inbox.list(draft, place, 200).next();
        while (next.isPresent()) {
            place = next.get();
            next = company.inbox.list(draft, place, 200).next();
        }
        return place;
    }

    private void voice(String reader) throws Exception {
        measure("Voice of the customer: areas, page" + reader, turn -> company.voice());
        measure("Voice of the customer: issues, page" + reader, turn -> company.voice("of", "deliveries"));
        measure(
                "Voice of the customer: below an area, of a segment" + reader,
                turn -> company.voice("area", "area-2", "segment", "Enterprise"));
        measure(
                "Voice of the customer: issues of a project, of a year" + reader,
                turn -> company.voice("of", "deliveries", "project", "FBC", "from", "2026-01-01"));
    }

    private void measure(String name, Call call) throws Exception {
        if (!chosen.isEmpty() && chosen.stream().noneMatch(name::contains)) {
            return;
        }
        long start = System.nanoTime();
        for (int i = 0; i < WARM_UP && System.nanoTime() - start < MOST_NANOS / 3; i++) {
            call.run(i);
        }
        List<Long> nanos = new ArrayList<>();
        int statements = 0;
        long amount = 0;
        start = System.nanoTime();
        while (nanos.size() < CALLS && (nanos.size() < LEAST_CALLS || System.nanoTime() - start < MOST_NANOS)) {
            try (SqlCounter.Recording sql = company.database.database().record()) {
                long before = System.nanoTime();
                amount = call.run(nanos.size());
                nanos.add(System.nanoTime() - before);
                statements = Math.max(statements, sql.count());
            }
        }
        Measured measured =
                new Measured(nanos.stream().mapToLong(Long::longValue).toArray(), statements, amount);
        System.err.println(
                name + ": " + Measured.text(measured.millis(0.5)) + " ms, " + statements + " statements, " + amount);
        found.put(name, measured);
    }

    private String text(Machine before, Machine after, String once) throws IOException {
        StringBuilder text = new StringBuilder();
        line(text, "Processor: %s; memory: %s; JDK: %s", Machine.processor(), Machine.memory(), Machine.jdk());
        line(text, "Began: %s, load average %.2f", before.at(), before.load());
        line(text, "Ended: %s, load average %.2f", after.at(), after.load());
        text.append('\n').append(once).append('\n');
        line(text, "| What | p50 | p90 | p99 | max | Calls | SQL | Amount |");
        line(text, "|---|---:|---:|---:|---:|---:|---:|---:|");
        found.forEach((name, measured) -> line(
                text,
                "| %s | %s | %s | %s | %s | %d | %d | %,d |",
                name,
                Measured.text(measured.millis(0.5)),
                Measured.text(measured.millis(0.9)),
                Measured.text(measured.millis(0.99)),
                Measured.text(measured.millis(1)),
                measured.nanos().length,
                measured.statements(),
                measured.amount()));
        return text.toString();
    }

    private static void line(StringBuilder text, String form, Object... values) {
        text.append(String.format(Locale.ROOT, form, values)).append('\n');
    }
}

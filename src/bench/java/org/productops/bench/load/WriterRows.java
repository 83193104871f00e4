package org.productops.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicBoolean;
import org.productops.it.HttpApi;

/** What many writers at once wait for, and whether what was acknowledged is there afterwards. */
final class WriterRows {
    private static final long NANOS = 20_000_000_000L;
    private static final int SAME_AREA_WRITERS = 8;
    private static final int ROUNDS = 20;

    private final Host host;
    private final Options options;
    private final HttpApi jira;

    WriterRows(Host host, Options options) {
        this.host = host;
        this.options = options;
        this.jira = host.jira();
    }

    /** Each writer has an area of its own; then all have the same one. */
    void concurrently(Table table) {
        differentAreas(table, 8);
        differentAreas(table, 32);
        sameArea(table);
    }

    private void differentAreas(Table table, int count) {
        Series acknowledged = new Series();
        Series refused = new Series();
        long start = System.nanoTime();
        List<Callable<Boolean>> writers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            // The last areas have none below them.
            int number = options.areas() - i;
            writers.add(() -> write(number, start + NANOS, acknowledged, refused));
        }
        long intact = Parallel.all(writers).stream().filter(ok -> ok).count();
        double seconds = (System.nanoTime() - start) / 1e9;
        table.add(
                2,
                count + " writers on different areas",
                acknowledged,
                String.format(
                        Locale.ROOT,
                        "%.1f writes a second; asked %,d, acknowledged %,d, 503: %,d, other: %,d; longest %,.0f ms;"
                                + " areas with all that was acknowledged, and no more: %d of %d",
                        acknowledged.calls() / seconds,
                        acknowledged.calls() + refused.calls(),
                        acknowledged.calls(),
                        refused.calls(503),
                        refused.calls() - refused.calls(503),
                        Math.max(acknowledged.longestWait(), refused.calls() == 0 ? 0 : refused.longestWait()),
                        intact,
                        count));
    }

    /** Whether the version grew by what was acknowledged, and the last acknowledged text is the stored one. */
    private boolean write(int number, long end, Series acknowledged, Series refused) {
        String path = Library.AREAS + "/" + Library.key(number);
        Map<String, Object> fields = Library.fields(number);
        HttpApi.Answer before = Host.read(jira, path);
        long version = before.json().path("version").asLong();
        String stored = before.json().path("description").asText();
        while (System.nanoTime() < end) {
            String text = "Written at " + System.nanoTime();
            fields.put("description", text);
            Sample sample = Probe.timed(Host.basedOn(jira, "\"" + version + "\""), "PUT", path, Host.json(fields));
            if (sample.status() == 200) {
                acknowledged.add(sample);
                version++;
                stored = text;
            } else {
                refused.add(sample);
            }
        }
        HttpApi.Answer after = Host.read(jira, path);
        return after.json().path("version").asLong() == version
                && after.json().path("description").asText().equals(stored);
    }

    private void sameArea(Table table) {
        String path = Library.AREAS + "/" + Library.key(options.areas());
        Series won = new Series();
        Series lost = new Series();
        int oneWinner = 0;
        for (int round = 0; round < ROUNDS; round++) {
            HttpApi based = Host.basedOn(jira, Host.read(jira, path).header("etag"));
            CyclicBarrier together = new CyclicBarrier(SAME_AREA_WRITERS);
            List<Callable<Boolean>> writers = new ArrayList<>();
            for (int writer = 0; writer < SAME_AREA_WRITERS; writer++) {
                Map<String, Object> fields = Library.fields(options.areas());
                fields.put("description", "Round " + round + ", writer " + writer + ", " + System.nanoTime());
                writers.add(() -> {
                    together.await();
                    Sample sample = Probe.timed(based, "PUT", path, Host.json(fields));
                    (sample.status() == 200 ? won : lost).add(sample);
                    return sample.status() == 200;
                });
            }
            if (Parallel.all(writers).stream().filter(winner -> winner).count() == 1) {
                oneWinner++;
            }
        }
        table.add(
                2,
                SAME_AREA_WRITERS + " writers on the same area, the winners",
                won,
                String.format(
                        Locale.ROOT,
                        "rounds with exactly one winner: %d of %d; 409: %,d, 503: %,d, other: %,d",
                        oneWinner,
                        ROUNDS,
                        lost.calls(409),
                        lost.calls(503),
                        lost.calls() - lost.calls(409) - lost.calls(503)));
        table.add(2, SAME_AREA_WRITERS + " writers on the same area, the others", lost);
    }

    /** Archives everything, while somebody else writes an area that stays, and a third reads. */
    void archive(Table table) {
        String path = Library.AREAS + "/" + Library.key(1);
        String etag = Host.read(jira, path).header("etag");
        AtomicBoolean running = new AtomicBoolean();
        AtomicBoolean over = new AtomicBoolean();
        Series archived = new Series();
        Others writer = new Others(running, over, this::writeOutside);
        Others reader = new Others(running, over, () -> Probe.timed(jira, "GET", Library.AREAS + "?limit=50", null));
        Parallel.all(List.<Callable<Void>>of(writer, reader, () -> {
            try {
                Waiting.millis(3000);
                running.set(true);
                archived.add(host.jiraProbe()
                        .put(
                                Host.basedOn(jira, etag),
                                path + "/archived",
                                Map.of("archived", true, "withBelow", true)));
                running.set(false);
                Waiting.millis(3000);
            } finally {
                over.set(true);
            }
            return null;
        }));
        table.add(3, "Archive the whole library", archived, "status " + (archived.calls(200) == 1 ? "200" : "not 200"));
        table.add(3, "Another writer meanwhile, on another area", writer.during, writer.remarks());
        table.add(3, "The same writer before and after", writer.otherwise);
        table.add(3, "A reader meanwhile, GET /areas?limit=50", reader.during, reader.remarks());
        table.add(3, "The same reader before and after", reader.otherwise);
    }

    private Sample writeOutside() {
        String path = Library.AREAS + "/" + Library.OUTSIDE;
        String etag = Host.read(jira, path).header("etag");
        Map<String, Object> fields = Library.outside();
        fields.put("description", "Written at " + System.nanoTime());
        return Probe.timed(Host.basedOn(jira, etag), "PUT", path, Host.json(fields));
    }

    private interface Call {
        Sample make();
    }

    /** Calls again and again until all is over; a call counts as meanwhile if it was under way while it was running. */
    private static final class Others implements Callable<Void> {
        private final Series during = new Series();
        private final Series otherwise = new Series();
        private final AtomicBoolean running;
        private final AtomicBoolean over;
        private final Call call;

        Others(AtomicBoolean running, AtomicBoolean over, Call call) {
            this.running = running;
            this.over = over;
            this.call = call;
        }

        @Override
        public Void call() {
            while (!over.get()) {
                boolean atFirst = running.get();
                Sample sample = call.make();
                (atFirst || running.get() ? during : otherwise).add(sample);
                Waiting.millis(100);
            }
            return null;
        }

        String remarks() {
            return String.format(
                    Locale.ROOT,
                    "200: %,d, 503: %,d, other: %,d; longest %,.0f ms",
                    during.calls(200),
                    during.calls(503),
                    during.calls() - during.calls(200) - during.calls(503),
                    during.longestWait());
        }
    }
}

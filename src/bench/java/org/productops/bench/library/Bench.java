package org.productops.bench.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.productops.devhost.database.SqlCounter;

/** Measures calls against a company, and keeps what came out by their names. */
final class Bench {

    private static final int WARM_UP = 12;
    private static final int CALLS = 25;

    private final BigCompany company;
    private final Map<String, Measured> found = new LinkedHashMap<>();

    Bench(BigCompany company) {
        this.company = company;
    }

    /** Something to be measured. */
    interface Call {
        /** Does it once and says how much came out. */
        long run() throws Exception;
    }

    Map<String, Measured> found() {
        return found;
    }

    /** Something that can be done again and again. */
    void warm(String name, Call call) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            call.run();
        }
        times(name, CALLS, call);
    }

    /** Something that changes what is there, or takes long. */
    void times(String name, int calls, Call call) throws Exception {
        times(name, calls, () -> 0, call);
    }

    /** What is measured is done once more each time after something else was done. */
    void after(Call before, String name, int calls, Call call) throws Exception {
        times(name, calls, before, call);
    }

    private void times(String name, int calls, Call before, Call call) throws Exception {
        List<Long> nanos = new ArrayList<>();
        int statements = 0;
        long amount = 0;
        for (int i = 0; i < calls; i++) {
            before.run();
            try (SqlCounter.Recording sql = company.database.database().record()) {
                long start = System.nanoTime();
                amount = call.run();
                nanos.add(System.nanoTime() - start);
                statements = Math.max(statements, sql.count());
            }
        }
        Measured measured =
                new Measured(nanos.stream().mapToLong(Long::longValue).toArray(), statements, amount);
        System.err.println(company.size.areas() + " areas: " + name + ": " + Measured.text(measured.millis(0.5))
                + " ms, " + statements + " statements, " + amount);
        found.put(name, measured);
    }
}

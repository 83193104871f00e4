package org.productops.bench.load;

import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What was typed.
 *
 * @param areas how many areas the library is to have, the root included
 * @param ticks how many ticks; each is a request
 * @param terms how many terms the glossary is to have
 * @param feedback how many feedback issues; a quarter of them is linked to one issue
 * @param spaces how many spaces show a big glossary beside their own
 * @param readers how many people read them at once
 * @param threads how many threads fill
 * @param only the rows to measure
 * @param fill whether to fill the host first; otherwise the data is there already
 * @param label what the table is called, for instance a commit
 */
record Options(
        URI jira,
        URI confluence,
        int areas,
        int ticks,
        int terms,
        int feedback,
        int spaces,
        int readers,
        int threads,
        Set<Integer> only,
        boolean fill,
        String label) {

    static final int ROWS = 13;

    static final String USAGE =
            """
            Options, all with a default:
              --jira URL         http://localhost:2990/jira
              --confluence URL   http://localhost:1990/confluence
              --areas N          10000
              --ticks N          100000
              --terms N          10000
              --feedback N       2000; a quarter of them is linked to one issue
              --spaces N         200, that show a big glossary beside their own
              --readers N        50, who read in these at once
              --threads N        4, that fill the host
              --only N,N,...     the rows to measure; all otherwise. Row 3 archives the library: nothing can follow it
              --skip-fill        the host was filled by an earlier run, with the same numbers
              --label WORD       what to call the table, for instance the commit
            """;

    private static final Set<String> WITH_VALUE = Set.of(
            "--jira",
            "--confluence",
            "--areas",
            "--ticks",
            "--terms",
            "--feedback",
            "--spaces",
            "--readers",
            "--threads",
            "--only",
            "--label");

    /**
     * Reads options; blanks separate them even within one argument, because Maven hands all of them over as one.
     *
     * @throws IllegalArgumentException with what is wrong, and how it goes
     */
    static Options parse(String... arguments) {
        List<String> words = Arrays.stream(arguments)
                .flatMap(argument -> Arrays.stream(argument.strip().split("\\s+")))
                .filter(word -> !word.isEmpty())
                .toList();
        Map<String, String> values = new HashMap<>();
        Set<String> flags = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--skip-fill")) {
                flags.add(word);
            } else if (WITH_VALUE.contains(word) && i + 1 < words.size()) {
                i++;
                values.put(word, words.get(i));
            } else {
                throw new IllegalArgumentException("Do not understand " + word + "\n" + USAGE);
            }
        }
        return new Options(
                URI.create(values.getOrDefault("--jira", "http://localhost:2990/jira")),
                URI.create(values.getOrDefault("--confluence", "http://localhost:1990/confluence")),
                number(values, "--areas", 10_000),
                number(values, "--ticks", 100_000),
                number(values, "--terms", 10_000),
                number(values, "--feedback", 2_000),
                number(values, "--spaces", 200),
                number(values, "--readers", 50),
                number(values, "--threads", 4),
                rows(values.get("--only")),
                !flags.contains("--skip-fill"),
                values.getOrDefault("--label", "load"));
    }

    private static int number(Map<String, String> values, String name, int otherwise) {
        String text = values.getOrDefault(name, String.valueOf(otherwise));
        if (!text.matches("[1-9]\\d{0,6}")) {
            throw new IllegalArgumentException(name + " needs a number above 0, not " + text + "\n" + USAGE);
        }
        return Integer.parseInt(text);
    }

    private static Set<Integer> rows(String text) {
        if (text == null) {
            return IntStream.rangeClosed(1, ROWS).boxed().collect(Collectors.toCollection(TreeSet::new));
        }
        Set<Integer> rows = new TreeSet<>();
        for (String row : text.split(",")) {
            if (!row.matches("\\d{1,2}") || Integer.parseInt(row) < 1 || Integer.parseInt(row) > ROWS) {
                throw new IllegalArgumentException("There is no row " + row + ", but 1 to " + ROWS + "\n" + USAGE);
            }
            rows.add(Integer.parseInt(row));
        }
        return rows;
    }
}

package org.productops.devhost.database;

/** Numbers that are never given twice, such as issue ids. */
public final class Sequence {
    private static final String KIND = "sequence";
    private static final long FIRST = 10000;

    private final Documents documents;
    private final String name;
    private long last;

    public Sequence(Documents documents, String name) {
        this.documents = documents;
        this.name = name;
        this.last = stored();
    }

    private long stored() {
        return documents.load(KIND, Long.class).getOrDefault(name, FIRST - 1);
    }

    /** The next number; the first is 10000, as in Jira. */
    public synchronized long next() {
        while (!took(last + 1)) {
            // Another host was quicker.
            last = stored();
        }
        return last;
    }

    private boolean took(long number) {
        boolean mine = number == FIRST
                ? documents.writeFirst(KIND, name, number)
                : documents.replace(KIND, name, number - 1, number);
        if (mine) {
            last = number;
        }
        return mine;
    }
}

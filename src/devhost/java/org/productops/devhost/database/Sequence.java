package org.productops.devhost.database;

import java.util.Map;

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
        Map<String, Long> saved = documents.load(KIND, Long.class);
        this.last = saved.getOrDefault(name, FIRST - 1);
    }

    /** The next number; the first is 10000, as in Jira. */
    public synchronized long next() {
        last++;
        documents.write(KIND, name, last);
        return last;
    }
}

package org.productops.devhost.database;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;

/** The records of one kind: read from memory, written through to the database. Safe for many threads. */
public final class DocumentCollection<T> {
    private final Documents documents;
    private final String kind;
    private final Function<T, String> id;
    private final Map<String, T> records;

    /**
     * The records of one kind.
     *
     * @param kind what they are called in the table
     * @param type a record that Jackson can read and write
     * @param id the record's identity
     */
    public DocumentCollection(Documents documents, String kind, Class<T> type, Function<T, String> id) {
        this.documents = documents;
        this.kind = kind;
        this.id = id;
        this.records = new ConcurrentSkipListMap<>(documents.load(kind, type));
    }

    /** The record with this id. */
    public Optional<T> get(String recordId) {
        return Optional.ofNullable(recordId).map(records::get);
    }

    /** All records, by id. */
    public List<T> all() {
        return List.copyOf(records.values());
    }

    /** Adds a record, or puts it in the place of the one with its id. */
    public synchronized void put(T body) {
        documents.write(kind, id.apply(body), body);
        records.put(id.apply(body), body);
    }

    /** Removes a record; nothing happens when there is none. */
    public synchronized void remove(String recordId) {
        documents.delete(kind, recordId);
        records.remove(recordId);
    }
}

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
        this.records = new ConcurrentSkipListMap<>();
        records.putAll(documents.follow(kind, type, this::takeOver));
    }

    private void takeOver(String recordId, T body) {
        if (body == null) {
            records.remove(recordId);
        } else {
            records.put(recordId, body);
        }
    }

    /** The record with this id. */
    public Optional<T> get(String recordId) {
        documents.look();
        Optional<T> known = Optional.ofNullable(recordId).map(records::get);
        return known.isEmpty() && recordId != null && documents.lookNow()
                ? Optional.ofNullable(records.get(recordId))
                : known;
    }

    /** All records, by id. */
    public List<T> all() {
        documents.look();
        return List.copyOf(records.values());
    }

    /** Adds a record, or puts it in the place of the one with its id. */
    public synchronized void put(T body) {
        documents.change(() -> {
            documents.write(kind, id.apply(body), body);
            records.put(id.apply(body), body);
        });
    }

    /** Removes a record; nothing happens when there is none. */
    public synchronized void remove(String recordId) {
        documents.change(() -> {
            documents.delete(kind, recordId);
            records.remove(recordId);
        });
    }
}

package org.productops.common.error;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is wrong with an input.
 *
 * @param general errors at no field, in the order found
 * @param fields the first error of each field by the field's name in forms and JSON, in the order found
 */
public record FieldErrors(List<Message> general, Map<String, Message> fields) {

    public FieldErrors {
        general = List.copyOf(general);
        fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Nothing is wrong. */
    public static FieldErrors none() {
        return collect().build();
    }

    /** One error, at no field. */
    public static FieldErrors of(Message text) {
        return collect().general(text).build();
    }

    /** Starts a collection of errors, so that a person sees all of them at once. */
    public static Collector collect() {
        return new Collector();
    }

    /** Whether nothing is wrong. */
    public boolean isEmpty() {
        return general.isEmpty() && fields.isEmpty();
    }

    /** What is wrong at a field; empty if nothing is. */
    public Optional<Message> at(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    Message first() {
        return Stream.concat(general.stream(), fields.values().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no error"));
    }

    /** Collects errors; keeps the first of each field. */
    public static final class Collector {
        private final List<Message> general = new ArrayList<>();
        private final Map<String, Message> fields = new LinkedHashMap<>();

        private Collector() {}

        /** Adds an error at a field, unless the field has one already. */
        public Collector at(String field, Message text) {
            fields.putIfAbsent(field, text);
            return this;
        }

        /** Adds an error at no field. */
        public Collector general(Message text) {
            general.add(text);
            return this;
        }

        /** Whether nothing was collected. */
        public boolean isEmpty() {
            return general.isEmpty() && fields.isEmpty();
        }

        /** What was collected. */
        public FieldErrors build() {
            return new FieldErrors(general, fields);
        }

        /**
         * Ends the collection.
         *
         * @throws InvalidException if anything was collected
         */
        public void throwIfAny() {
            FieldErrors errors = build();
            if (!errors.isEmpty()) {
                throw new InvalidException(errors);
            }
        }
    }
}

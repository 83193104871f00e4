package org.productops.common.imports.web;

import java.util.List;
import java.util.stream.Stream;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportFormat;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.imports.ImportSubject;

/** The formats from which people choose. */
final class ImportFormats {

    private ImportFormats() {}

    record Format(String id, Message label, boolean chosen) {}

    /** Their ids, that of tables first. */
    static Stream<String> ids(ImportSubject subject) {
        return Stream.concat(
                subject.takesTables() ? Stream.of(ImportChoices.TABLE) : Stream.empty(),
                subject.formats().stream().filter(ImportFormat::isOffered).map(ImportFormat::id));
    }

    static List<Format> all(ImportSubject subject, String chosen) {
        return ids(subject)
                .map(id -> new Format(id, Message.of("productops.imports.format." + id), id.equals(chosen)))
                .toList();
    }

    /** Those in which a file can be read that came in this one; none if there is no other. */
    static List<Format> instead(ImportSubject subject, String chosen) {
        List<Format> all = all(subject, chosen);
        return all.size() > 1 && all.stream().anyMatch(Format::chosen) ? all : List.of();
    }
}

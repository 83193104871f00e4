package org.productops.area.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.productops.common.imports.ImportFormat;
import org.productops.common.imports.ImportSource;
import org.productops.testing.fakes.EnglishTexts;

/** Files as people send them, and what came out of them as one reads it. */
final class FormatFixture {

    private static final EnglishTexts TEXTS = new EnglishTexts();

    private FormatFixture() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static ImportSource read(ImportFormat format, String text) {
        return format.read(utf8(text));
    }

    /** The records, each as its place and its fields; lines within a field are divided by semicolons. */
    static List<String> records(ImportSource source) {
        return source.records().stream()
                .map(record -> record.place() + ' ' + record.fields().toString().replace('\n', ';'))
                .toList();
    }

    /** The lines, each as its place and the last part of the key of its fate, with the arguments. */
    static List<String> fates(ImportSource source) {
        return source.lines().stream()
                .map(line -> {
                    // A text that is missing would be seen by nobody else.
                    TEXTS.get(line.fate());
                    String key = line.fate().key();
                    return line.place()
                            + ' '
                            + key.substring(key.lastIndexOf('.') + 1)
                            + ' '
                            + line.fate().arguments();
                })
                .toList();
    }

    /** @param files texts by their paths */
    static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(utf8(file.getValue()));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

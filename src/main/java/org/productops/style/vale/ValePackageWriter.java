package org.productops.style.vale;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.productops.common.json.Json;
import org.productops.style.rule.StyleRule;

/** Writes a style and its vocabulary as a Vale package. */
public final class ValePackageWriter {

    private ValePackageWriter() {}

    /**
     * A zip with the style in a folder of its name; the same for the same content, whenever it is written.
     *
     * @param rules their names are those of files
     * @param accepted an expression each
     * @param rejected the same
     */
    public static byte[] zip(String name, Collection<StyleRule> rules, List<String> accepted, List<String> rejected) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(name + "/meta.json", Json.write(Map.of("name", name)) + "\n");
        rules.forEach(rule -> files.put(name + "/" + rule.name() + ".yml", ValeRuleText.yaml(rule)));
        files.put("config/vocabularies/" + name + "/accept.txt", lines(accepted));
        files.put("config/vocabularies/" + name + "/reject.txt", lines(rejected));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String lines(List<String> words) {
        return words.isEmpty() ? "" : String.join("\n", words) + "\n";
    }
}

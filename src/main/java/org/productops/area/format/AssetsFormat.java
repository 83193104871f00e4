package org.productops.area.format;

import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportFormat;
import org.productops.common.imports.ImportSource;
import org.productops.common.json.Json;

/**
 * Objects of Assets as its imports take them: a schema, a mapping and data, in a zip of three JSON files whatever these are
 * called, or in one. See https://developer.atlassian.com/cloud/assets/imports-rest-api-guide/schema-and-mapping.
 */
@Named
public final class AssetsFormat implements ImportFormat {

    @Override
    public String id() {
        return "assets";
    }

    @Override
    public ImportSource read(byte[] content) {
        Findings findings = new Findings();
        List<SourceFile> files = SourceArchive.isOne(content)
                ? SourceArchive.files(content, name -> name.endsWith(".json"), SourceText.LARGEST, findings)
                : List.of(new SourceFile("", content));
        Map<String, Object> parts = new LinkedHashMap<>();
        for (SourceFile file : files) {
            if (Json.readValue(SourceText.of(file.content())) instanceof Map<?, ?> map) {
                map.forEach((name, part) -> parts.putIfAbsent(String.valueOf(name), part));
            }
        }
        for (String needed : List.of(AssetsShape.SCHEMA, AssetsShape.MAPPING, AssetsShape.DATA)) {
            if (!(parts.get(needed) instanceof Map)) {
                throw InvalidException.general(Message.of("productops.area.format.assets.part", needed));
            }
        }
        return new AssetsReading(AssetsShape.of(parts), parts, findings).read();
    }
}

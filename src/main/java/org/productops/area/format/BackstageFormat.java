package org.productops.area.format;

import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.productops.common.imports.ImportFormat;
import org.productops.common.imports.ImportSource;

/**
 * Backstage's catalog: a file {@code catalog-info.yaml} with one or more documents, or a zip of such files. Domains, systems and
 * components become areas, in the tree that they make; groups are owners. What points to another file or place is never
 * followed. See https://backstage.io/docs/features/software-catalog/descriptor-format.
 */
@Named
public final class BackstageFormat implements ImportFormat {

    private static final String FILE = "catalog-info.yaml";

    @Override
    public String id() {
        return "backstage";
    }

    @Override
    public ImportSource read(byte[] content) {
        Findings findings = new Findings();
        List<SourceFile> files = SourceArchive.isOne(content)
                ? SourceArchive.files(content, name -> name.endsWith(".yaml") || name.endsWith(".yml"), findings)
                : List.of(new SourceFile(FILE, SourceText.of(content).getBytes(StandardCharsets.UTF_8)));
        return new BackstageReading(findings).read(files);
    }
}

package org.productops.glossary.copy.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.productops.common.json.Json;
import org.productops.common.link.LinkReader;
import org.productops.glossary.copy.CopiedGlossaries;

/** Reads the glossaries that Confluence answers. */
@JiraComponent
public final class GlossaryCopyReader implements LinkReader<CopiedGlossaries> {

    @Override
    public Optional<CopiedGlossaries> read(InputStream json) throws IOException {
        try {
            return Json.readOpen(json, GlossaryCopyJson.class).flatMap(GlossaryCopyJson::read);
        } catch (NullPointerException | IllegalArgumentException e) {
            throw new IOException("A glossary without what every glossary has", e);
        }
    }
}

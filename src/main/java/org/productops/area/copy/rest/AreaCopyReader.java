package org.productops.area.copy.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.productops.area.copy.AreaCopy;
import org.productops.common.json.Json;
import org.productops.common.link.LinkReader;

/** Reads the library that Jira answers. */
@ConfluenceComponent
public final class AreaCopyReader implements LinkReader<AreaCopy> {

    @Override
    public Optional<AreaCopy> read(InputStream json) throws IOException {
        try {
            return Json.readOpen(json, AreaCopyJson.class).flatMap(AreaCopyJson::copy);
        } catch (NullPointerException | IndexOutOfBoundsException e) {
            throw new IOException("An area without what every area has", e);
        }
    }
}

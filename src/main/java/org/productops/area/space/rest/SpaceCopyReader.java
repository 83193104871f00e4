package org.productops.area.space.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.productops.area.space.SpaceList;
import org.productops.common.json.Json;
import org.productops.common.link.LinkReader;

/** Reads the list of spaces that Confluence answers. */
@JiraComponent
public final class SpaceCopyReader implements LinkReader<SpaceList> {

    @Override
    public Optional<SpaceList> read(InputStream json) throws IOException {
        try {
            return Json.readOpen(json, SpaceCopyJson.class).flatMap(SpaceCopyJson::list);
        } catch (NullPointerException e) {
            throw new IOException("A space without what every space has", e);
        }
    }
}

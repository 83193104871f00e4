package org.productops.feedback.capture.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.productops.common.json.Json;
import org.productops.common.link.LinkReader;
import org.productops.feedback.capture.CaptureForms;
import org.productops.feedback.portal.rest.PortalCopyJson;

/** Reads the feedback forms that Jira answers. */
@ConfluenceComponent
public final class CaptureFormReader implements LinkReader<CaptureForms> {

    @Override
    public Optional<CaptureForms> read(InputStream json) throws IOException {
        try {
            return Json.readOpen(json, PortalCopyJson.class)
                    .flatMap(PortalCopyJson::portals)
                    .map(CaptureForms::new);
        } catch (NullPointerException e) {
            throw new IOException("A form without what every form has", e);
        }
    }
}

package org.productops.feedback.capture.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.productops.common.json.Json;
import org.productops.common.link.LinkReader;
import org.productops.feedback.capture.CaptureChoices;

/** Reads the organisations that Jira proposes. */
@ConfluenceComponent
public final class CaptureChoiceReader implements LinkReader<CaptureChoices> {

    @Override
    public Optional<CaptureChoices> read(InputStream json) throws IOException {
        return Json.readOpen(json, CaptureChoiceJson[].class)
                .map(all -> new CaptureChoices(Arrays.stream(all)
                        .filter(each -> each != null && each.name() != null)
                        .map(CaptureChoiceJson::organisation)
                        .toList()));
    }
}

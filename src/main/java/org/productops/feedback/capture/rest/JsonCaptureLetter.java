package org.productops.feedback.capture.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.productops.common.json.Json;
import org.productops.feedback.capture.Capture;
import org.productops.feedback.capture.CaptureLetter;
import org.productops.feedback.portal.rest.CapturedBody;
import org.productops.feedback.portal.rest.CapturedJson;

/** The same JSON as on the other side. */
@ConfluenceComponent
public final class JsonCaptureLetter implements CaptureLetter {

    @Override
    public String write(Capture capture) {
        return Json.write(new CapturedBody(
                capture.token(),
                capture.form(),
                capture.quote(),
                capture.kind(),
                capture.organisation(),
                capture.link(),
                capture.page()));
    }

    @Override
    public Optional<Answer> read(InputStream json) throws IOException {
        return Json.readOpen(json, CapturedJson.class)
                .map(read -> new Answer(
                        Objects.requireNonNullElse(read.path(), ""), Objects.requireNonNullElse(read.refusal(), "")))
                .filter(answer -> !answer.path().isEmpty() || !answer.refusal().isEmpty());
    }
}

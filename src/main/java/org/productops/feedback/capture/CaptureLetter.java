package org.productops.feedback.capture;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** How what is captured is written for Jira, and what Jira answers is read. */
public interface CaptureLetter {

    /** What Jira is told. */
    String write(Capture capture);

    /** What Jira answers; empty if it is of a version that is not understood here. */
    Optional<Answer> read(InputStream json) throws IOException;

    /**
     * What came of it.
     *
     * @param path where the sender reads what became of it; empty if it was not taken
     * @param refusal why it was not
     */
    record Answer(String path, String refusal) {}
}

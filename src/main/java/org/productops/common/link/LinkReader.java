package org.productops.common.link;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads the JSON that the other product answers.
 *
 * @param <T> what becomes of it
 */
public interface LinkReader<T> {

    /**
     * Reads it, and leaves the stream open.
     *
     * @return empty if it is the JSON of a version of the plugin that is not understood here
     * @throws IOException if it is no JSON, or the stream says so
     */
    Optional<T> read(InputStream json) throws IOException;
}

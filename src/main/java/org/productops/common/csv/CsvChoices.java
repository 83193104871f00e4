package org.productops.common.csv;

import java.util.Optional;

/**
 * What a person knows of a file; the rest is guessed.
 *
 * @param encoding how its characters are written
 * @param separator what stands between its cells
 */
public record CsvChoices(Optional<CsvEncoding> encoding, Optional<CsvSeparator> separator) {

    /** Everything is guessed. */
    public static final CsvChoices NONE = new CsvChoices(Optional.empty(), Optional.empty());
}

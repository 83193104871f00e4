package org.productops.release.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.rest.JsonBody;

/**
 * What a caller sends to sign a release off.
 *
 * @param note what there is to add; may have several lines
 */
record SignOffBody(@JsonProperty("note") String note) implements JsonBody {}

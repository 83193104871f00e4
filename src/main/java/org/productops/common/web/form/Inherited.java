package org.productops.common.web.form;

/**
 * What holds where a field is empty.
 *
 * @param value as people read it
 * @param from what says so
 */
public record Inherited(String value, String from) {}
